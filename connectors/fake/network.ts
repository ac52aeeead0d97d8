import { Answered, type Connector, type Draft, type Found } from '#kit/connector.ts'
import { LineDropped, type FakeNetwork } from './fake.ts'
import { platforms } from './limits.ts'

const soon = Temporal.Duration.from({ minutes: 1 })

/** Longest that the imitation hides an accepted post; a look must last longer. */
const lagsFor = Temporal.Duration.from({ minutes: 16 })

async function send(network: FakeNetwork, draft: Draft) {
  const { status, id } = await network.post(draft.key, draft.text).catch((error: unknown) => {
    if (error instanceof LineDropped) throw new Answered({ kind: 'unknown', why: 'Sambungan putus.' })
    throw error
  })
  if (status === 201 && id) return { id, address: `https://contoh.example/${id}` }
  if (status === 429) throw new Answered({ kind: 'retry', after: soon })
  if (status === 401) throw new Answered({ kind: 'signed_out' })
  if (status === 422) throw new Answered({ kind: 'rejected', reason: 'Platform menolak isi ini.' })
  throw new Answered({ kind: 'unknown', why: `Platform menjawab ${status}.` })
}

/** A network reached over its (imitated) line: demo, tests and the crash bench publish to it. */
export function fake(network: FakeNetwork): Connector {
  const find = async (_account: unknown, draft: Draft): Promise<Found> => {
    const found = (await network.list()).find((post) => post.text === draft.text && Temporal.Instant.compare(post.at, draft.at) >= 0)
    return found ? { kind: 'published', remote: { id: found.id, address: found.address } } : { kind: 'absent' }
  }
  return {
    id: 'fake',
    platforms,
    lookup: { kind: 'listing', lagsFor },
    publish: async (account, draft, step) => {
      await step.prepare('check', async () => true)
      return step.commit('post', () => send(network, draft), { find: () => find(account, draft) })
    },
    find,
    metrics: {
      measures: [
        { id: 'suka', label: { id: 'suka', en: 'likes' } },
        { id: 'lihat', label: { id: 'dilihat', en: 'views' } },
      ],
      source: 'contoh v1',
      most: 10,
      read: async (_account, remotes) => ({
        kind: 'counted',
        counted: (await network.list())
          .filter(({ id }) => remotes.some((one) => one.id === id))
          .map(({ id, text }) => ({ remote: id, values: { suka: text.length, lihat: text.length * 12 } })),
      }),
    },
    recall: async (_account, remote) => {
      await network.remove(remote.id)
      return { kind: 'ok', remote }
    },
  }
}
