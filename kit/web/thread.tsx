import { Link } from '@tanstack/react-router'
import { wordsOf } from './messages.ts'
import en from './kit.en.json' with { type: 'json' }
import id from './kit.id.json' with { type: 'json' }
import styles from './thread.module.css'

const useWords = wordsOf(id, en)

export type Pill = { kind: string; value: string; /** Where it opens; none on the page that is open. */ to?: string }

/** The record thread: what this came from and what became of it, joined; every pill opens its record or list. */
export function Thread({ pills }: { pills: readonly Pill[] }) {
  const say = useWords()
  return (
    <nav aria-label={say('thread')}>
      <ol className={styles['thread']}>
        {pills.map(({ kind, value, to }) => (
          <li key={kind}>
            {to?.startsWith('#') ? (
              <a href={to}>
                {kind} <b>{value}</b>
              </a>
            ) : to ? (
              <Link to={to}>
                {kind} <b>{value}</b>
              </Link>
            ) : (
              <span aria-current="page">
                {kind} <b>{value}</b>
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
