import type { ReactNode } from 'react'
import { Chip, When } from './pieces.tsx'
import styles from './said-list.module.css'

export type SaidItem = { id: string; kind: string; by: { handle: string; name: string | null }; text: string; address: string | null; saidAt: string }

type Words = { open: string; kind: (kind: string) => string | null }

/** What the public says: whose words they are, the words as text in their own direction, when, and where they stand. */
export function SaidList({ items, words, zone, place }: { items: readonly SaidItem[]; words: Words; zone: string; place: string }): ReactNode {
  return (
    <ul className={styles['said']}>
      {items.map(({ id, kind, by, text, address, saidAt }) => {
        const label = words.kind(kind)
        return (
          <li key={id}>
            <p className={styles['who']}>
              <b>
                <bdi>{by.name ?? `@${by.handle}`}</bdi>
              </b>
              {by.name ? <bdi>@{by.handle}</bdi> : null}
              {label ? <Chip>{label}</Chip> : null}
              <span className={styles['when']}>
                <When at={saidAt} zone={zone} place={place} />
              </span>
            </p>
            <p className={styles['text']} dir="auto">
              {text}
            </p>
            {address ? (
              <a href={address} target="_blank" rel="noreferrer nofollow">
                {words.open}
              </a>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
