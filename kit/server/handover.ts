import type { InstitutionId, PersonId } from '../ids.ts'
import type { Work } from './work.ts'

/** Somebody who leaves, and the institution with its work units that they leave. */
export type Leaving = { person: PersonId; institutions: readonly InstitutionId[] }

/** Things of one kind that a person holds: how many, and the first of them to look at. */
export type Handed = { kind: string; count: number; items: { id: string; title: string; path: string }[] }

/** What cannot be handed over from here: a permission on the platform itself, or a connection that was made under the leaver's sign-in. */
export type Chore = { subject: string; title: string; path: string; what: 'platform' | 'connection' }

/**
 * What a feature hands over when somebody leaves. `find` shows what `hand` would hand, in the same words; both run in the one transaction of
 * whoever does it, who runs the institution. `hand` leaves nothing of the leaver's behind and answers what is left to do by hand.
 */
export type Handover = {
  find: (work: Work, leaving: Leaving) => Promise<Handed[]>
  hand: (work: Work, leaving: Leaving & { successor: PersonId }) => Promise<Chore[]>
}

/** How many of a kind are listed; all are counted, and all are handed over. */
export const mostShown = 50

/** Lists nothing of a kind that there is none of. */
export const handed = (kind: string, items: Handed['items'], count = items.length): Handed[] =>
  count > 0 ? [{ kind, count, items: items.slice(0, mostShown) }] : []

/** A list of people in which one takes another's place, once. */
export const replaced = (people: readonly PersonId[], { person, successor }: { person: PersonId; successor: PersonId }): PersonId[] => [
  ...new Set(people.map((one) => (one === person ? successor : one))),
]
