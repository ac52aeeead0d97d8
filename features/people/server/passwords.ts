import type { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { refuse } from '../faults.ts'

const shortest = 12
const strongEnough = 2 // of 0–4: survives an attacker who guesses online without limit

const local = ['sinergi', 'kemlu', 'indonesia', 'merdeka', 'garuda', 'pancasila', 'jakarta', 'bhinneka', 'humas', 'rahasia', 'katasandi']

let judge: Promise<ZxcvbnFactory> | undefined

async function makeJudge() {
  const [{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }] = await Promise.all([import('@zxcvbn-ts/core'), import('@zxcvbn-ts/language-common')])
  return new ZxcvbnFactory({ dictionary: { ...dictionary, local }, graphs: adjacencyGraphs })
}

/** Its word lists are read from disk with the first password somebody chooses. */
const theJudge = () => (judge ??= makeJudge())

/** A name as people type it into a password: whole, run together, and word by word. */
const asTyped = (text: string) =>
  [text, text.replaceAll(/[^\p{L}\p{N}]+/gu, ''), ...text.split(/[^\p{L}\p{N}]+/u)].map((word) => word.toLowerCase()).filter(Boolean)

/** Refuses a short or a common password without asking anyone outside; `known` are words an attacker would try first. */
export async function requireStrong(password: string, known: string[]) {
  if ([...password].length < shortest) throw refuse('PASSWORD_SHORT')
  const theirs = await theJudge()
  if (theirs.check(password.slice(0, 100), known.flatMap(asTyped)).score < strongEnough) throw refuse('PASSWORD_COMMON')
}
