import { exampleAccount } from '#kit/connector-conformance.ts'
import type { Account } from '#kit/connector.ts'
import type { PlatformPort } from '#kit/server/platform-port.ts'
import { bluesky } from './bluesky.ts'
import { directory, fakeServer } from './fake.ts'

export const monday = Temporal.Instant.from('2026-11-23T00:30:00Z')

/** An account on an imitated server, with a house around it that keeps credentials in memory. */
export async function stand(change: (port: PlatformPort) => PlatformPort = (port) => port) {
  const clock = { now: monday }
  const server = fakeServer(() => clock.now)
  server.join('kemlu.contoh.example', 'abcd-efgh-ijkl-mnop')
  const kept: { credential: string | null } = { credential: null }
  const port: PlatformPort = change({
    fetch: server.fetch,
    now: () => clock.now,
    txt: async () => [],
    image: async (_account, media) => ({ bytes: new TextEncoder().encode(media), type: 'image/jpeg', width: 1200, height: 800 }),
    thumbnail: async (bytes) => ({ bytes, type: 'image/jpeg', width: 600, height: 315 }),
    credential: async () => kept.credential,
    renew: async (_account, { from, to }) => {
      if (kept.credential === from) kept.credential = to
      return kept.credential ?? to
    },
  })
  const connector = bluesky(port, { plc: directory })
  const signIn = async (filled: Record<string, string> = {}) =>
    connector.connect?.signIn({ handle: '@Kemlu.contoh.example', password: 'abcd-efgh-ijkl-mnop', service: '', ...filled })
  const signed = await signIn()
  if (signed?.kind === 'signed_in') kept.credential = signed.credential
  const account = (): Account => ({ ...exampleAccount, platform: 'bluesky', handle: 'kemlu.contoh.example', credential: kept.credential })
  return { clock, server, kept, connector, signIn, signed, account }
}
