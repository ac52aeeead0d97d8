import * as people from '#features/people/server/people.ts'
import { refuse as refuseHouse } from '#kit/contract.ts'
import type { InstitutionId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import type { ChannelId, Lookalike, Reviewing } from '../contract.ts'
import { refuse } from '../faults.ts'
import type { Doing } from '../kinds.ts'
import { looksOf, resemblance } from '../lookalike.ts'
import { mayFlag, mayReview, maySee } from '../rules.ts'
import type { Asked } from './address.ts'
import * as store from './lookalike-store.ts'
import { resembled, type Register } from './register.ts'

async function shown(work: Work, rows: readonly store.LookalikeRow[]): Promise<Lookalike[]> {
  const reviews = await store.reviews(
    work,
    rows.map(({ id }) => id),
  )
  const names = await people.names(work, [...new Set(reviews.map((one) => one.reviewed_by))])
  return rows.map((row) => ({
    id: row.id,
    institution: row.institution_id,
    channel: row.channel_id,
    platform: row.platform,
    handle: row.handle,
    address: row.address,
    source: row.source,
    what: row.what,
    resemblance: row.resemblance,
    reports: row.reports,
    firstAt: row.first_at.toString(),
    lastAt: row.last_at.toString(),
    reviews: reviews
      .filter((one) => one.lookalike_id === row.id)
      .map((one) => ({
        verdict: one.verdict,
        platformState: one.platform_state,
        note: one.note,
        by: names.get(one.reviewed_by) ?? '–',
        at: one.reviewed_at.toString(),
      })),
  }))
}

export async function lookalikes(work: Work, institution: InstitutionId) {
  const why = maySee(work.person, institution)
  if (why) throw refuseHouse(why)
  return shown(work, await store.list(work, institution))
}

const keyOf = (asked: Asked) => `${asked.platform ?? asked.host ?? ''}|${asked.key}`.slice(0, 600)

/** More than this many unjudged reports of the public wait for nobody: the list is full until somebody looks. */
const mostUnjudged = 300

type Told = { institution: InstitutionId; account: string; what: Doing }
type Written = Told & { asked: Asked; source: 'public' | 'colleague'; entries: Awaited<ReturnType<Register['entries']>> }

async function write(work: Work, { institution, account, what, asked, source, entries }: Written) {
  const own = entries.filter((entry) => entry.institution_id === institution)
  const like = resembled(asked, own)
  const row = await store.report(work, {
    institution_id: institution,
    channel_id: like?.entry.id ?? null,
    platform: asked.platform,
    handle: asked.platform === null && asked.host ? `${asked.host}${asked.key}` : asked.key,
    address: asked.host ? account.slice(0, 500) : null,
    key: keyOf(asked),
    source,
    what,
    resemblance: like?.how ?? null,
  })
  await work.announce('lookalike.reported', { institution, id: row.id, detail: { handle: row.handle, source } })
  return row
}

/** A colleague says what they saw. An account that is registered anywhere in the network is none to report. */
export async function flag(work: Work, register: Register, told: Told) {
  const why = mayFlag(work.person, told.institution)
  if (why) throw refuseHouse(why)
  const asked = register.read(told.account)
  if (!asked || asked.key === '') throw refuse('ACCOUNT_UNREADABLE')
  const known = await register.verify(told.account)
  if (known?.entry && known.standing !== 'retired') throw refuse('IS_REGISTERED', { institution: known.entry.short_name })
  const row = await write(work, { ...told, asked, source: 'colleague', entries: await register.entries() })
  const [made] = await shown(work, [row])
  if (!made) throw refuseHouse('NOT_FOUND')
  return made
}

export type Answer = 'reported' | 'registered' | 'failed'

/** Anybody's report, held for the admin: runs as the house inside the institution, keeps nothing about who sent it. */
export async function reportPublicly(work: Work, register: Register, told: Told): Promise<Answer> {
  const asked = register.read(told.account)
  if (!asked || asked.key === '') return 'failed'
  const known = await register.verify(told.account)
  if (known?.entry && known.standing !== 'retired') return 'registered'
  const isFull = (await store.unjudged(work, told.institution)) >= mostUnjudged
  if (isFull && !(await store.isKnown(work, told.institution, keyOf(asked)))) return 'failed'
  await write(work, { ...told, asked, source: 'public', entries: await register.entries() })
  return 'reported'
}

/** What a person judged of it; every judgement is kept, the newest counts. */
export async function review(work: Work, { id, verdict, platformState, note }: Reviewing) {
  const row = await store.lock(work, id)
  if (!row || maySee(work.person, row.institution_id)) throw refuseHouse('NOT_FOUND')
  const why = mayReview(work.person, row.institution_id)
  if (why) throw refuseHouse(why)
  await store.insertReview(work, {
    institution_id: row.institution_id,
    lookalike_id: id,
    verdict,
    platform_state: platformState,
    note,
    reviewed_by: work.person.id,
    reviewed_at: work.now,
  })
  await work.announce('lookalike.reviewed', { institution: row.institution_id, id, detail: { verdict, platformState } })
  const [made] = await shown(work, [row])
  if (!made) throw refuseHouse('NOT_FOUND')
  return made
}

type Known = { id: ChannelId; institution_id: InstitutionId; platform: string; handle: string; looks: ReturnType<typeof looksOf> }

/** Accounts of other institutions that a newly registered one resembles: each is told, and a person there judges. */
export const resembledBy = (newcomer: Known, entries: readonly (Known & { is_own: boolean; standing: string })[]) =>
  entries.flatMap((entry) => {
    if (entry.is_own || entry.standing === 'retired' || entry.institution_id === newcomer.institution_id) return []
    const how = resemblance(newcomer.looks, entry.looks, newcomer.platform !== entry.platform)
    return how ? [{ entry, how }] : []
  })

/** Tells one institution of a registered account that resembles one of its own; runs as the house there. */
export async function noteRegistered(work: Work, newcomer: Known, { entry, how }: ReturnType<typeof resembledBy>[number]) {
  const key = keyOf({ platform: newcomer.platform, key: newcomer.looks.key, host: null })
  if (await store.isKnown(work, entry.institution_id, key)) return
  const row = await store.report(work, {
    institution_id: entry.institution_id,
    channel_id: entry.id,
    platform: newcomer.platform,
    handle: newcomer.handle,
    address: null,
    key,
    source: 'register',
    what: null,
    resemblance: how,
  })
  await work.announce('lookalike.reported', { institution: entry.institution_id, id: row.id, detail: { handle: row.handle, source: 'register' } })
}
