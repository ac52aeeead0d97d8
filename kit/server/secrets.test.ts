import { randomBytes } from 'node:crypto'
import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { openSecrets } from './secrets.ts'

const key = new Uint8Array(randomBytes(32))
const secrets = openSecrets(key)

test('a secret opens for the record it was sealed to, and for no other', () => {
  const sealed = secrets.seal('token kanal', 'channel:1')
  expect(sealed).not.toContain('token')
  expect(secrets.open(sealed, 'channel:1')).toBe('token kanal')
  expect(() => secrets.open(sealed, 'channel:2')).toThrow()
})

test('one changed byte is noticed', () => {
  const sealed = secrets.seal('token kanal', 'channel:1')
  const parts = sealed.split(':')
  const data = Buffer.from(parts[4] ?? '', 'base64url')
  data[0] = (data[0] ?? 0) ^ 1
  expect(() => secrets.open([...parts.slice(0, 4), data.toString('base64url')].join(':'), 'channel:1')).toThrow()
})

test('after a rotation the older key still opens, and what it sealed is known as old', () => {
  const sealed = secrets.seal('token kanal', 'channel:1')
  const next = openSecrets(new Uint8Array(randomBytes(32)), [key])
  expect(next.open(sealed, 'channel:1')).toBe('token kanal')
  expect(next.isOld(sealed)).toBe(true)
  expect(next.isOld(next.seal('x', 'y'))).toBe(false)
  expect(() => openSecrets(new Uint8Array(randomBytes(32))).open(sealed, 'channel:1')).toThrow('no longer here')
})

test('secrets do not show themselves when printed', () => {
  expect(inspect(secrets)).toBe('Secrets [disembunyikan]')
})
