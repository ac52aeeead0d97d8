import type { Cue } from './cue-lexicon.ts'
import { offices } from './cue-lexicon.ts'
import { cueAfter, cuesBefore, isOwn, type Near, saidBefore } from './cue.ts'
import { isCard, isNik } from './nik.ts'
import { isServiceNumber, phoneOf } from './phone.ts'
import { type Group, type Run, runsOf } from './runs.ts'
import type { Find, PersonalKind } from './span.ts'
import { isAmountOrDay, type Window, windowOf } from './windows.ts'

/** A place in a run from which a number may be read, with what the words around say. */
type Stand = { plain: string; run: Run; first: number; limit: number; cues: readonly Near[]; after: Cue | undefined }
type Read = { kind: PersonalKind; value: string; window: Window }

const nearest = ({ cues }: Stand): Near | undefined => cues[0]
const has = ({ cues, after }: Stand, cue: Cue) => after === cue || cues.some((near) => near.cue === cue)

function nikAt(stand: Stand): Read | undefined {
  const cued = nearest(stand)?.cue === 'nik'
  const exact = windowOf(stand.run, stand.first, 16, 16)
  if (exact && (isNik(exact.digits) || cued)) return { kind: 'nik', value: exact.digits, window: exact }
  if (!cued) return undefined
  const near = windowOf(stand.run, stand.first, 14, 18)
  return near && { kind: 'nik', value: near.digits, window: near }
}

function cardAt(stand: Stand): Read | undefined {
  const cue = nearest(stand)?.cue
  const cued = cue === 'card' || (cue === 'bank' && has(stand, 'card') && !has(stand, 'account'))
  if (cued) {
    const window = windowOf(stand.run, stand.first, 13, 19)
    if (window && !window.digits.startsWith('0')) return { kind: 'card', value: window.digits, window }
  }
  const window = windowOf(stand.run, stand.first, 15, 16)
  const free = nearest(stand)?.cue !== 'account'
  return window && free && isCard(window.digits) ? { kind: 'card', value: window.digits, window } : undefined
}

/** Round sums after a bank's name are money. */
const isRoundSum = (digits: string) => digits.endsWith('0000') && digits.length <= 10

/** Whether the words around speak of a bank account, and whether they call it one outright. */
function accountCue({ cues, after }: Stand): 'explicit' | 'bank' | undefined {
  const cue = cues[0]?.cue
  if (cue === 'account') return 'explicit'
  const behind = after === 'account' || (after === 'bank' && cue !== 'phone')
  return cue === 'bank' || cue === 'card' || behind ? 'bank' : undefined
}

const isMobileLike = (digits: string) => /^(?:08|628)/.test(digits) && digits.length >= 11 && digits.length <= 14

function accountAt(stand: Stand): Read | undefined {
  const cue = accountCue(stand)
  if (!cue) return undefined
  const window = windowOf(stand.run, stand.first, cue === 'explicit' ? 7 : 8, 18)
  if (!window || isAmountOrDay(stand.run, stand.plain, window.first, window.last)) return undefined
  const doubtful = cue === 'bank' && (isRoundSum(window.digits) || isMobileLike(window.digits))
  return doubtful ? undefined : { kind: 'account', value: window.digits, window }
}

function isHotline(stand: Stand, landline: boolean): boolean {
  const { plain, run, first, limit } = stand
  const at = (run[first] as Group).from
  if (isOwn(plain, at, limit)) return false
  if (stand.cues.some(({ cue, away }) => cue === 'hotline' && away <= 6)) return true
  return landline && saidBefore(plain.slice(0, at), at, offices, 7)
}

function phoneAt(stand: Stand): Read | undefined {
  const { plain, run, first } = stand
  const start = run[first] as Group
  const lead = plain.slice(Math.max(0, start.from - 2), start.from)
  const plus = lead.endsWith('+') || lead.endsWith('+(')
  const window = windowOf(run, first, 8, 15)
  if (!window || isServiceNumber(window.digits) || isAmountOrDay(run, plain, first, window.last)) return undefined
  const cued = has(stand, 'phone') || has(stand, 'wallet')
  const split = lead.endsWith('(') || window.last > first
  const value = phoneOf({ digits: window.digits, plus, cued, split })
  if (value === '' || isHotline(stand, !/^\+(?:628|(?!62))/.test(value))) return undefined
  return { kind: 'phone', value, window }
}

/** A reference right before a number names it; a few words before, only when the number is no mobile one. */
const suppresses = ({ cue, away }: Near, mobile: boolean) => (cue === 'reference' && away <= (mobile ? 2 : 4)) || (cue === 'money' && away <= 2)

/** What to try first, by the nearest cue. */
function orderOf(cue: Cue | undefined) {
  if (cue === 'phone' || cue === 'wallet') return [phoneAt, nikAt, cardAt, accountAt]
  return cue === 'card' || cue === 'bank' ? [cardAt, nikAt, accountAt, phoneAt] : [nikAt, cardAt, accountAt, phoneAt]
}

/** What number, if any, begins at this group. */
function readAt(stand: Stand): Read | undefined {
  const near = nearest(stand)
  const start = stand.run[stand.first] as Group
  const mobile = start.digits.startsWith('08') || start.digits.startsWith('628')
  if (near && suppresses(near, mobile)) {
    return stand.plain.charAt(start.from - 1) === '+' ? phoneAt(stand) : undefined
  }
  for (const read of orderOf(near?.cue)) {
    const found = read(stand)
    if (found) return found
  }
  return undefined
}

/** The numbers of one run; `limit` is where the previous number ended, before which no cue is looked for. */
function numbersOfRun(plain: string, run: Run, limit: number): Find[] {
  const finds: Find[] = []
  const after = cueAfter(plain, (run.at(-1) as Group).to)
  let done = limit
  for (let first = 0; first < run.length; first++) {
    const from = (run[first] as Group).from
    const read = readAt({ plain, run, first, limit: done, cues: cuesBefore(plain, from, done), after })
    if (!read) continue
    done = (run[read.window.last] as Group).to
    finds.push({ kind: read.kind, from, to: done, value: read.value })
    first = read.window.last
  }
  return finds
}

/** NIK, card, account and telephone numbers of a folded text. */
export function numbersIn(plain: string): Find[] {
  const finds: Find[] = []
  for (const run of runsOf(plain)) {
    if (run.reduce((sum, { digits }) => sum + digits.length, 0) < 7) continue
    finds.push(...numbersOfRun(plain, run, finds.at(-1)?.to ?? 0))
  }
  return finds
}
