import type { InstitutionId } from '#kit/ids.ts'
import type { House } from '#kit/server/house.ts'
import { houseAt, work as open, type Work } from '#kit/server/work.ts'
import type { Happening } from '../contract.ts'
import { mayReadHistory } from '../rules.ts'
import * as store from './store.ts'

/** What happened to a record, newest first, as far as this person may see. */
export async function feed(work: Work, subject: string): Promise<Happening[]> {
  const found = (await store.feed(work, subject)).filter((row) => mayReadHistory(work.person, row.institution_id) === null)
  const names = await store.names(
    work,
    found.flatMap(({ person_id }) => (person_id ? [person_id] : [])),
  )
  return found.map((row) => ({
    id: row.id,
    kind: row.kind,
    at: row.at.toString(),
    by: row.person_id ? (names.get(row.person_id) ?? null) : null,
    detail: row.detail ?? {},
  }))
}

/** One event with what it said; undefined when it is not within reach. `detail` is empty when its payload has been erased. */
export const happening = async (work: Work, event: string) => {
  const found = await store.find(work, event)
  return found && { at: found.at, person: found.person_id, detail: found.detail ?? {} }
}

/** Seals what is new in every institution's chain, each in a transaction of its own. Answers how many events. */
export async function sealAll(house: House) {
  const institutions = await open(house, houseAt(), (work) => store.unsealed(work))
  let sealed = 0
  for (const institution of institutions) sealed += await open(house, houseAt(institution), (work) => store.seal(work, institution))
  return sealed
}

/** Every break in one institution's chain; empty when it is whole. */
export const verify = (work: Work, institution: InstitutionId) => store.breaks(work, institution)

/** The seal of the log that covers the first event of a kind about a record, its digest in hexadecimal; null until it is sealed. */
export async function sealOf(work: Work, subject: string, kind: string) {
  const found = await store.sealOf(work, subject, kind)
  return found ? { number: Number(found.number), digest: found.digest.toString('hex'), at: found.at.toString() } : null
}

/** Erases one person's payload from an institution's log, as the law may ask; that it was done, and why, is an event itself. */
export async function erasePerson(work: Work, { institution, person, reason }: { institution: InstitutionId; person: string; reason: string }) {
  const erased = await store.erasePayloads(work, institution, { person, before: null })
  await work.announce('payload.erased', { institution, id: institution, detail: { reason, erased } })
  return erased
}

/** Erases every payload older than a moment; nothing is announced where nothing was old enough. */
export async function eraseBefore(work: Work, institution: InstitutionId, before: Temporal.Instant) {
  const erased = await store.erasePayloads(work, institution, { person: null, before })
  if (erased > 0) await work.announce('payload.erased', { institution, id: institution, detail: { reason: 'retention', before: before.toString(), erased } })
  return erased
}
