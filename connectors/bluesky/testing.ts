import { Readable } from 'node:stream'
import { exampleAccount } from '#kit/connector-conformance.ts'
import type { Account, Remote, Step } from '#kit/connector.ts'
import type { PlatformPort } from '#kit/server/platform-port.ts'
import { bluesky } from './bluesky.ts'
import { fakeServer } from './fake.ts'
import { directory } from './fake-world.ts'
import type { Directory } from './identity.ts'

export const monday = Temporal.Instant.from('2026-11-23T00:30:00Z')

/** An account on an imitated server, with a house around it that keeps credentials in memory. */
export async function stand(change: (port: PlatformPort) => PlatformPort = (port) => port, more: Partial<Directory> = {}) {
  const clock = { now: monday }
  const server = fakeServer(() => clock.now)
  server.join('kemlu.contoh.example', 'abcd-efgh-ijkl-mnop')
  const kept: { credential: string | null } = { credential: null }
  const port: PlatformPort = change({
    fetch: server.fetch,
    now: () => clock.now,
    txt: async () => [],
    image: async (_account, media) => ({ bytes: new TextEncoder().encode(media), type: 'image/jpeg', width: 1200, height: 800 }),
    film: async () => ({ type: 'video/mp4', width: 640, height: 360, bytes: 5, open: async () => Readable.from([Buffer.from('film!')]) }),
    thumbnail: async (bytes) => ({ bytes, type: 'image/jpeg', width: 600, height: 315 }),
    credential: async () => kept.credential,
    renew: async (_account, { from, to }) => {
      if (kept.credential === from) kept.credential = to
      return kept.credential ?? to
    },
  })
  const connector = bluesky(port, { plc: directory, ...more })
  const signIn = async (filled: Record<string, string> = {}) =>
    connector.connect?.signIn({ handle: '@Kemlu.contoh.example', password: 'abcd-efgh-ijkl-mnop', service: '', ...filled })
  const signed = await signIn()
  if (signed?.kind === 'signed_in') kept.credential = signed.credential
  const account = (): Account => ({ ...exampleAccount, platform: 'bluesky', handle: 'kemlu.contoh.example', credential: kept.credential })
  return { clock, server, kept, connector, signIn, signed, account }
}

/** A journal that dies in one commit: before its call, or after it and before the answer is written. */
export function dyingStep(known: Map<string, unknown>, dies: { at: string; after: boolean } | null): Step {
  const run = async <T>(name: string, call: () => Promise<T>): Promise<T> => {
    if (known.has(name)) return known.get(name) as T
    const value = await call()
    known.set(name, value)
    return value
  }
  return {
    prepare: run,
    poll: async () => undefined,
    commit: async (name, call, { find }): Promise<Remote> => {
      const intent = `${name} intended`
      if (!known.has(name) && known.has(intent)) {
        const found = await find()
        if (found.kind === 'published') return run(name, async () => found.remote)
      }
      known.set(intent, true)
      if (dies?.at === name && !dies.after) throw new Error('killed')
      const remote = known.has(name) ? (known.get(name) as Remote) : await call()
      if (dies?.at === name) throw new Error('killed')
      return run(name, async () => remote)
    },
  }
}
