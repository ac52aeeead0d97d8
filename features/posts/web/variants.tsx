import { Check } from 'lucide-react'
import type { Channel, OfferedPlatform } from '#features/channels/contract.ts'
import { lengthOn } from '#kit/connector.ts'
import { Button, ButtonLink } from '#kit/web/button.tsx'
import { TextArea } from '#kit/web/field.tsx'
import { count } from '#kit/web/format.ts'
import { Icon } from '#kit/web/icon.tsx'
import { useLanguage } from '#kit/web/language.tsx'
import { Section } from '#kit/web/page.tsx'
import { Chip, Empty } from '#kit/web/pieces.tsx'
import { PlatformMark } from '#kit/web/platform-mark.tsx'
import type { Content } from '../contract.ts'
import { directionOf, findingsOf, outgoing, wordsFor } from '../rules.ts'
import styles from './composer.module.css'
import type { Bench } from './shared.ts'
import { usePostsWords } from './words.ts'

type Row = { channel: Channel; platform: OfferedPlatform; variant: Content['variants'][number] | undefined }

const rowsOf = ({ own, platforms, content }: Bench): Row[] =>
  own.flatMap((channel) => {
    const platform = platforms.find(({ id }) => id === channel.platform)
    return platform ? [{ channel, platform, variant: content.variants.find((one) => one.channel === channel.id) }] : []
  })

function Count({ content, platform, variant }: { content: Content } & Pick<Row, 'platform' | 'variant'>) {
  const language = useLanguage()
  const { limits } = platform
  const length = lengthOn(outgoing(content, variant ?? { text: null }), limits)
  const max = limits.text.max.value
  const isOver = length > max ? true : undefined
  return (
    <>
      <span className={styles['meter']} data-over={isOver} aria-hidden="true">
        <i style={{ width: `${Math.min(100, (length / max) * 100)}%` }} />
      </span>
      <span className={styles['count']} data-over={isOver}>
        <b>{count(length, language)}</b> / {count(max, language)}
      </span>
    </>
  )
}

/** One text; a channel follows it or departs from it. */
export function Variants(bench: Bench) {
  const say = usePostsWords()
  const { content, write, chosen, choose } = bench
  const rows = rowsOf(bench)
  const put = (channel: Channel, isOn: boolean) => {
    const others = content.variants.filter((one) => one.channel !== channel.id)
    write({ variants: isOn ? [...others, { channel: channel.id, language: content.language, text: null }] : others })
  }
  if (rows.length === 0)
    return (
      <Empty title={say('noChannels')} text={say('noChannelsText')}>
        <ButtonLink to="/kanal">{say('toChannels')}</ButtonLink>
      </Empty>
    )
  return (
    <Section title={say('variants')} meta={say('variantsMeta', { count: content.variants.length })}>
      <ul className={styles['variants']}>
        {rows.map((row) => (
          <li key={row.channel.id}>
            <VariantRow
              row={row}
              isAlone={rows.filter(({ platform }) => platform.id === row.platform.id).length === 1}
              content={content}
              isOpen={chosen === row.channel.id}
              onOpen={() => choose(chosen === row.channel.id ? null : row.channel.id)}
              onPut={(isOn) => put(row.channel, isOn)}
            />
            {chosen === row.channel.id && row.variant ? <OwnText bench={bench} row={row} /> : null}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function VariantRow({
  row,
  isAlone,
  content,
  isOpen,
  onOpen,
  onPut,
}: {
  row: Row
  /** The only account on its platform, so that the platform names it. */
  isAlone: boolean
  content: Content
  isOpen: boolean
  onOpen: () => void
  onPut: (isOn: boolean) => void
}) {
  const say = usePostsWords()
  const language = useLanguage()
  const { channel, platform, variant } = row
  const name = `${platform.name} ${channel.handle === platform.name ? '' : channel.handle}`.trim()
  const findings = variant ? findingsOf(content, variant, platform.limits) : []
  const [first] = findings
  return (
    <div className={styles['variant']} data-on={isOpen}>
      <input type="checkbox" checked={Boolean(variant)} onChange={(event) => onPut(event.target.checked)} aria-label={say('use', { name })} />
      <button type="button" className={styles['pick']} onClick={onOpen} aria-expanded={isOpen} disabled={!variant}>
        <PlatformMark mark={platform.mark} />
        <span title={name}>{isAlone ? platform.name : channel.handle}</span>
      </button>
      <span className={`${styles['quiet']} ${styles['follows']}`}>{variant ? say(variant.text === null ? 'follows' : 'departs') : say('unused')}</span>
      {variant ? (
        <Count content={content} platform={platform} variant={variant} />
      ) : (
        <>
          <span />
          <span />
        </>
      )}
      {variant ? (
        first ? (
          <span title={wordsFor(first, platform.name, language)}>
            <Chip tone="red">{first.kind === 'too_long' ? `+${first.over}` : '!'}</Chip>
          </span>
        ) : (
          <span className={styles['tick']}>
            <Icon of={Check} label={say('fits')} />
          </span>
        )
      ) : null}
    </div>
  )
}

function OwnText({ bench, row }: { bench: Bench; row: Row }) {
  const say = usePostsWords()
  const language = useLanguage()
  const { content, write } = bench
  const { channel, platform, variant } = row
  const set = (text: string | null) => write({ variants: content.variants.map((one) => (one.channel === channel.id ? { ...one, text } : one)) })
  const problems = variant ? findingsOf(content, variant, platform.limits).map((finding) => wordsFor(finding, platform.name, language)) : []
  return (
    <div className={styles['own']}>
      {variant?.text === null || variant === undefined ? (
        <div className={styles['row']}>
          <span className={styles['quiet']}>{say('followsText')}</span>
          <Button size="small" onPress={() => set(content.text)}>
            {say('depart')}
          </Button>
        </div>
      ) : (
        <>
          <TextArea
            label={say('ownText', { name: platform.name })}
            value={variant.text}
            onChange={set}
            rows={5}
            lang={variant.language}
            dir={directionOf(variant.language)}
          />
          <div className={styles['row']}>
            <Button size="small" onPress={() => set(null)}>
              {say('followAgain')}
            </Button>
          </div>
        </>
      )}
      {problems.map((problem) => (
        <p key={problem} className={styles['quiet']}>
          {problem}
        </p>
      ))}
    </div>
  )
}
