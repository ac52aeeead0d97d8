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
