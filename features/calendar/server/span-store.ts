import { sql, type RawBuilder } from 'kysely'
import type { ChannelId } from '#features/channels/contract.ts'
import type { PostId } from '#features/posts/contract.ts'
import type { DeliveryId, DeliveryState } from '#features/publishing/contract.ts'
import type { InstitutionId, PersonId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import type { Filters } from '../contract.ts'
import type { Form } from '../kinds.ts'
import type { Seen } from '../rules.ts'

type At = Temporal.Instant
export type DaySpan = { day: string; since: At; until: At }
export type Asked = Seen & { filters: Filters; apart: number }

export type WholeRow = {
  day: string
  id: DeliveryId
  institution_id: InstitutionId
  post_id: PostId
  channel_id: ChannelId
  platform: string
  handle: string
  language: string
  state: DeliveryState
  zone: string
  due_at: At
  published_at: At | null
  number: number
  title: string
  post_language: string
  drafted_by: PersonId
  form: Form
  chosen: Form | null
  labels: string[]
  near_post: PostId | null
  near_title: string | null
  near_at: At | null
}
export type ThinRow = { day: string; institution_id: InstitutionId; platform: string; handle: string; at: At; state: DeliveryState }

const text = (at: At) => at.toString()
const daysOf = (days: readonly DaySpan[]) => sql`unnest(${days.map(({ day }) => day)}::text[], ${days.map(({ since }) => text(since))}::timestamptz[],
  ${days.map(({ until }) => text(until))}::timestamptz[]) as days(day, since, until)`

/** What a person chose; else a film makes a video, a picture a photo, and a title that says so a question answered. */
const formOf = sql`coalesce(m.form, case when f.type like 'video/%' then 'video' when p.title ~* '^tanya jawab' then 'qa'
  when f.type is not null then 'photo' else 'text' end)`
const furniture = sql`left join calendar_marks m on m.post_id = p.id left join media f on f.id = p.media_ids[1]`

const all = (conditions: readonly (RawBuilder<unknown> | false | undefined)[]) =>
  sql.join(
    conditions.filter((one) => one !== false && one !== undefined),
    sql` and `,
  )

/** Deliveries seen whole that pass the filters; what is asked of the post joins it only then. */
function wanted({ whole, filters }: Asked, columns: RawBuilder<unknown>, more: RawBuilder<unknown>) {
  const { platform, channel, states, language, author, label, form } = filters
  const ofPost = author !== undefined || label !== undefined || form !== undefined
  return sql`select ${columns} from deliveries d
    ${platform ? sql`join channels c on c.id = d.channel_id` : sql``}
    ${ofPost ? sql`join posts p on p.id = d.post_id ${furniture}` : sql``}
    where ${all([
      sql`d.institution_id = any(${whole}::uuid[])`,
      sql`d.state <> 'cancelled'`,
      platform !== undefined && sql`c.platform = ${platform}`,
      channel !== undefined && sql`d.channel_id = ${channel}::uuid`,
      states !== undefined && sql`d.state = any(${states}::text[])`,
      language !== undefined && sql`d.language = ${language}`,
      author !== undefined && sql`p.drafted_by = ${author}::uuid`,
      label !== undefined && sql`m.labels @> array[${label}]::text[]`,
      form !== undefined && sql`${formOf} = ${form}`,
      more,
    ])}`
}

/** Another post on the same channel; only what is still to go out has a conflict. */
const beside = (near: RawBuilder<unknown>) => sql`select o.post_id, o.due_at from deliveries o
  where d.state in ('scheduled', 'waiting', 'held') and o.channel_id = d.channel_id and o.post_id <> d.post_id and ${near}
    and o.state in ('scheduled', 'sending', 'published', 'waiting', 'unconfirmed', 'held', 'handoff')`

/** Everything about the slots picked: a slot is whole, also where only one of its deliveries was looked for. */
const described = ({ whole, apart }: Asked, picked: RawBuilder<unknown>) => {
  const distance = sql`make_interval(mins => coalesce(t.apart, ${apart}))`
  return sql<WholeRow>`
  with picked as (${picked})
  select picked.day, d.id, d.institution_id, d.post_id, d.channel_id, c.platform, c.handle, d.language, d.state, d.zone, d.due_at, d.published_at,
    p.number, p.title, p.language as post_language, p.drafted_by, ${formOf} as form, m.form as chosen, coalesce(m.labels, '{}') as labels,
    near.post_id as near_post, near.title as near_title, near.due_at as near_at
  from picked
    join deliveries d on d.post_id = picked.post_id and d.due_at = picked.due_at and d.state <> 'cancelled' and d.institution_id = any(${whole}::uuid[])
    join channels c on c.id = d.channel_id
    join posts p on p.id = d.post_id
    ${furniture}
    left join calendar_targets t on t.institution_id = d.institution_id
    left join lateral (
      select other.post_id, other.due_at, n.title from (
        (${beside(sql`o.due_at <= d.due_at and o.due_at > d.due_at - ${distance}`)} order by o.due_at desc limit 1)
        union all (${beside(sql`o.due_at > d.due_at and o.due_at < d.due_at + ${distance}`)} order by o.due_at limit 1)
      ) other join posts n on n.id = other.post_id
      order by abs(extract(epoch from other.due_at - d.due_at)) limit 1
    ) near on true
  order by d.due_at, d.post_id, c.platform, d.id`
}

/** The first slots of each day, whole. */
export async function wholeOfDays(work: Work, asked: Asked, days: readonly DaySpan[], most: number) {
  if (asked.whole.length === 0) return []
  const inDay = wanted(asked, sql`distinct d.due_at, d.post_id`, sql`d.due_at >= days.since and d.due_at < days.until`)
  const picked = sql`select days.day, one.due_at, one.post_id from ${daysOf(days)} cross join lateral (${inDay} order by d.due_at, d.post_id limit ${most}) one`
  return (await described(asked, picked).execute(work.tx)).rows
}

/** The next slots in order of time; all of one instant come together, so that the instant is where to go on. */
export async function wholeAfter(work: Work, asked: Asked, { since, until, after }: { since: At; until: At; after: At | null }, most: number) {
  if (asked.whole.length === 0) return []
  const inSpan = sql`d.due_at >= ${text(since)}::timestamptz and d.due_at < ${text(until)}::timestamptz
    ${after ? sql`and d.due_at > ${text(after)}::timestamptz` : sql``}`
  const picked = sql`select '' as day, one.* from (${wanted(asked, sql`distinct d.due_at, d.post_id`, inSpan)}) one
    order by one.due_at fetch first ${sql.lit(most)} rows with ties`
  return (await described(asked, picked).execute(work.tx)).rows
}

const narrowed = ({ platform, states }: Filters) => [sql`${platform === undefined ? null : [platform]}::text[]`, sql`${states ?? null}::text[]`] as const

/** The first deliveries of each day that lie below. */
export async function thinOfDays(work: Work, { thin, filters }: Asked, days: readonly DaySpan[], most: number) {
  if (thin.length === 0) return []
  const [platforms, states] = narrowed(filters)
  const found = await sql<ThinRow>`select days.day, below.* from ${daysOf(days)}
    cross join lateral sinergi.calendar_below(${thin}::uuid[], days.since, days.until, ${platforms}, ${states}, null, ${most}) below`.execute(work.tx)
  return found.rows
}

export async function thinAfter(work: Work, { thin, filters }: Asked, { since, until, after }: { since: At; until: At; after: At | null }, most: number) {
  if (thin.length === 0) return []
  const [platforms, states] = narrowed(filters)
  const found = await sql<ThinRow>`select '' as day, below.* from sinergi.calendar_below(${thin}::uuid[], ${text(since)}::timestamptz,
    ${text(until)}::timestamptz, ${platforms}, ${states}, ${after ? text(after) : null}::timestamptz, ${most}) below`.execute(work.tx)
  return found.rows
}

/** How many deliveries each day holds in each state. */
export async function counts(work: Work, asked: Asked, days: readonly DaySpan[]) {
  const inDay = wanted(asked, sql`d.state, count(*) as counted`, sql`d.due_at >= days.since and d.due_at < days.until`)
  const [platforms] = narrowed(asked.filters)
  const { states } = asked.filters
  const below = sql`select below.state, below.counted from sinergi.calendar_below_counts(${asked.thin}::uuid[], days.since, days.until, ${platforms}) below
    ${states ? sql`where below.state = any(${states}::text[])` : sql``}`
  const found = await sql<{ day: string; state: DeliveryState; counted: string }>`
    select days.day, one.state, sum(one.counted) as counted from ${daysOf(days)}
    cross join lateral (${inDay} group by d.state ${asked.thin.length > 0 ? sql`union all ${below}` : sql``}) one group by days.day, one.state`.execute(work.tx)
  return found.rows
}

/** Posts of an institution per day and form, and how many of them are out on every channel. */
export async function mix(work: Work, institution: InstitutionId, days: readonly DaySpan[]) {
  const found = await sql<{ day: string; form: Form; counted: string; done: string }>`
    select days.day, ${formOf} as form, count(*) as counted, count(*) filter (where one.is_out) as done
    from ${daysOf(days)}
      cross join lateral (
        select d.post_id, bool_and(d.state = 'published') as is_out from deliveries d
        where d.institution_id = ${institution}::uuid and d.due_at >= days.since and d.due_at < days.until
          and d.state not in ('cancelled', 'recalled', 'expired', 'rejected')
        group by d.post_id
      ) one
      join posts p on p.id = one.post_id ${furniture}
    group by 1, 2`.execute(work.tx)
  return found.rows
}
