import { expect, test } from 'vitest'
import { conform, endOf, exampleAccount, exampleDraft, plainStep } from '#kit/connector-conformance.ts'
import { validate } from '#kit/connector.ts'
import { fakeCustodian } from './fake.ts'
import { platforms } from './limits.ts'
import { manual } from './manual.ts'

const monday = Temporal.Instant.from('2026-11-23T00:30:00Z')
const limitsOf = (id: string) => {
  const found = platforms.find((one) => one.id === id)
  if (!found) throw new Error(`no platform ${id}`)
  return found.limits
}

test('publishing by hand keeps the contract of every connector', async () => {
  expect(await conform(manual, monday)).toEqual([])
})

test('every platform is handed to a person and nothing is called', async () => {
  for (const platform of platforms) {
    const { step, calls } = plainStep()
    expect(await endOf(manual.publish({ ...exampleAccount, platform: platform.id }, exampleDraft(monday), step))).toEqual({ kind: 'handoff' })
    expect(calls).toEqual([])
  }
})

test('a look never claims to know what only a person can see', async () => {
  expect((await manual.find(exampleAccount, exampleDraft(monday))).kind).toBe('ambiguous')
})

test('Instagram wants an image and at most five hashtags', () => {
  const limits = limitsOf('instagram')
  expect(validate({ text: 'Halo', images: 0 }, limits)).toEqual([{ kind: 'needs_image' }])
  expect(validate({ text: '#a #b #c #d #e', images: 1 }, limits)).toEqual([])
  expect(validate({ text: '#a #b #c #d #e #f', images: 1 }, limits)).toEqual([{ kind: 'too_many_hashtags', max: 5 }])
})

test('on X any link counts 23 and an emoji counts two', () => {
  const limits = limitsOf('x')
  const link = `https://kemlu.go.id/${'panjang/'.repeat(30)}`
  expect(validate({ text: `${'a'.repeat(256)} ${link}`, images: 0 }, limits)).toEqual([])
  expect(validate({ text: `${'a'.repeat(257)} ${link}`, images: 0 }, limits)).toEqual([{ kind: 'too_long', over: 1, max: 280 }])
  expect(validate({ text: '🇮🇩'.repeat(140), images: 0 }, limits)).toEqual([])
  expect(validate({ text: '🇮🇩'.repeat(141), images: 0 }, limits)).toEqual([{ kind: 'too_long', over: 2, max: 280 }])
})

test('a custodian publishes once and gives the address back', () => {
  const custodian = fakeCustodian()
  expect(custodian.publish('k', 'Halo').address).toMatch(/^https:/)
  expect(custodian.posted).toEqual([{ key: 'k', text: 'Halo' }])
})
