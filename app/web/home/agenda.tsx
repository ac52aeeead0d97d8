import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { dayIn } from '#features/calendar/web/ribbon-day.ts'
import { TimeRibbon } from '#features/calendar/web/time-ribbon.tsx'
import type { AgendaRow, contract as publishingContract } from '#features/publishing/contract.ts'
import { clientFor } from '#kit/web/client.ts'
import { now } from '#kit/web/clock.ts'
import { timeIn } from '#kit/web/format.ts'
import { Section } from '#kit/web/page.tsx'
import { Skeleton } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import { StateMark, useStateWord, type State } from '#kit/web/state-mark.tsx'
import styles from './home.module.css'
import { useTitleOf } from './title-of.ts'
import { useHomeWords } from './words.ts'

const publishing = clientFor<typeof publishingContract>('publishing')

/** What goes out today, here and in every institution below. */
export function useAgenda() {
  const { current } = useSession()
  const { from, until } = dayIn(current.zone, now())
  return useQuery(publishing.agenda.queryOptions({ input: { since: from.toString(), until: until.toString() } }))
}

function Row({ row }: { row: AgendaRow }) {
  const titleOf = useTitleOf()
  const { placeOf, current } = useSession()
  const { shortName, zone, place } = placeOf(row.institution)
  const what = titleOf(row)
  return (
    <li className={styles['slot']}>
      <time dateTime={row.at}>{timeIn(row.at, current)}</time>
      <StateMark state={row.state} bare />
      <span>
        {row.post ? (
          <Link to="/konten/$id" params={{ id: row.post } as never}>
            {what}
          </Link>
        ) : (
          what
        )}
        <small>
          {shortName}
          {zone === current.zone ? null : ` · ${timeIn(row.at, { zone, place })}`}
        </small>
      </span>
    </li>
  )
}

/** The day as a list: time, state, what and where. */
export function Agenda() {
  const say = useHomeWords()
  const { data: rows } = useAgenda()
  return (
    <Section title={say('today')} meta={rows ? say('todayMeta', { count: rows.length }) : null}>
      {rows ? null : <Skeleton rows={3} />}
      {rows?.length === 0 ? <p className={styles['quiet']}>{say('nothingToday')}</p> : null}
      <ul className={styles['slots']}>
        {rows?.map((row, place) => (
          <Row key={`${row.at}${row.institution}${row.platform}${row.post ?? place}`} row={row} />
        ))}
      </ul>
    </Section>
  )
}

const totals: readonly { mark: State; states: readonly State[]; isAlways?: boolean }[] = [
  { mark: 'published', states: ['published'], isAlways: true },
  { mark: 'scheduled', states: ['scheduled', 'waiting', 'sending'], isAlways: true },
  { mark: 'handoff', states: ['handoff'] },
  { mark: 'unconfirmed', states: ['unconfirmed'] },
  { mark: 'held', states: ['held'] },
  { mark: 'rejected', states: ['rejected', 'signed_out'] },
]

/** The day as a ribbon over all cities, with its totals. */
export function DayRibbon() {
  const say = useHomeWords()
  const word = useStateWord()
  const titleOf = useTitleOf()
  const { data: rows } = useAgenda()
  if (!rows || rows.length === 0) return null
  const counted = totals.map((one) => ({ ...one, count: rows.filter(({ state }) => one.states.includes(state)).length }))
  return (
    <section className={styles['day']}>
      <div className={styles['dayHead']}>
        <h2>{say('day')}</h2>
        <span className={styles['quiet']}>{say('dayMeta', { count: rows.length })}</span>
        <ul className={styles['totals']}>
          {counted
            .filter(({ count, isAlways }) => isAlways || count > 0)
            .map(({ mark, count }) => (
              <li key={mark} data-mark={mark}>
                <StateMark state={mark} bare size={14} /> <span>{`${count} ${word(mark).toLowerCase()}`}</span>
              </li>
            ))}
        </ul>
      </div>
      <TimeRibbon rows={rows} titleOf={titleOf} />
    </section>
  )
}
