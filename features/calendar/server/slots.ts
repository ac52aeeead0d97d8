import * as approvals from '#features/approvals/server/approvals.ts'
import * as people from '#features/people/server/people.ts'
import { stateFrom } from '#features/posts/server/reading.ts'
import { isMovable, mayPlan } from '#features/publishing/rules.ts'
import type { Work } from '#kit/server/work.ts'
import type { Slot } from '../contract.ts'
import type { ThinRow, WholeRow } from './span-store.ts'

type Dated = Slot & { day: string }

const conflictOf = ({ near_post, near_title, near_at }: WholeRow) =>
  near_post && near_at ? { post: near_post, title: near_title ?? '', at: near_at.toString() } : null

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[][] {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return [...groups.values()]
}

/** Slots seen whole: one per post and planned time, with where the post stands and who wrote it. */
export async function wholeSlots(work: Work, rows: readonly WholeRow[]): Promise<Dated[]> {
  const statuses = await approvals.statusOfMany(work, [...new Set(rows.map((row) => row.post_id))])
  const names = await people.names(work, [...new Set(rows.map((row) => row.drafted_by))])
  return grouped(rows, (row) => `${row.post_id}/${row.due_at.epochMilliseconds}`).flatMap((group) => {
    const [row] = group
    if (!row) return []
    const mayMove = mayPlan(work.person, row.institution_id) === null && group.every(({ state }) => isMovable(state))
    const post = {
      id: row.post_id,
      number: row.number,
      title: row.title,
      language: row.post_language,
      state: stateFrom(statuses.get(row.post_id)),
      form: row.form,
      isFormChosen: row.chosen !== null,
      labels: row.labels,
      author: names.get(row.drafted_by) ?? '–',
    }
    const deliveries = group.map((one) => ({
      id: one.id,
      platform: one.platform,
      handle: one.handle,
      language: one.language,
      state: one.state,
      publishedAt: one.published_at?.toString() ?? null,
      conflict: conflictOf(one),
    }))
    const at = row.due_at.toString()
    return [
      { day: row.day, key: `${row.post_id}.${row.due_at.epochMilliseconds}`, institution: row.institution_id, at, zone: row.zone, post, deliveries, mayMove },
    ]
  })
}

/** Slots of what lies below: one per institution and time. */
export const thinSlots = (rows: readonly ThinRow[]): Dated[] =>
  grouped(rows, (row) => `${row.institution_id}/${row.at.epochMilliseconds}`).flatMap((group) => {
    const [row] = group
    if (!row) return []
    const deliveries = group.map(({ platform, handle, state }) => ({ id: null, platform, handle, language: null, state, publishedAt: null, conflict: null }))
    const key = `${row.institution_id}.${row.at.epochMilliseconds}`
    return [{ day: row.day, key, institution: row.institution_id, at: row.at.toString(), zone: null, post: null, deliveries, mayMove: false }]
  })

const moment = ({ at }: Slot) => Temporal.Instant.from(at).epochMilliseconds
export const inOrder = <One extends Slot>(slots: readonly One[]) => slots.toSorted((a, b) => moment(a) - moment(b) || a.key.localeCompare(b.key))
export const undated = ({ day: _day, ...slot }: Dated): Slot => slot
