import * as people from '#features/people/server/people.ts'
import { refuse as refuseHouse } from '#kit/contract.ts'
import type { InstitutionId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import type { Bundle, BundleId } from '../contract.ts'
import { refuse } from '../faults.ts'
import { mostInBundle } from '../kinds.ts'
import { mayRead } from '../rules.ts'
import { spanOf, type Asked } from './proofs.ts'
import * as store from './store.ts'

export const bundleName = (id: BundleId) => `${id}.paket`

async function shown(work: Work, rows: readonly store.BundleRow[]): Promise<Bundle[]> {
  const names = await people.names(
    work,
    rows.flatMap((row) => (row.author_id ? [row.asked_by, row.author_id] : [row.asked_by])),
  )
  return rows.map((row) => ({
    id: row.id,
    institution: row.institution_id,
    since: row.since.toString(),
    until: row.until.toString(),
    author: row.author_id ? (names.get(row.author_id) ?? '–') : null,
    state: row.state,
    total: row.total,
    done: row.done,
    bytes: row.bytes === null ? null : Number(row.bytes),
    askedBy: names.get(row.asked_by) ?? '–',
    askedAt: row.asked_at.toString(),
    expiresAt: row.expires_at?.toString() ?? null,
  }))
}

/** Asks for a bundle; a job makes it, and it may be left. */
export async function ask(work: Work, asked: Asked): Promise<Bundle> {
  const span = spanOf(work, asked)
  const total = await store.count(work, span)
  if (total === 0) throw refuse('NOTHING_PUBLISHED')
  if (total > mostInBundle) throw refuse('TOO_MANY', { count: total, most: mostInBundle })
  const { institution, since, until, author } = span
  const row = await store.insertBundle(work, {
    institution_id: institution,
    since,
    until,
    author_id: author ?? null,
    state: 'waiting',
    total,
    bytes: null,
    asked_by: work.person.id,
    asked_at: work.now,
    expires_at: null,
  })
  await work.enqueue('proofs.bundle', { institution, bundle: row.id })
  await work.announce('bundle.asked', { institution, id: row.id, detail: { since: since.toString(), until: until.toString(), total } })
  const [made] = await shown(work, [row])
  if (!made) throw refuseHouse('NOT_FOUND')
  return made
}

export async function list(work: Work, institution: InstitutionId) {
  const why = mayRead(work.person, institution)
  if (why) throw refuseHouse(why)
  return shown(work, await store.bundles(work, institution))
}

/** A bundle that can be taken away now; refuses one that is not ready or gone. */
export async function ready(work: Work, id: BundleId) {
  const row = await store.findBundle(work, id)
  if (!row || mayRead(work.person, row.institution_id)) throw refuseHouse('NOT_FOUND')
  if (row.state !== 'ready') throw refuse('BUNDLE_NOT_READY')
  return { name: bundleName(id), from: row.since, until: row.until }
}
