import type { InstitutionId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'

/** One waiting job per telling: a later call moves it. */
export const tellLater = (work: Work, institution: InstitutionId, telling: string, at: Temporal.Instant = work.now) =>
  work.enqueue('newsroom.tell_one', { institution, telling }, { at, key: `newsroom.tell_one:${telling}` })
