import { Check } from 'lucide-react'
import { lengthOn, postsOf } from '#kit/connector.ts'
import { count } from '#kit/web/format.ts'
import { Icon } from '#kit/web/icon.tsx'
import { useLanguage } from '#kit/web/language.tsx'
import { Chip } from '#kit/web/pieces.tsx'
import { PlatformMark } from '#kit/web/platform-mark.tsx'
import type { Variant } from '../contract.ts'
import { findingsOf, outgoing, wordsFor } from '../rules.ts'
import styles from './composer.module.css'
import { useLanguageName } from './language-names.ts'
import { FacesAt } from './presence.tsx'
import type { Bench, Row } from './shared.ts'
import { usePostsWords } from './words.ts'

function Count({ bench, platform, variant }: { bench: Bench; platform: Row['platform']; variant: Variant }) {
  const say = usePostsWords()
  const language = useLanguage()
  const { limits } = platform
  const voice = { limits, platform: platform.id, mentions: bench.mentions, films: bench.films }
  const text = outgoing(bench.content, variant, voice)
  const length = lengthOn(text, limits)
  const max = limits.text.max.value
  const parts = postsOf(text, limits).parts.length
  const { thread } = limits
  const isThread = parts > 1
  const isOver = findingsOf(bench.content, variant, voice).some(({ kind }) => kind === 'too_long') || undefined
  return (
    <>
      <span className={styles['meter']} data-over={isOver} aria-hidden="true">
        <i style={{ width: `${Math.min(100, (length / (isThread ? max * parts : max)) * 100)}%` }} />
      </span>
      <span className={styles['count']} data-over={isOver}>
        <b>{count(length, language)}</b>
        {isThread && !isOver ? <small>{say('thread', { count: parts })}</small> : ` / ${count(isOver && thread ? max * thread.value : max, language)}`}
      </span>
    </>
  )
}

function Verdict({ bench, platform, variant }: { bench: Bench; platform: Row['platform']; variant: Variant }) {
  const say = usePostsWords()
  const language = useLanguage()
  const [first] = findingsOf(bench.content, variant, { limits: platform.limits, platform: platform.id, mentions: bench.mentions, films: bench.films })
  return first ? (
    <span title={wordsFor(first, platform.name, language)}>
      <Chip tone="red">{first.kind === 'too_long' ? `+${first.over}` : '!'}</Chip>
    </span>
  ) : (
    <span className={styles['tick']}>
      <Icon of={Check} label={say('fits')} />
    </span>
  )
}

type Props = {
  row: Row
  /** The only account on its platform, so that the platform names it. */
  isAlone: boolean
  bench: Bench
  isOpen: boolean
  onOpen: () => void
  onPut: (isOn: boolean) => void
}

/** A channel in the open language: used or not, following or not, and whether it fits. */
export function VariantRow({ row, isAlone, bench, isOpen, onOpen, onPut }: Props) {
  const say = usePostsWords()
  const nameOf = useLanguageName()
  const { channel, platform, variant } = row
  const name = `${platform.name} ${channel.handle === platform.name ? '' : channel.handle}`.trim()
  const state = say(variant ? (variant.text === null ? 'follows' : 'departs') : 'unused')
  return (
    <div className={styles['variant']} data-on={isOpen}>
      <input type="checkbox" checked={Boolean(variant)} onChange={(event) => onPut(event.target.checked)} aria-label={say('use', { name })} />
      <button type="button" className={styles['pick']} onClick={onOpen} aria-expanded={isOpen} disabled={!variant}>
        <PlatformMark mark={platform.mark} />
        <span title={name}>{isAlone ? platform.name : channel.handle}</span>
        <FacesAt others={bench.others.filter((other) => other.channel === channel.id)} />
      </button>
      <span className={`${styles['quiet']} ${styles['follows']}`}>{variant?.second ? `${nameOf(variant.language)} + ${nameOf(variant.second)}` : state}</span>
      {variant ? (
        <>
          <Count bench={bench} platform={platform} variant={variant} />
          <Verdict bench={bench} platform={platform} variant={variant} />
        </>
      ) : (
        <>
          <span />
          <span />
        </>
      )}
    </div>
  )
}
