import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { exampleFile, readConfig } from './config.ts'

test('.env.example says what app/config.ts reads', () => {
  expect(readFileSync(new URL('../.env.example', import.meta.url), 'utf8')).toBe(exampleFile())
})

test('with nothing set, the house opens on port 8080 with its own database', () => {
  expect(readConfig({})).toMatchObject({ PORT: 8080, SINERGI_DATA: './data', DATABASE_URL: undefined, SINERGI_KEY: undefined })
})

test('every wrong setting is named at once, and no value is repeated', () => {
  const wrong = { PORT: 'delapan', SINERGI_URL: 'sinergi', SINERGI_KEY: 'rahasia-sekali', DATABASE_URL: 'mysql://u:sandi@h/d' }
  const problems = (() => {
    try {
      readConfig(wrong)
      return ''
    } catch (error) {
      return (error as Error).message
    }
  })()
  for (const name of Object.keys(wrong)) expect(problems).toContain(`${name}:`)
  expect(problems).not.toMatch(/rahasia-sekali|sandi@/)
})

test('an address keeps no slash at its end', () => {
  expect(readConfig({ SINERGI_URL: 'https://sinergi.contoh.go.id/' }).SINERGI_URL).toBe('https://sinergi.contoh.go.id')
})
