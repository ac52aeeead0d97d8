import { Fragment } from 'react'
import type { Mark } from './view.ts'
import styles from './laboratory.module.css'

type Piece = { text: string; mark: Mark | null; from: number }

/** Cuts a text at its marks; where marks overlap the earlier one stands. */
export function piecesOf(text: string, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const mark of marks.toSorted((a, b) => a.at[0] - b.at[0] || b.at[1] - a.at[1])) {
    const [start, end] = mark.at
    if (start < at || end <= start) continue
    if (start > at) pieces.push({ text: text.slice(at, start), mark: null, from: at })
    pieces.push({ text: text.slice(start, end), mark, from: start })
    at = end
  }
  if (at < text.length) pieces.push({ text: text.slice(at), mark: null, from: at })
  return pieces
}

/** The text as it was pasted, with what decided a verdict underlined; the note is read out after the words. */
export const MarkedText = ({ text, marks }: { text: string; marks: readonly Mark[] }) => (
  <p className={styles['text']}>
    {piecesOf(text, marks).map(({ text: words, mark, from }) => (
      <Fragment key={from}>
        {mark ? (
          <mark data-tone={mark.tone} title={mark.note}>
            {words}
          </mark>
        ) : (
          words
        )}
      </Fragment>
    ))}
  </p>
)
