import { type Example, fit, quantised, type Recipe } from '../model/fit.ts'
import type { Training } from '../model/train.ts'
import { encode } from '../model/weights-file.ts'
import { type Rule, rules } from './cue-lexicon.ts'
import { readReply } from './reply.ts'

/** One authored pair: the citizen's message, the officer's draft, the rules it breaks (none: an empty list). */
export type Pair = { message: string; text: string; flags: Rule[] }

/** Parts a message from its reply in one example text; neither holds this character. */
const BETWEEN = '\u0000'

const read = (joined: string) => {
  const at = joined.indexOf(BETWEEN)
  return readReply(joined.slice(0, at), joined.slice(at + 1)).bags
}

/** How each rule's model is trained. */
export const recipe: Recipe<'no' | 'yes'> = { labels: ['no', 'yes'], read, cost: 1, balance: 0.4, least: 2, most: 20_000, views: [1, 1, 1] }

/** By how much a model must lean to `yes`: chosen by cross-validation on the training pairs. */
export const thresholds: Readonly<Record<Rule, number>> = {
  confrontational: -0.4,
  off_issue: 0,
  personal_data: -0.3,
  no_identity: -1,
  over_promise: -0.4,
  bureaucratic: -0.7,
}

/** Good answers to another citizen's question: what answering beside the point looks like. */
const astray = (pairs: readonly Pair[]): Pair[] => {
  const good = pairs.filter(({ flags }) => flags.length === 0)
  return good.flatMap((pair, at) => {
    const other = good[(at + 37) % good.length] as Pair
    return other.message === pair.message ? [] : [{ message: pair.message, text: other.text, flags: ['off_issue' as const] }]
  })
}

/** A reply without the label of who speaks. */
const unlabelled = (text: string) => text.replace(/^[^:.,!?]{2,40}: /, '')

/** Good answers that end badly: one bad sentence among helpful ones breaks the rule as well. */
const spoilt = (pairs: readonly Pair[]): Pair[] =>
  pairs.flatMap((pair) => {
    const [flag, ...others] = pair.flags
    if (flag === undefined || others.length > 0 || flag === 'off_issue' || flag === 'no_identity') return []
    const good = pairs.find(({ message, flags }) => message === pair.message && flags.length === 0)
    return good ? [{ message: pair.message, text: `${good.text} ${unlabelled(pair.text)}`, flags: [flag] }] : []
  })

const paired = (pair: Pair, rule: Rule, weight: number): Example => ({
  text: `${pair.message}${BETWEEN}${pair.text}`,
  label: pair.flags.includes(rule) ? 'yes' : 'no',
  weight,
})

/** The bytes of one rule's model. */
export const trainedOn = (rule: Rule, pairs: readonly Pair[], extra: Partial<Recipe> = {}): Uint8Array => {
  const own = pairs.map((pair) => paired(pair, rule, 1))
  const made = rule === 'off_issue' ? astray(pairs) : spoilt(pairs)
  const examples = [...own, ...made.map((pair) => paired(pair, rule, 0.5))]
  return encode(quantised(fit(examples, { ...recipe, ...extra }), { temperature: 1, threshold: thresholds[rule] }))
}

export const training: Training = {
  files: rules.map((rule) => `reply-${rule}.bin`),
  train: ({ ownRows }) => {
    const pairs = ownRows<Pair>('reply.jsonl')
    return new Map(rules.map((rule) => [`reply-${rule}.bin`, trainedOn(rule, pairs)] as const))
  },
}
