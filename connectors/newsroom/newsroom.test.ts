import { expect, test } from 'vitest'
import { conform, exampleAccount, exampleDraft, plainStep } from '#kit/connector-conformance.ts'
import { fakePages } from './fake.ts'
import { newsroom } from './newsroom.ts'

const monday = Temporal.Instant.from('2026-11-23T00:30:00Z')

test('the newsroom keeps the contract of every connector', async () => {
  expect(await conform(newsroom(fakePages()), monday)).toEqual([])
})

test('the same delivery put twice becomes one item at one address', async () => {
  const pages = fakePages()
  const connector = newsroom(pages)
  const first = await connector.publish(exampleAccount, exampleDraft(monday), plainStep().step)
  const second = await connector.publish(exampleAccount, exampleDraft(monday), plainStep().step)
  expect(second).toEqual(first)
  expect(pages.items.size).toBe(1)
})

test('its lookup is exact, so absence is proved at once', async () => {
  const connector = newsroom(fakePages())
  expect(connector.lookup).toEqual({ kind: 'exact' })
  expect(await connector.find(exampleAccount, exampleDraft(monday))).toEqual({ kind: 'absent' })
})
