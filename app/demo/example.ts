import { Hono } from 'hono'
import { isFounded } from '#features/people/server/first-visit.ts'
import type { Connector } from '#kit/connector.ts'
import type { House } from '#kit/server/house.ts'
import type { FakeNetwork } from '#connectors/fake/fake.ts'
import { markExample } from './mark.ts'
import { cast, password } from './people.ts'
import { seed } from './seed.ts'

export type Progress = { done: number; total: number; label: string; isOver: boolean; isBroken: boolean }

type Options = {
  house: House
  network: FakeNetwork
  /** Called once the network is marked: no worker runs, and channels may stand on the imitation from here on. */
  reopen: () => Promise<readonly Connector[]>
  /** Called when everything is in place: the worker may take over. */
  resume: () => Promise<void>
}

/** The example network: begun by a choice on the first visit or by `--demo`, seeded while its first page is already open. */
export function example({ house, network, reopen, resume }: Options) {
  let progress: Progress | null = null

  const seeding = async (connectors: readonly Connector[]) => {
    try {
      await seed(house, { connectors, network }, (done, total, label) => (progress = { done, total, label, isOver: false, isBroken: false }))
      await resume()
      progress = progress && { ...progress, done: progress.total, isOver: true }
    } catch (error) {
      house.log.error({ err: error }, 'the example could not be seeded')
      progress = { done: 0, total: 1, label: 'Contoh tidak dapat disiapkan. Kosongkan folder data, lalu mulai lagi.', isOver: false, isBroken: true }
    }
  }

  /** False when somebody is in the network already. */
  const begin = async () => {
    if (progress || !(await markExample(house))) return false
    progress = { done: 0, total: 1, label: 'Menyiapkan jejaring contoh', isOver: false, isBroken: false }
    house.settings.demo = true
    void seeding(await reopen())
    return true
  }

  const pages = () => {
    const app = new Hono()
    app.get('/contoh/keadaan', async (c) => {
      const founded = await isFounded(house)
      const isReady = house.settings.demo && (progress?.isOver ?? founded)
      return c.json({ isDemo: house.settings.demo, isFounded: founded, progress, people: isReady ? cast : [], password: isReady ? password : null })
    })
    app.post('/contoh', async (c) => {
      if (!c.req.header('content-type')?.startsWith('application/json')) return c.json({ message: 'Permintaan ini bukan dari halaman kami.' }, 415)
      return (await begin()) ? c.json({ isBegun: true }, 202) : c.json({ message: 'Jejaring ini sudah berisi, jadi contoh tidak dibuat di dalamnya.' }, 409)
    })
    return app
  }

  return { begin, pages }
}
