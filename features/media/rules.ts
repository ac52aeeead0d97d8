import type { InstitutionId } from '#kit/ids.ts'
import { holds, type Person, type Verdict } from '#kit/rules.ts'

export const mayUpload = (person: Person, institution: InstitutionId): Verdict<'FORBIDDEN'> =>
  holds(person, institution, 'editor', 'admin') ? null : 'FORBIDDEN'

/** Has its alternative text, or is said to be decoration. */
export const isDescribed = (media: { alt: string | null; isDecorative: boolean }) => media.isDecorative || (media.alt ?? '').trim() !== ''
