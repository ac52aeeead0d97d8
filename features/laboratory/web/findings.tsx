import { Chip } from '#kit/web/pieces.tsx'
import { Section } from '#kit/web/page.tsx'
import type { Finding, Mark, Row } from './view.ts'
import styles from './laboratory.module.css'

function Line({ row, onShow }: { row: Row; onShow: (mark: Mark) => void }) {
  const { head, text, chip, mark } = row
  const words = (
    <>
      <b>{head}</b>
      {text ? <span>{text}</span> : null}
    </>
  )
  return (
    <li className={styles['found']}>
      {mark ? (
        <button type="button" className={styles['place']} onClick={() => onShow(mark)}>
          {words}
        </button>
      ) : (
        <span className={styles['place']}>{words}</span>
      )}
      {chip ? <Chip tone={chip.tone}>{chip.word}</Chip> : null}
    </li>
  )
}

/** What each task found, line by line; pressing a line shows its place in the text. */
export const Findings = ({ findings, onShow }: { findings: readonly Finding[]; onShow: (marks: readonly Mark[]) => void }) =>
  findings.map(({ id, title, text, rows, empty, isShort }) => (
    <Section key={id} title={title} meta={rows.length > 0 ? rows.length : undefined}>
      {text ? <p className={styles['prose']}>{text}</p> : null}
      {rows.length === 0 && empty ? <p className={styles['quiet']}>{empty}</p> : null}
      <ul className={styles['finds']} data-short={isShort || undefined}>
        {rows.map((row, place) => (
          <Line key={`${row.head}-${place}`} row={row} onShow={(mark) => onShow([mark])} />
        ))}
      </ul>
    </Section>
  ))
