import * as people from '#features/people/server/people.ts'
import { mayRead } from '#features/posts/rules.ts'
import * as postReading from '#features/posts/server/reading.ts'
import type { PostId } from '#features/posts/contract.ts'
import { moveTogether, putBack as putTogetherBack } from '#features/publishing/server/moving.ts'
import { requirePlanner, type When } from '#features/publishing/server/publishing.ts'
import type { DeliveryId } from '#features/publishing/contract.ts'
import { refuse as refuseHouse } from '#kit/contract.ts'
import type { InstitutionId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import { isBefore } from '#kit/time.ts'
import type { CalendarDay, Filters, MixDay, Slot, Standing, Targets } from '../contract.ts'
import { refuse } from '../faults.ts'
import type { Form } from '../kinds.ts'
import { mayAim, seenBy, usualTargets } from '../rules.ts'
import { daysFrom } from './days.ts'
import { inOrder, thinSlots, undated, wholeSlots } from './slots.ts'
import * as spans from './span-store.ts'
import * as store from './store.ts'

type Days = { first: string; days: number; zone: string }

const askedBy = (work: Work, filters: Filters): spans.Asked => ({ ...seenBy(work.person, filters), filters, apart: usualTargets('' as InstitutionId).apart })

/** Days of a zone: how much each holds, and its first slots. */
export async function span(work: Work, { first, days: length, zone, most, ...filters }: Days & Filters & { most: number }): Promise<CalendarDay[]> {
  const asked = askedBy(work, filters)
  const days = daysFrom(first, length, zone)
  const whole = await wholeSlots(work, await spans.wholeOfDays(work, asked, days, most))
  const thin = thinSlots(await spans.thinOfDays(work, asked, days, most * 4))
  const counted = await spans.counts(work, asked, days)
  const slots = inOrder([...whole, ...thin])
  return days.map(({ day }) => ({
    day,
    states: Object.fromEntries(counted.filter((one) => one.day === day).map(({ state, counted: number }) => [state, Number(number)])),
    slots: slots
      .filter((one) => one.day === day)
      .slice(0, most)
      .map(undated),
  }))
}

const instantFrom = (text: string | undefined) => {
  try {
    return text ? Temporal.Instant.from(text) : null
  } catch {
    return null
  }
}

type Listing = Days & Filters & { after?: string | undefined; limit: number }

/** Slots in order of time, page by page; a page ends with everything of its last instant. */
export async function list(work: Work, { first, days: length, zone, after: last, limit, ...filters }: Listing) {
  const asked = askedBy(work, filters)
  const days = daysFrom(first, length, zone)
  const [since, until] = [days[0]?.since ?? work.now, days.at(-1)?.until ?? work.now]
  const from = { since, until, after: instantFrom(last) }
  const whole = await wholeSlots(work, await spans.wholeAfter(work, asked, from, limit))
  const below = await spans.thinAfter(work, asked, from, limit * 4)
  const thin = thinSlots(below)
  const ends = [whole.length >= limit ? whole.at(-1)?.at : undefined, below.length >= limit * 4 ? thin.at(-1)?.at : undefined].flatMap(
    (one) => instantFrom(one) ?? [],
  )
  const [end] = ends.toSorted(Temporal.Instant.compare)
  const rows: Slot[] = inOrder([...whole, ...thin])
    .map(undated)
    .filter(({ at }) => !end || !isBefore(end, Temporal.Instant.from(at)))
  return { rows, next: end?.toString() ?? null }
}

/** By what the calendar of these institutions may be narrowed. */
export async function choices(work: Work, institutions: readonly InstitutionId[] | undefined) {
  const { whole } = seenBy(work.person, institutions ? { institutions: [...institutions] } : {})
  if (whole.length === 0) throw refuseHouse('FORBIDDEN')
  const found = await store.choices(work, whole)
  const names = await people.names(work, found.authors)
  return {
    channels: found.channels.map(({ id, institution_id, platform, handle }) => ({ id, institution: institution_id, platform, handle })),
    authors: found.authors.map((id) => ({ id, name: names.get(id) ?? '–' })).toSorted((a, b) => a.name.localeCompare(b.name)),
    languages: found.languages,
    labels: found.labels,
  }
}

const requireReader = (work: Work, institution: InstitutionId) => {
  const why = mayRead(work.person, institution)
  if (why) throw refuseHouse(why)
}

export async function mix(work: Work, { institution, first, days, zone }: Days & { institution: InstitutionId }): Promise<MixDay[]> {
  requireReader(work, institution)
  const found = await spans.mix(work, institution, daysFrom(first, days, zone))
  return found.map(({ day, form, counted, done }) => ({ day, form, count: Number(counted), done: Number(done) }))
}

export async function targets(work: Work, institution: InstitutionId): Promise<Targets> {
  requireReader(work, institution)
  const found = await store.targets(work, institution)
  return found ? { institution, working: found.working, off: found.off, mix: found.mix, apart: found.apart } : usualTargets(institution)
}

export async function setTargets(work: Work, wanted: Targets) {
  const why = mayAim(work.person, wanted.institution)
  if (why) throw refuseHouse(why)
  const sum = Object.values(wanted.mix).reduce((total, share) => total + share, 0)
  if (sum !== 100) throw refuse('MIX_NOT_WHOLE', { sum })
  await store.setTargets(work, wanted)
  await work.announce('calendar.aimed', { institution: wanted.institution, id: wanted.institution, detail: wanted })
  return wanted
}

/** Says what a post is for the calendar; its text and its approval stay as they are. */
export async function mark(work: Work, { post, form, labels }: { post: PostId; form: Form | null; labels: readonly string[] }) {
  const { institution_id: institution } = await postReading.findReadable(work, post)
  requirePlanner(work, institution)
  await store.mark(work, { post, institution, form, labels: [...new Set(labels)] })
  await work.announce('post.marked', { institution, id: post, detail: { form, labels } })
  return null
}

const standing = (back: Awaited<ReturnType<typeof moveTogether>>): { at: string; back: Standing[] } => ({
  at: back.at.toString(),
  back: back.stood.map(({ id, at, notAfter }) => ({ id, at: at.toString(), notAfter: notAfter?.toString() ?? null })),
})

/** Moves every delivery of a slot, or none; answers what takes it back. */
export const move = async (work: Work, { deliveries, ...when }: When & { deliveries: DeliveryId[] }) =>
  standing(await moveTogether(work, { deliveries, ...when }))

export const putBack = async (work: Work, back: readonly Standing[]) =>
  standing(
    await putTogetherBack(
      work,
      back.map(({ id, at, notAfter }) => ({ id, at: Temporal.Instant.from(at), notAfter: notAfter ? Temporal.Instant.from(notAfter) : null })),
    ),
  )
