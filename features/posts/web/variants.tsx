import { ButtonLink } from '#kit/web/button.tsx'
import { Section } from '#kit/web/page.tsx'
import { Empty } from '#kit/web/pieces.tsx'
import styles from './composer.module.css'
import { OwnText } from './own-text.tsx'
import type { Bench, Row } from './shared.ts'
import { VariantRow } from './variant-row.tsx'
import { usePostsWords } from './words.ts'

const rowsOf = ({ own, platforms, content, language }: Bench): Row[] =>
  own.flatMap((channel) => {
    const platform = platforms.find(({ id }) => id === channel.platform)
    const here = content.variants.filter((one) => one.channel === channel.id)
    return platform ? [{ channel, platform, variant: here.find((one) => one.language === language) ?? here.find((one) => one.second === language) }] : []
  })

/** One text per language; a channel follows it or departs from it. */
export function Variants(bench: Bench) {
  const say = usePostsWords()
  const { content, write, chosen, choose, language } = bench
  const rows = rowsOf(bench)
  const put = ({ channel, variant }: Row, isOn: boolean) =>
    write({
      variants: isOn
        ? [...content.variants, { channel: channel.id, language, second: null, text: null }]
        : content.variants.filter((one) => one.channel !== channel.id || one.language !== variant?.language),
    })
  if (rows.length === 0)
    return (
      <Empty title={say('noChannels')} text={say('noChannelsText')}>
        <ButtonLink to="/kanal">{say('toChannels')}</ButtonLink>
      </Empty>
    )
  return (
    <Section title={say('variants')} meta={say(content.translations.length > 0 ? 'variantsMetaMany' : 'variantsMeta', { count: content.variants.length })}>
      <ul className={styles['variants']}>
        {rows.map((row) => (
          <li key={row.channel.id}>
            <VariantRow
              row={row}
              isAlone={rows.filter(({ platform }) => platform.id === row.platform.id).length === 1}
              bench={bench}
              isOpen={chosen === row.channel.id}
              onOpen={() => choose(chosen === row.channel.id ? null : row.channel.id)}
              onPut={(isOn) => put(row, isOn)}
            />
            {chosen === row.channel.id && row.variant ? <OwnText bench={bench} row={row} variant={row.variant} /> : null}
          </li>
        ))}
      </ul>
    </Section>
  )
}
