import { Hono, type Context } from 'hono'
import { refuse } from '#kit/contract.ts'
import { callerOf } from '#kit/server/caller.ts'
import type { House } from '#kit/server/house.ts'
import { faultAnswer } from '#kit/server/http.ts'
import { authOf } from './auth.ts'
import { forgetGuesses, mayGuess } from './guesses.ts'
import { addressHeader } from './sign-in-settings.ts'

async function ask(c: Context, house: House) {
  const headers = new Headers(c.req.raw.headers)
  headers.set(addressHeader, callerOf(c, house))
  const auth = await authOf(house)
  return auth.handler(new Request(c.req.raw, { headers }))
}

async function emailIn(request: Request) {
  const body: unknown = await request
    .clone()
    .json()
    .catch(() => null)
  return typeof body === 'object' && body !== null && 'email' in body && typeof body.email === 'string' ? body.email : ''
}

/** What the library answers for us under `/auth`; everything else it can do is done by our own doors, or not at all. */
const others = ['/auth/sign-out', '/auth/two-factor/enable', '/auth/two-factor/disable', '/auth/two-factor/verify-totp', '/auth/two-factor/verify-backup-code']

/** Sign-in's own endpoints, under `/auth`. */
export function signInPages(house: House) {
  const app = new Hono()
  app.post('/auth/sign-in/email', async (c) => {
    const email = await emailIn(c.req.raw)
    if (!(await mayGuess(house, email))) return c.json({ code: 'TOO_MANY_REQUESTS' }, 429)
    const answer = await ask(c, house)
    if (answer.ok) await forgetGuesses(house, email)
    return answer
  })
  for (const path of others) app.post(path, (c) => ask(c, house))
  app.all('/auth/*', (c) => faultAnswer(c, refuse('NOT_FOUND')))
  app.onError((error, c) => faultAnswer(c, error, house))
  return app
}
