import { expect, test } from 'vitest'
import { task, teach } from '../sentiment/task.ts'
import { ownRows } from '../tools/corpus.ts'
import { fromDisk } from '../tools/disk.ts'

const rows = ownRows<{ text: string; sentiment: string }>('messages-held-out.jsonl')
const shipped = task.open(fromDisk, {})
const labelsFrom = (ask: typeof shipped, of: readonly { text: string }[]) => of.map(({ text }) => String(ask({ text }).label))
const right = (labels: readonly string[], of: readonly { sentiment: string }[]) => labels.filter((label, at) => label === of[at]?.sentiment).length / of.length

test('what a team corrects is right from then on, and what it did not correct stays as good as it was', () => {
  const before = labelsFrom(shipped, rows)
  const wrong = rows.filter(({ sentiment }, at) => before[at] !== sentiment).slice(0, 10)
  const others = rows.filter((row) => !wrong.includes(row))
  const taught = task.open(fromDisk, {
    layer: teach(
      fromDisk,
      wrong.map(({ text, sentiment }) => ({ text, label: sentiment })),
    ),
  })
  expect(right(labelsFrom(taught, wrong), wrong)).toBe(1)
  expect(right(labelsFrom(taught, others), others)).toBeGreaterThan(right(labelsFrom(shipped, others), others) - 0.02)
})

test('one correction leaves more than nine of ten other messages as they were', () => {
  const [one, ...others] = rows
  const label = shipped({ text: one?.text ?? '' }).label === 'negative' ? 'positive' : 'negative'
  const taught = task.open(fromDisk, { layer: teach(fromDisk, [{ text: one?.text ?? '', label }]) })
  expect(taught({ text: one?.text ?? '' }).label).toBe(label)
  const [before, after] = [labelsFrom(shipped, others), labelsFrom(taught, others)]
  expect(after.filter((said, at) => said === before[at]).length / others.length).toBeGreaterThan(0.93)
})

test('the same lessons make the same layer, byte for byte', () => {
  const lessons = rows.slice(0, 3).map(({ text, sentiment }) => ({ text, label: sentiment }))
  expect(teach(fromDisk, lessons)).toEqual(teach(fromDisk, lessons))
})
