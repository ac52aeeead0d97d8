import { add, clear, createBag, settle, type Bag } from '../model/bag.ts'
import type { Features } from '../model/features.ts'
import { hashOf, joined } from '../model/hash.ts'
import { EMOJI, type Scanned } from '../text/scan.ts'
import { BOOSTER, happy, NEGATOR, NOTICE, PLEA, polarities, roles, STILL, TURN, unhappy, WAIT, wry } from './feelings.ts'

const NOWHERE = 0xffffffff
/** How many words a negation reaches, and within how many a waiting word must follow "sudah" or "sejak". */
const REACH = 3
const PATIENCE = 6

const cue = (name: string) => hashOf(`cue:${name}`)
const both = (name: string): readonly [number, number] => [cue(`-${name}`), cue(`+${name}`)]
const side = (pair: readonly [number, number], sign: number) => pair[sign > 0 ? 1 : 0]

const felt = both('felt')
const turnedRound = both('negated')
const afterTurn = both('after')
const boosted = both('boosted')
const lastFelt = both('last')
const firstFelt = both('first')
const emojiFelt = both('emoji')
const wryCue = cue('wry')
const waiting = cue('waiting')
const plea = cue('plea')
const notice = cue('notice')
const negating = cue('negating')
const turning = cue('turning')
const nothing = cue('nothing')
const mixed = cue('mixed')
const only = both('only')
const nets = Array.from({ length: 9 }, (_, at) => cue(`net${at - 4}`))
const praisedWaiting = cue('praise+waiting')
const praisedWry = cue('praise+wry')
const praisedUnhappy = cue('praise+unhappy')
const pleaOnly = cue('plea+nothing')
const noticeOnly = cue('notice+nothing')
const NEGATED_WORD = hashOf('scope:negated')
const TURNED_WORD = hashOf('scope:turned')

const dense: Bag = createBag(64)
const scoped: Bag = createBag(256)
const pair: readonly [Bag, Bag] = [dense, scoped]
let read: Scanned | undefined

type State = {
  scope: number
  boost: number
  since: number
  turned: boolean
  praise: number
  blame: number
  last: number
  lastAt: number
  heard: number
  wry: boolean
  gloomy: boolean
}

const takeRole = (state: State, role: number, token: number) => {
  if (role === NEGATOR) {
    state.scope = REACH + 1
    add(dense, negating, token, token)
  } else if (role === BOOSTER) {
    if (state.lastAt >= 0 && token - state.lastAt <= 2) add(dense, side(boosted, state.last), state.lastAt, token)
    state.boost = 2
  } else if (role === TURN) {
    state.turned = true
    state.scope = 0
    add(dense, turning, token, token)
  } else if (role === STILL) state.since = PATIENCE
  else if (role === WAIT && state.since > 0) {
    state.heard |= 1 << WAIT
    add(dense, waiting, token, token)
  } else if (role === PLEA || role === NOTICE) {
    state.heard |= 1 << role
    add(dense, role === PLEA ? plea : notice, token, token)
  }
}

const takeFeeling = (state: State, polarity: number, token: number) => {
  const negated = state.scope > 0
  const sign = negated ? -polarity : polarity
  add(dense, side(negated ? turnedRound : felt, sign), token, token)
  if (state.turned) add(dense, side(afterTurn, sign), token, token)
  if (state.boost > 0) add(dense, side(boosted, sign), token, token)
  if (state.lastAt < 0) add(dense, side(firstFelt, sign), token, token)
  if (sign > 0) state.praise++
  else state.blame++
  state.last = sign
  state.lastAt = token
}

const takeEmoji = (state: State, hash: number, token: number) => {
  if (happy.has(hash)) add(dense, emojiFelt[1], token, token)
  if (unhappy.has(hash)) {
    state.gloomy = true
    add(dense, emojiFelt[0], token, token)
  }
  if (wry.has(hash)) {
    state.wry = true
    add(dense, wryCue, token, token)
  }
}

const takeWord = (state: State, { word, before }: { word: number; before: number }, token: number) => {
  const phrase = before === 0 ? 0 : joined(before, word)
  if (state.scope > 0) add(scoped, joined(NEGATED_WORD, word), token, token)
  if (state.turned) add(scoped, joined(TURNED_WORD, word), token, token)
  const polarity = polarities.get(phrase) ?? polarities.get(word)
  if (polarity !== undefined) takeFeeling(state, polarity, token)
  state.scope--
  state.boost--
  state.since--
  const role = roles.get(word)
  if (role !== undefined) takeRole(state, role, token)
}

const sumUp = ({ praise, blame, last, lastAt, heard, wry: isWry, gloomy }: State) => {
  const place = lastAt < 0 ? NOWHERE : lastAt
  add(dense, nets[Math.max(-4, Math.min(4, praise - blame)) + 4] as number, place, place)
  if (lastAt >= 0) add(dense, side(lastFelt, last), place, place)
  if (praise > 0 && blame > 0) add(dense, mixed, place, place)
  else if (praise + blame > 0) add(dense, side(only, praise - blame), place, place)
  else {
    add(dense, nothing, NOWHERE, NOWHERE)
    if (heard & (1 << PLEA)) add(dense, pleaOnly, NOWHERE, NOWHERE)
    if (heard & (1 << NOTICE)) add(dense, noticeOnly, NOWHERE, NOWHERE)
  }
  if (praise === 0) return
  if (heard & (1 << WAIT)) add(dense, praisedWaiting, place, place)
  if (isWry) add(dense, praisedWry, place, place)
  if (gloomy) add(dense, praisedUnhappy, place, place)
}

/**
 * What a text's words do to each other: feelings by our lexicon, turned round by a negation before them, weighed by what follows
 * "tapi", boosted, waited for, meant wryly. Two bags: a few dense cues, and the words within a negation or after a turn.
 * Valid until it is asked for another text.
 */
export const cuesOf = ({ scanned, tokens, sayings }: Features): readonly [Bag, Bag] => {
  if (scanned === read) return pair
  read = scanned
  clear(dense)
  clear(scoped)
  const state: State = { scope: 0, boost: 0, since: 0, turned: false, praise: 0, blame: 0, last: 0, lastAt: -1, heard: 0, wry: false, gloomy: false }
  let before = 0
  for (let token = 0; token < tokens; token++) {
    const word = sayings[token] as number
    if (scanned.kinds[token] === EMOJI) takeEmoji(state, word, token)
    else if (word !== 0) {
      takeWord(state, { word, before }, token)
      before = word
    }
  }
  if (tokens > 0) sumUp(state)
  settle(dense)
  settle(scoped)
  return pair
}
