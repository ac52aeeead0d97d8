import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { bluesky } from '#connectors/bluesky/bluesky.ts'
import { fakeServer } from '#connectors/bluesky/fake.ts'
import { directory, type Fault } from '#connectors/bluesky/fake-world.ts'
import { FetchRefusal, type GuardedFetch } from '#kit/server/fetch.ts'
import type { House } from '#kit/server/house.ts'
import { platformPort } from '../app/platform-port.ts'

export const member = { handle: 'kemlu.contoh.example', password: 'abcd-efgh-ijkl-mnop' }

/** What goes wrong with a write, by chance: every second one. */
const faults: (Fault | 'late' | null)[] = [
  'accepts-then-500',
  'accepts-then-drops',
  'drops-first',
  'busy',
  'expired',
  'late',
  null,
  null,
  null,
  null,
  null,
  null,
]

/** The imitated personal server behind a loopback line of its own, so that it outlives every worker that is killed. */
export async function startPersonalServer({ now, random }: { now: () => Temporal.Instant; random: () => number }) {
  const world = fakeServer(now)
  world.join(member.handle, member.password)
  /** Sessions that have written once: no server takes one for over that it has just given out. */
  const known = new Set<string>()
  const drawn = (session: string) => {
    const fault = faults[Math.floor(random() * faults.length)] ?? null
    if (fault === 'expired') return known.has(session) ? fault : null
    known.add(session)
    return fault
  }
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', async () => {
      const url = String(request.headers['x-url'])
      const fault = url.endsWith('putRecord') ? drawn(String(request.headers['authorization'])) : null
      if (fault && fault !== 'late') world.script.push({ on: 'com.atproto.repo.putRecord', fault })
      try {
        const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
        const answer = world.answer({ method: request.method ?? 'GET', url, headers, body: Buffer.concat(parts) })
        if (fault === 'late') await sleep(300 + random() * 1_500)
        response.writeHead(answer.status, answer.headers).end(answer.body)
      } catch {
        response.destroy()
      }
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { world, port: (server.address() as AddressInfo).port, stop: () => server.close() }
}

/** The connector as a worker has it, over that line. */
export function remoteBluesky(house: House, port: number) {
  const through: GuardedFetch = async (url, { method = 'GET', headers = {}, body } = {}) => {
    const sent = body === undefined ? {} : { body: typeof body === 'string' ? body : new Uint8Array(body) }
    const answer = await fetch(`http://127.0.0.1:${port}`, { method, headers: { ...headers, 'x-url': url }, ...sent }).catch(() => null)
    if (!answer) throw new FetchRefusal('broken', url, true)
    return { status: answer.status, headers: Object.fromEntries(answer.headers), body: Buffer.from(await answer.arrayBuffer()), url }
  }
  return bluesky({ ...platformPort(house), txt: async () => [], fetch: through }, { plc: directory })
}
