import styles from './history.module.css'
import { keyOf, useHistoryWords } from './history-words.ts'
import { When } from './pieces.tsx'
import type { Place } from './session.tsx'

/** One event of a record's log, as the activity feed answers it. */
export type Happened = { id: string; kind: string; at: string; by: string | null; detail: Record<string, unknown> }

type Props = {
  happenings: readonly Happened[]
  place: Place
  /** What the record's own feature adds to a sentence. */
  more?: (happened: Happened) => string | null
}

/** What happened to one record, newest first: what, by whom, when. */
export function History({ happenings, place, more }: Props) {
  const say = useHistoryWords()
  return (
    <ul className={styles['history']}>
      {happenings.flatMap((one) => {
        const key = keyOf(one.kind)
        if (!key) return []
        const added = more?.(one)
        return (
          <li key={one.id}>
            <span>
              {say(key)}
              {added ? `: ${added}` : null}
              {one.by ? `, ${one.by}` : null}
            </span>
            <small>
              <When at={one.at} zone={place.zone} place={place.place} />
            </small>
          </li>
        )
      })}
    </ul>
  )
}
