import type { Remote } from '#kit/connector.ts'

/** What the imitation does to one call: answers late, accepts and answers 500, drops the line after or before accepting, asks to wait, refuses. */
export type Fault = 'late' | 'accepts-then-500' | 'accepts-then-drops' | 'drops-first' | 'busy' | 'refuses' | 'signed-out'

export type FakePost = Remote & { key: string; text: string; at: Temporal.Instant; hiddenUntil: Temporal.Instant }

export type FakeNetwork = {
  posts: FakePost[]
  /** How the next calls go wrong, first one first. */
  script: Fault[]
  /** How long an accepted post stays out of the lists. */
  hidesFor: Temporal.Duration
  post: (key: string, text: string) => Promise<{ status: number; id?: string }>
  list: () => Promise<FakePost[]>
  remove: (id: string) => Promise<void>
}

/** The line went dead: nobody knows what the other side did. */
export class LineDropped extends Error {}

const statuses: Partial<Record<Fault, number>> = { busy: 429, refuses: 422, 'signed-out': 401 }

/** A network with no key of ours on its posts and lists that lag: as bad as the real ones. It accepts the same text twice. */
export function fakeNetwork(now: () => Temporal.Instant): FakeNetwork {
  const network: FakeNetwork = {
    posts: [],
    script: [],
    hidesFor: Temporal.Duration.from({ minutes: 0 }),
    async post(key, text) {
      const fault = network.script.shift()
      if (fault === 'drops-first') throw new LineDropped()
      const refusal = fault && statuses[fault]
      if (refusal) return { status: refusal }
      const id = `c${network.posts.length + 1}`
      const hiddenUntil = now().add({ milliseconds: network.hidesFor.total('milliseconds') })
      network.posts.push({ id, key, text, at: now(), hiddenUntil, address: `https://contoh.example/${id}` })
      if (fault === 'accepts-then-500') return { status: 500 }
      if (fault === 'accepts-then-drops') throw new LineDropped()
      return { status: 201, id }
    },
    list: async () => network.posts.filter((post) => Temporal.Instant.compare(post.hiddenUntil, now()) <= 0),
    remove: async (id) => {
      network.posts = network.posts.filter((post) => post.id !== id)
    },
  }
  return network
}
