import { expect, test } from 'vitest'
import { read, sources } from '#tools/sources.ts'
import { keyOf } from '#kit/web/history-words.ts'

const doors = sources().filter((path) => /^(app|features|kit)\/.*\.ts$/.test(path) && !/\.test\.ts$|testing/.test(path))
const literals = (code: string) => [...code.matchAll(/'([a-z]+\.[a-z_]+)'/g)].map(([, kind]) => kind ?? '')

/** What a kind made of a stem and a value can become. */
const values: Record<string, readonly string[]> = {
  '`channel.${warning.what}`': ['expiring', 'attestation_due'],
  '`delivery.${state}`': ['rejected', 'signed_out', 'unconfirmed'],
}

/** Every kind an expression may be: written there, put together, or chosen a line before. */
function kindsIn(expression: string, code: string) {
  const made = values[expression]?.map((value) => `${expression.slice(1, expression.indexOf('$'))}${value}`)
  if (made) return made
  const chosen = /^\w+$/.test(expression) ? new RegExp(`const ${expression} = (.*)`).exec(code)?.[1] : expression
  return literals(chosen ?? '')
}

const announced = doors.flatMap((path) => {
  const code = read(path)
  return [...code.matchAll(/\.announce\(([^{(]+?), \{/gs)].map(([, expression = '']) => ({ path, expression, kinds: kindsIn(expression, code) }))
})

test('every kind of event a door writes has its sentence, and no way of writing one escapes this look', () => {
  expect(announced.length).toBeGreaterThan(80)
  expect(announced.filter(({ kinds }) => kinds.length === 0)).toEqual([])
  const written = [...new Set(announced.flatMap(({ kinds }) => kinds))]
  expect(written.filter((kind) => keyOf(kind) === null)).toEqual([])
})
