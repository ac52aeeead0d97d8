import type { Answers } from '../answers.ts'
import type { Pasted } from '../contract.ts'
import type { Finding, Row } from './view.ts'
import type { SayLaboratory } from './words.ts'

/** What is wrong with a reply, the sentence it is in, and what to say instead. */
export function coachedOf({ reply }: Answers, say: SayLaboratory): Finding[] {
  if (!reply) return []
  const rows = reply.flags.map(({ rule, at, why, instead }) => ({
    head: say(`rule_${rule}`),
    text: `${why} ${instead}`.trim(),
    mark: { at, tone: rule === 'personal_data' ? ('red' as const) : ('amber' as const), note: say(`rule_${rule}`) },
  }))
  return [{ id: 'reply', title: say('reply'), rows, empty: say('replyWell') }]
}

const tones = { kept: 'ok', changed: 'amber', missing: 'red' } as const

/** Facts of the source; their places are in the source, so they are not marked in the text. */
export function substanceOf({ substance }: Answers, say: SayLaboratory): Finding[] {
  if (!substance) return []
  const worst = ['missing', 'changed', 'kept']
  const facts = substance.facts.toSorted((one, other) => worst.indexOf(one.status) - worst.indexOf(other.status))
  const rows = facts.map(({ fact, kind, status }): Row => ({
    head: fact,
    text: say(`fact_${kind}`),
    chip: { tone: tones[status], word: say(`status_${status}`) },
  }))
  return [{ id: 'substance', title: say('substance'), rows, empty: say('noFacts') }]
}

const levels = { match: 'ok', suggest: 'amber', none: 'plain' } as const

/** Known claims the text may carry, best first. */
export function claimsOf({ match, duplicates }: Answers, { claims = [] }: Pasted, say: SayLaboratory): Finding[] {
  if (!match) return []
  const same = claims[Number(duplicates?.cluster) - 1]
  const rows = match.matches.map(({ id, score, level }): Row => ({
    head: claims[Number(id) - 1] ?? id,
    text: say('score', { score: score.toLocaleString('id', { maximumFractionDigits: 2 }) }),
    chip: { tone: levels[level], word: say(`level_${level}`) },
  }))
  return [{ id: 'match', title: say('match'), rows, empty: say('noMatch'), ...(same ? { text: say('sameText', { claim: same }) } : {}) }]
}
