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

/** How far a text is from the key messages: those it carries, those it contradicts, those it does not say. */
export function driftOf({ drift }: Answers, { messages = [] }: Pasted, say: SayLaboratory): Finding[] {
  if (!drift) return []
  const rows = messages.map((message, place): Row => {
    const against = drift.contradicted.find((one) => one.message === place)
    if (against)
      return {
        head: message,
        text: say(`why_${against.why}`),
        chip: { tone: 'red', word: say('contradicted') },
        mark: { at: against.at, tone: 'red', note: against.text },
      }
    const carried = drift.carried.find((one) => one.message === place)
    if (!carried) return { head: message, chip: { tone: 'plain', word: say('notSaid') } }
    return { head: message, chip: { tone: 'ok', word: say('carried') }, mark: { at: carried.at, tone: 'ok', note: message } }
  })
  return [{ id: 'drift', title: say('drift'), text: say('distance', { distance: Math.round(drift.distance) }), rows }]
}
