import type { InstitutionId } from '#kit/ids.ts'
import { holds, type Person, type Verdict } from '#kit/rules.ts'

/** `pilih-jadwal-paspor-01a2b3` from a title and an id: readable, stable, and never the same twice. */
export const itemSlug = (title: string, id: string) => {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60)
  return `${words || 'kabar'}-${id.replaceAll('-', '').slice(-6)}`
}

/** The first sentence or so, for lists and feeds. */
export const summaryOf = (text: string, most = 180) => {
  const [line = ''] = text.trim().split('\n')
  return line.length <= most ? line : `${line.slice(0, most).replace(/\s+\S*$/, '')}…`
}

/** Followers, blocks and what servers answered are the newsroom's own. */
export const maySee = (person: Person, institution: InstitutionId): Verdict<'FORBIDDEN'> =>
  holds(person, institution, 'editor', 'admin', 'approver', 'viewer') ? null : 'FORBIDDEN'

export const mayBlock = (person: Person, institution: InstitutionId): Verdict<'FORBIDDEN'> => (holds(person, institution, 'admin') ? null : 'FORBIDDEN')
