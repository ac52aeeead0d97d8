import { sql } from 'kysely'
import type { InstitutionId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import type { OfficialAccount, PublicInstitution } from '../contract.ts'
import { toItem, type ItemRow } from './store.ts'

/** What the public reads: functions that answer published items and official accounts, and nothing else. */
export async function institution(work: Work, slug: string): Promise<PublicInstitution | null> {
  const found = await sql<{
    id: InstitutionId
    name: string
    short_name: string
    slug: string
    zone: string
    place: string
  }>`select * from sinergi.newsroom_of(${slug})`.execute(work.tx)
  const row = found.rows[0]
  return row ? { id: row.id, name: row.name, shortName: row.short_name, slug: row.slug, zone: row.zone, place: row.place } : null
}

/** Newest first; `before` is the last item already seen. */
export async function items(work: Work, wanted: { institution: InstitutionId; language: string | null; most: number; before?: string | undefined }) {
  const { institution, language, before = null, most } = wanted
  const found = await sql<ItemRow>`select * from sinergi.newsroom_items_before(${institution}::uuid, ${language}, ${before}::uuid, ${most})`.execute(work.tx)
  return found.rows.map(toItem)
}

export async function item(work: Work, wanted: { institution: InstitutionId; slug: string }) {
  const found = await sql<ItemRow>`select * from sinergi.newsroom_item(${wanted.institution}::uuid, ${wanted.slug})`.execute(work.tx)
  return found.rows[0] ? toItem(found.rows[0]) : null
}

export async function languages(work: Work, institution: InstitutionId) {
  const found = await sql<{ language: string }>`select language from sinergi.newsroom_languages(${institution}::uuid)`.execute(work.tx)
  return found.rows.map(({ language }) => language).toSorted((a, b) => Number(b === 'id') - Number(a === 'id') || a.localeCompare(b))
}

/** The languages one post is read in, each with its own address. */
export const tongues = async (work: Work, institution: InstitutionId, post: string | null) =>
  post ? (await sql<{ language: string; slug: string }>`select * from sinergi.newsroom_tongues(${institution}::uuid, ${post}::uuid)`.execute(work.tx)).rows : []

/** `2026-11` with how many items it holds, newest first. */
export const months = async (work: Work, institution: InstitutionId) =>
  (await sql<{ month: string; items: number }>`select * from sinergi.newsroom_months(${institution}::uuid)`.execute(work.tx)).rows

type Span = { institution: InstitutionId; since: Temporal.Instant; until: Temporal.Instant; skip: number; most: number }

export async function between(work: Work, { institution, since, until, skip, most }: Span) {
  const found = await sql<ItemRow>`select * from sinergi.newsroom_between(${institution}::uuid, ${since.toString()}::timestamptz,
    ${until.toString()}::timestamptz, ${skip}, ${most})`.execute(work.tx)
  return found.rows.map(toItem)
}

export const newsrooms = async (work: Work) =>
  (await sql<{ slug: string; items: number; changed_at: Temporal.Instant }>`select * from sinergi.newsrooms()`.execute(work.tx)).rows

export const addresses = async (work: Work, { institution, skip, most }: Omit<Span, 'since' | 'until'>) =>
  (await sql<{ slug: string; changed_at: Temporal.Instant }>`select * from sinergi.newsroom_addresses(${institution}::uuid, ${skip}, ${most})`.execute(work.tx))
    .rows

export async function accounts(work: Work, institution: InstitutionId): Promise<OfficialAccount[]> {
  return (await sql<OfficialAccount>`select * from sinergi.newsroom_accounts(${institution}::uuid)`.execute(work.tx)).rows
}

export async function publicImage(work: Work, id: string) {
  return (await sql<{ id: string; type: string }>`select id, type from sinergi.public_image(${id}::uuid)`.execute(work.tx)).rows[0] ?? null
}

/** Accounts that only look like theirs, as reported to the platform; by name alone. */
export const impostors = async (work: Work, institution: InstitutionId) =>
  (await sql<{ handle: string }>`select handle from sinergi.known_impostors(${institution}::uuid)`.execute(work.tx)).rows.map(({ handle }) => handle)
