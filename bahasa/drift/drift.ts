import type { Background } from '../keywords/background.ts'
import type { At } from '../task.ts'
import { months, opposites } from './polarity-lexicon.ts'
import { type Said, statementOf } from './statement.ts'

/** Why a text contradicts a key message: "tidak" put in or left out, a word of the opposite meaning, another number, another month or day. */
export type Why = 'negation' | 'opposite' | 'number' | 'date'

/** How a text stands to the key messages of a narrative; `message` is a place in the list asked with. */
export type Drift = {
  /** 0: carries a key message in full; 50: half of what it says; 75 and above: contradicts one; 100: has nothing to do with any. */
  distance: number
  /** Key messages the text carries, with the share (0–1) of their words, by rarity, that it says, and where. */
  carried: { message: number; share: number; at: At }[]
  contradicted: { message: number; why: Why; text: string; at: At }[]
}

const CARRIED = 0.55
const ABOUT = 0.4
const CONTRADICTION = 75
/** Words behind the last one shared are looked at too: the changed one may be there. */
const BEHIND = 3

const turned = new Map<string, Set<string>>()
for (const line of opposites.trim().split('\n')) {
  const [one = '', other = ''] = line.split(' ')
  for (const [word, against] of [
    [one, other],
    [other, one],
  ] as const)
    turned.set(word, (turned.get(word) ?? new Set()).add(against))
}
const dates = new Set(months)

/** The stretch of a text that says most of a message: its words, and the share of the message they say. A word's opposite counts as speaking of it. */
function nearest(message: readonly Said[], text: readonly Said[]): { from: number; to: number; share: number } {
  const weights = new Map<string, number>()
  for (const { key, rarity } of message) weights.set(key, rarity)
  const whole = [...weights.values()].reduce((sum, rarity) => sum + rarity, 0)
  const about = (key: string) => (weights.has(key) ? key : [...(turned.get(key) ?? [])].find((other) => weights.has(other)))
  const size = message.length * 2 + 6
  const inside = new Map<string, number>()
  let [sum, best] = [0, { from: 0, to: 0, share: 0 }]
  for (let to = 0; to < text.length; to++) {
    const came = about((text[to] as Said).key)
    if (came !== undefined) {
      const count = inside.get(came) ?? 0
      if (count === 0) sum += weights.get(came) ?? 0
      inside.set(came, count + 1)
    }
    const left = to >= size ? about((text[to - size] as Said).key) : undefined
    if (left !== undefined) {
      const count = (inside.get(left) ?? 1) - 1
      inside.set(left, count)
      if (count === 0) sum -= weights.get(left) ?? 0
    }
    if (sum / (whole || 1) > best.share + 1e-9) best = { from: Math.max(0, to - size + 1), to: to + 1, share: sum / whole }
  }
  return best
}

type Contradiction = { why: Why; at: At }

/** What one word of a message meets in the stretch that speaks of it. */
function against(word: Said, stretch: readonly Said[]): Contradiction | undefined {
  const same = stretch.filter(({ key }) => key === word.key)
  if (same.length > 0) {
    const other = same.every(({ negated }) => negated !== word.negated) ? same[0] : undefined
    return other && { why: 'negation', at: other.at }
  }
  const opposite = stretch.find(({ key }) => turned.get(word.key)?.has(key) === true)
  return opposite && opposite.negated === word.negated ? { why: 'opposite', at: opposite.at } : undefined
}

/** Another number or date in the place of the message's, when none of its own is there. */
function otherFigure(message: readonly Said[], stretch: readonly Said[], isFigure: (said: Said) => boolean): Said | undefined {
  const wanted = new Set(message.filter(isFigure).map(({ key }) => key))
  const said = stretch.filter(isFigure)
  return wanted.size === 0 || said.some(({ key }) => wanted.has(key)) ? undefined : said[0]
}

function contradictions(message: readonly Said[], stretch: readonly Said[]): Contradiction[] {
  const found = message.flatMap((word) => against(word, stretch) ?? [])
  const number = otherFigure(message, stretch, (said) => said.number)
  const date = otherFigure(message, stretch, ({ key }) => dates.has(key))
  if (number) found.push({ why: 'number', at: number.at })
  if (date) found.push({ why: 'date', at: date.at })
  return [...new Map(found.map((one) => [one.at[0], one])).values()]
}

/** Tells how far a text has drifted from the key messages of a narrative, which it carries and which it contradicts. */
export function driftOf(messages: readonly string[], text: string, background: Background): Drift {
  const said = messages.length > 0 ? statementOf(text, background) : []
  const drift: Drift = { distance: 100, carried: [], contradicted: [] }
  let worst = 0
  for (const [place, message] of messages.entries()) {
    const wanted = statementOf(message, background)
    const { from, to, share } = nearest(wanted, said)
    if (share < ABOUT) continue
    const stretch = said.slice(from, to + BEHIND)
    const against = contradictions(wanted, stretch)
    for (const { why, at } of against) drift.contradicted.push({ message: place, why, text: text.slice(...at), at })
    if (against.length > 0) worst = Math.max(worst, share)
    else {
      drift.distance = Math.min(drift.distance, Math.round(100 * (1 - share)))
      if (share < CARRIED) continue
      const spoken = stretch.filter(({ key }) => wanted.some((word) => word.key === key))
      const [first, last] = [spoken[0], spoken.at(-1)]
      if (first && last) drift.carried.push({ message: place, share: Math.round(share * 100) / 100, at: [first.at[0], last.at[1]] })
    }
  }
  if (worst > 0) drift.distance = CONTRADICTION + Math.round((100 - CONTRADICTION) * worst)
  return drift
}
