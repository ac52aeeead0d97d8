import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lengthOn } from '#kit/connector.ts'
import { platforms } from './limits.ts'

// X's own conformance cases (twitter/twitter-text, Apache-2.0) lie beside the project, not in it.
const file = new URL('../../../shared/specs/x/twitter-text/conformance/validate.yml', import.meta.url)
const limits = platforms.find(({ id }) => id === 'x')?.limits

/** The cases of one group: its double-quoted YAML strings are JSON but for `\U`. */
function casesOf(group: string) {
  const text = readFileSync(file, 'utf8')
  const from = text.indexOf(`  ${group}:`)
  const part = text.slice(from, text.indexOf('\n  ', text.indexOf('\n', from) + 1) < 0 ? undefined : text.slice(from + 4).search(/\n {2}\w/) + from + 4)
  const cases = [...part.matchAll(/description: (".*")\n\s+text: (".*")\n\s+expected:\n\s+weightedLength: (\d+)/g)]
  const plain = (quoted = '""') =>
    JSON.parse(quoted.replaceAll(/\\U([0-9A-Fa-f]{8})/g, (_, point: string) => String.fromCodePoint(Number.parseInt(point, 16)))) as string
  return cases.map(([, description, said, length]) => ({ description: plain(description), text: plain(said), length: Number(length) }))
}

test.skipIf(!existsSync(file))('X counts as X does, in every case of its own', () => {
  const cases = [...casesOf('WeightedTweetsWithDiscountedEmojiCounterTest'), ...casesOf('UnicodeDirectionalMarkerCounterTest')]
  expect(cases.length).toBeGreaterThan(20)
  if (!limits) throw new Error('X is not offered')
  const wrong = cases
    .filter(({ text, length }) => lengthOn(text, limits) !== length)
    .map(({ description, text, length }) => `${description}: ${lengthOn(text, limits)} for ${length}`)
  expect(wrong).toEqual([])
})
