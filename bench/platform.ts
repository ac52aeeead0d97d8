import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { fakeNetwork, LineDropped, type FakeNetwork, type FakePost } from '#connectors/fake/fake.ts'

type Wild = { now: () => Temporal.Instant; random: () => number; longestHiding: number }

/** What goes wrong with a call, by chance: a third of them. */
function mishap(random: () => number) {
  const roll = random()
  if (roll < 0.08) return 'accepts-then-500' as const
  if (roll < 0.15) return 'accepts-then-drops' as const
  if (roll < 0.2) return 'drops-first' as const
  if (roll < 0.25) return 'busy' as const
  return roll < 0.33 ? ('late' as const) : null
}

/** The imitated network behind a loopback line of its own, so that it outlives every worker that is killed. */
export async function startPlatform({ now, random, longestHiding }: Wild) {
  const network = fakeNetwork(now)
  const answer = async (response: ServerResponse, body: { key: string; text: string }) => {
    const fault = mishap(random)
    network.hidesFor = Temporal.Duration.from({ seconds: random() < 0.5 ? Math.round(random() * longestHiding * 60) : 0 })
    if (fault && fault !== 'late') network.script.push(fault)
    const ended = await network.post(body.key, body.text).catch((error: unknown) => {
      if (error instanceof LineDropped) return null
      throw error
    })
    if (fault === 'late') await sleep(300 + random() * 1_500)
    if (!ended) return response.destroy()
    return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(ended))
  }
  const server = createServer((request, response) => {
    if (request.method === 'GET') return void network.list().then((posts) => response.end(JSON.stringify(posts)))
    let text = ''
    request.on('data', (part: Buffer) => (text += part.toString()))
    request.on('end', () => void answer(response, JSON.parse(text) as { key: string; text: string }))
    return undefined
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { posts: () => network.posts, port: (server.address() as AddressInfo).port, stop: () => server.close() }
}

/** The line to that platform, as a worker has it. */
export function remoteNetwork(port: number): FakeNetwork {
  const address = `http://127.0.0.1:${port}`
  return {
    posts: [],
    script: [],
    hidesFor: Temporal.Duration.from({ seconds: 0 }),
    post: async (key, text) => {
      const answer = await fetch(address, { method: 'POST', body: JSON.stringify({ key, text }) }).catch(() => null)
      if (!answer) throw new LineDropped()
      return (await answer.json()) as { status: number; id?: string }
    },
    list: async () => {
      const rows = (await (await fetch(address)).json()) as (FakePost & { at: string; hiddenUntil: string })[]
      return rows.map((row) => ({ ...row, at: Temporal.Instant.from(row.at), hiddenUntil: Temporal.Instant.from(row.hiddenUntil) }))
    },
    remove: async () => undefined,
  }
}
