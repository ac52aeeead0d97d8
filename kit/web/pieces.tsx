import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { codeOf, sentenceOf } from './client.ts'
import { initials, monogram } from '../monogram.ts'
import { whenHere, whenIn, dueIn } from './format.ts'
import { Icon } from './icon.tsx'
import { useLanguage } from './language.tsx'
import { wordsOf } from './messages.ts'
import en from './kit.en.json' with { type: 'json' }
import id from './kit.id.json' with { type: 'json' }
import { Button } from './button.tsx'
import styles from './pieces.module.css'

const useWords = wordsOf(id, en)

export type Tone = 'plain' | 'line' | 'ok' | 'amber' | 'red' | 'violet' | 'accent'

export const Chip = ({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) => (
  <span className={styles['chip']} data-tone={tone}>
    {children}
  </span>
)

/** An institution's monogram until it uploads its own. */
export const InstitutionMark = ({ name, size = 20 }: { name: string; size?: number }) => (
  <span className={styles['institution']} data-size={size} aria-hidden="true">
    {monogram(name)}
  </span>
)

export const Avatar = ({ name, size = 28 }: { name: string; size?: number }) => (
  <span className={styles['avatar']} data-size={size} aria-hidden="true">
    {initials(name)}
  </span>
)

type Action = { label: string; onPress: () => void }

/** What happened, what was kept, what next. */
export function Failure({ error, retry, title }: { error: unknown; retry?: () => void; title?: string }) {
  const language = useLanguage()
  const say = useWords()
  // Nothing broke, and asking again would not help.
  if (codeOf(error) === 'NOT_FOUND') return <Notice tone="plain" text={sentenceOf(error, language)} />
  return (
    <Notice
      tone="red"
      title={title ?? say('failed')}
      text={sentenceOf(error, language)}
      {...(retry ? { action: { label: say('retry'), onPress: retry } } : {})}
    />
  )
}

export function Notice({ tone, title, text, action }: { tone: 'red' | 'amber' | 'violet' | 'plain'; title?: string; text: ReactNode; action?: Action }) {
  return (
    <div className={styles['notice']} data-tone={tone} role={tone === 'red' ? 'alert' : undefined}>
      {tone === 'red' || tone === 'amber' ? <Icon of={TriangleAlert} size={18} /> : null}
      <div>
        {title ? <b>{title}</b> : null}
        <div className={styles['text']}>{text}</div>
        {action ? (
          <Button size="small" onPress={action.onPress}>
            {action.label}
          </Button>
        ) : null}
      </div>
    </div>
  )
}

export function Empty({ title, text, children }: { title: string; text?: string; children?: ReactNode }) {
  return (
    <div className={styles['empty']}>
      <b>{title}</b>
      {text ? <p>{text}</p> : null}
      {children}
    </div>
  )
}

/** Rows in their final shape, while they load. */
export function Skeleton({ rows = 4 }: { rows?: number }) {
  const say = useWords()
  return (
    <div className={styles['skeleton']} role="status" aria-label={say('loading')}>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row}>
          <i />
          <i />
          <i />
        </div>
      ))}
    </div>
  )
}

/** A moment in an institution's zone; resting on it shows the reader's own. */
export function When({ at, zone, place }: { at: string; zone: string; place?: string }) {
  const language = useLanguage()
  const say = useWords()
  return (
    <time dateTime={at} title={say('here', { when: whenHere(at, language) })} className={styles['when']}>
      {whenIn(at, { zone, ...(place ? { place } : {}) }, language)}
    </time>
  )
}

export function DueText({ at, zone, place }: { at: string; zone: string; place?: string }) {
  const language = useLanguage()
  const say = useWords()
  const { text, tone } = dueIn(at, { zone, ...(place ? { place } : {}) }, language)
  return (
    <time dateTime={at} className={styles['due']} data-tone={tone} title={say('here', { when: whenHere(at, language) })}>
      {text}
    </time>
  )
}

/** One of a few, side by side. */
export function Segmented<Value extends string>({
  label,
  value,
  onChange,
  options,
}: {
  label: string
  value: Value
  onChange: (value: Value) => void
  options: readonly { value: Value; label: string }[]
}) {
  return (
    <div className={styles['segmented']} role="group" aria-label={label}>
      {options.map((option) => (
        <button key={option.value} type="button" aria-pressed={option.value === value} onClick={() => onChange(option.value)}>
          {option.label}
        </button>
      ))}
    </div>
  )
}

export const Unseen = ({ children }: { children: ReactNode }) => <span className={styles['unseen']}>{children}</span>
