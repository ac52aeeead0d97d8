import { expect, test } from 'vitest'
import { randomFrom } from '../model/random.ts'
import { flawIn, openAll, questionOf, trial } from './fuzz-run.ts'
import { adversaries, hostileText } from './hostile.ts'

test('no hostile message of five thousand breaks a task, and every place it names is inside the text', { timeout: 120_000 }, async () => {
  const opened = await openAll()
  const random = randomFrom(2026)
  const flaws: string[] = []
  for (let at = 0; at < 5_000; at++) {
    const asked = questionOf(hostileText(random), hostileText(random))
    const task = opened[at % opened.length]
    if (task) flaws.push(trial(task, asked) ?? '')
  }
  expect(flaws.filter((flaw) => flaw !== '').slice(0, 5)).toEqual([])
})

test('a long line of anything is answered by every task', { timeout: 120_000 }, async () => {
  const opened = await openAll()
  const flaws = opened.flatMap((task) => Object.values(adversaries).map((make) => trial(task, { text: make(20_000) })))
  expect(flaws.filter((flaw) => flaw !== undefined)).toEqual([])
})

test('a place outside the text and a number that is none are noticed', () => {
  expect(flawIn({ spans: [{ at: [0, 4] }] }, 4)).toBeUndefined()
  expect(flawIn({ spans: [{ at: [0, 5] }] }, 4)).toContain('.spans.0.at')
  expect(flawIn({ score: Number.NaN }, 4)).toContain('.score')
})
