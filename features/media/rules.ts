import type { InstitutionId } from '#kit/ids.ts'
import { holds, type Person, type Verdict } from '#kit/rules.ts'
import type { Media } from './contract.ts'

export const mayUpload = (person: Person, institution: InstitutionId): Verdict<'FORBIDDEN'> =>
  holds(person, institution, 'editor', 'admin') ? null : 'FORBIDDEN'

/** Has its alternative text, or is said to be decoration. */
export const isDescribed = (media: { alt: string | null; isDecorative: boolean }) => media.isDecorative || (media.alt ?? '').trim() !== ''

/** A licence or a permission is worth nothing without its words. */
export const needsNote = ({ rights, rightsNote }: Pick<Media, 'rights' | 'rightsNote'>) =>
  (rights === 'licensed' || rights === 'permission') && (rightsNote ?? '').trim() === ''

/** What an institution may give on: its own work, and what belongs to nobody. */
export const isShareable = ({ rights }: Pick<Media, 'rights'>) => rights === 'own' || rights === 'public_domain'

/** How long each film among these lasts, in seconds. */
export const secondsOf = (media: readonly Pick<Media, 'kind' | 'durationMs'>[]) =>
  media.filter(({ kind }) => kind === 'video').map(({ durationMs }) => (durationMs ?? 0) / 1_000)

/** Whether the right to show it has ended on a day (ISO dates). The last day counts. */
export const isPastRights = ({ rightsUntil }: Pick<Media, 'rightsUntil'>, on: string) => rightsUntil !== null && rightsUntil < on

/** The words of a search as PostgreSQL takes them: each must begin a word of the record. Empty when nothing can be searched for. */
export const askedWords = (search: string) =>
  (search.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [])
    .slice(0, 8)
    .map((word) => `'${word}':*`)
    .join(' & ')
