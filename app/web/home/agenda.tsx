import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { contract as channelsContract } from '#features/channels/contract.ts'
import type { AgendaRow, contract as publishingContract } from '#features/publishing/contract.ts'
import { clientFor } from '#kit/web/client.ts'
import { now } from '#kit/web/clock.ts'
import { timeIn } from '#kit/web/format.ts'
import { Section } from '#kit/web/page.tsx'
import { Chip, Skeleton } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import { StateMark } from '#kit/web/state-mark.tsx'
import styles from './home.module.css'
import { useHomeWords } from './words.ts'

const channels = clientFor<typeof channelsContract>('channels')
const publishing = clientFor<typeof publishingContract>('publishing')

/** Today where the desk stands, from midnight to midnight. */
function todayIn(zone: string) {
  const start = now().toZonedDateTimeISO(zone).startOfDay()
  return { since: start.toInstant().toString(), until: start.add({ days: 1 }).toInstant().toString() }
}

function Row({ row }: { row: AgendaRow }) {
  const say = useHomeWords()
  const { placeOf, current } = useSession()
  const { data: platforms = [] } = useQuery(channels.platforms.queryOptions({ staleTime: 600_000 }))
  const { shortName, zone, place } = placeOf(row.institution)
  const what = row.title ?? say('elsewhere', { platform: platforms.find(({ id }) => id === row.platform)?.name ?? row.platform })
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

/** What goes out today, here and in every institution below: time, channel and state. */
export function Agenda() {
  const say = useHomeWords()
  const { current } = useSession()
  const { data: rows } = useQuery(publishing.agenda.queryOptions({ input: todayIn(current.zone) }))
  const count = (...states: AgendaRow['state'][]) => rows?.filter(({ state }) => states.includes(state)).length ?? 0
  const failed = count('rejected', 'signed_out')
  const unsure = count('unconfirmed')
  return (
    <Section title={say('today')} meta={rows ? say('todayMeta', { count: rows.length }) : null}>
      {rows ? (
        <p className={styles['totals']}>
          <Chip>{say('published', { count: count('published') })}</Chip>
          <Chip>{say('scheduled', { count: count('scheduled', 'waiting', 'sending') })}</Chip>
          {unsure > 0 ? <Chip tone="violet">{say('unsure', { count: unsure })}</Chip> : null}
          {failed > 0 ? <Chip tone="red">{say('failed', { count: failed })}</Chip> : null}
        </p>
      ) : (
        <Skeleton rows={3} />
      )}
      {rows?.length === 0 ? <p className={styles['quiet']}>{say('nothingToday')}</p> : null}
      <ul className={styles['slots']}>
        {rows?.map((row) => (
          <Row key={`${row.at}${row.institution}${row.platform}${row.post ?? ''}`} row={row} />
        ))}
      </ul>
    </Section>
  )
}
