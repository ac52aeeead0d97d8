import type { Reading, Sense } from './context.ts'
import type { Hit } from './find.ts'
import type { Kind } from './lexicon.ts'

/** The groups people are born or believe into: abuse of them is hate. A political camp is none of them. */
export const protectedKinds: ReadonlySet<Kind> = new Set<Kind>(['religion', 'ethnicity', 'nationality', 'gender', 'disability'])

/** Whether a hit is abuse where it stands. */
export const isMeant = ({ hit, sense }: { hit: Hit; sense: Sense }): boolean => {
  if (sense === 'reported' || sense === 'self' || sense === 'harmless') return false
  if (hit.strength === 'strong' || hit.strength === 'plain') return true
  return (hit.strength === 'swear' || hit.strength === 'literal') && sense === 'aimed'
}

/** The protected groups a text names, by kind. */
export const groupsIn = (reading: Reading): Kind[] => [
  ...new Set(reading.hits.filter(({ sense }) => sense !== 'reported').flatMap(({ hit }) => hit.kinds.filter((kind) => protectedKinds.has(kind)))),
]
