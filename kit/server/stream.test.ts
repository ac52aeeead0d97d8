import { expect, test } from 'vitest'
import type { InstitutionId, PersonId } from '../ids.ts'
import type { Person } from '../rules.ts'
import { heard, type Changes } from './events.ts'
import type { Identify } from './http.ts'
import { streamApp } from './stream.ts'
import { testDesk } from './testing.ts'

const desk = await testDesk()
const [kemlu, tokyo, komdigi] = ['1', '2', '3'].map((digit) => `01900000-0000-7000-8000-00000000000${digit}` as InstitutionId) as [
  InstitutionId,
  InstitutionId,
  InstitutionId,
]
const person: Person = {
  id: '01900000-0000-7000-8000-0000000000aa' as PersonId,
  name: 'Sekar Wening',
  language: 'id',
  memberships: [{ institution: kemlu, role: 'admin' }],
  grants: [{ from: komdigi, kind: 'read_drafts', role: 'admin' }],
  below: [tokyo],
}
const change = (institution: string, kind: string) => ({ institution, kind, id: 'x' })

test('a parent hears that something moved on a child’s plan, and neither what nor which', () => {
  expect(heard(person, change(tokyo, 'delivery.held'))).toEqual({ institution: tokyo, kind: 'delivery.changed', id: '' })
  for (const kind of ['post.drafted', 'approval.sent_back', 'recovery.opened', 'member.suspended']) expect(heard(person, change(tokyo, kind))).toBeNull()
})

test('a grant to read drafts tells of drafts, not of who was suspended', () => {
  expect(heard(person, change(komdigi, 'post.drafted'))?.id).toBe('x')
  expect(heard(person, change(komdigi, 'member.suspended'))).toBeNull()
  expect(heard(person, change(kemlu, 'member.suspended'))?.id).toBe('x')
})

test('an open stream ends soon after the session behind it, and forgets its listener', async () => {
  let signedIn = true
  let listening = 0
  const identify: Identify = async () => (signedIn ? { person, session: { id: 's', shared: false } } : null)
  const changes: Changes = {
    subscribe: () => {
      listening += 1
      return () => (listening -= 1)
    },
    hearAll: () => undefined,
    isHearing: () => true,
    stop: async () => undefined,
  }
  const answer = await streamApp(desk.house, identify, changes, { trustsFor: 0 }).request('/stream')
  expect([answer.status, listening]).toEqual([200, 1])
  signedIn = false
  await answer.text()
  expect(listening).toBe(0)
})
