import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'
import { refuse } from '../faults.ts'

const shortest = 12
const strongEnough = 2 // of 0–4: survives an attacker who guesses online without limit

const local = ['sinergi', 'kemlu', 'indonesia', 'merdeka', 'garuda', 'pancasila', 'jakarta', 'bhinneka', 'humas', 'rahasia', 'katasandi']

let judge: ZxcvbnFactory | undefined
const theJudge = () => (judge ??= new ZxcvbnFactory({ dictionary: { ...dictionary, local }, graphs: adjacencyGraphs }))

/** A name as people type it into a password: whole, run together, and word by word. */
const asTyped = (text: string) =>
  [text, text.replaceAll(/[^\p{L}\p{N}]+/gu, ''), ...text.split(/[^\p{L}\p{N}]+/u)].map((word) => word.toLowerCase()).filter(Boolean)

/** Refuses a short or a common password without asking anyone outside; `known` are words an attacker would try first. */
export function requireStrong(password: string, known: string[]) {
  if ([...password].length < shortest) throw refuse('PASSWORD_SHORT')
  if (theJudge().check(password.slice(0, 100), known.flatMap(asTyped)).score < strongEnough) throw refuse('PASSWORD_COMMON')
}
