import { isFounded } from '#features/people/server/first-visit.ts'
import { fakeNetwork } from '#connectors/fake/fake.ts'
import type { Feature } from '#kit/server/feature.ts'
import type { Config } from './config.ts'
import { connectorsOf } from './connectors.ts'
import { example } from './demo/example.ts'
import { isExample } from './demo/mark.ts'
import { greet } from './greeting.ts'
import type { OpenHouse } from './house.ts'
import { askedToStop, listen } from './listening.ts'
import { changesIn, roomsOf, webOf, workerOf } from './rooms.ts'

const wantsExample = process.argv.includes('--demo')

/** Server and worker over one open house, until somebody asks them to stop. */
export async function live(open: OpenHouse, config: Config) {
  const { house } = open
  house.settings.demo = await isExample(house)
  if (wantsExample && !house.settings.demo && (await isFounded(house))) {
    await open.close()
    throw new Error('Folder data ini berisi jejaring Anda sendiri. Untuk contoh, pakai folder lain: SINERGI_DATA=./data-contoh npm start -- --demo')
  }
  const changes = changesIn(open)
  const network = fakeNetwork(house.now)
  const work = (features: readonly Feature[]) => workerOf(open, features, config.SINERGI_CONCURRENCY)
  let connectors = connectorsOf(house, network)
  let features = roomsOf(open, connectors)
  let worker = await work(features)
  const shown = example({
    house,
    network,
    reopen: async () => {
      await worker.stop()
      connectors = connectorsOf(house, network)
      features = roomsOf(open, connectors)
      app = webOf(open, { features, connectors, changes, more: [shown.pages()] })
      return connectors
    },
    resume: async () => {
      worker = await work(features)
    },
  })
  let app = webOf(open, { features, connectors, changes, more: [shown.pages()] })
  const server = await listen(config, (request, env) => app.fetch(request, env))
  if (wantsExample && !house.settings.demo) await shown.begin()
  await greet(house, config)
  await askedToStop()
  await server.stop()
  await worker.stop()
  await changes.stop()
  await open.close()
}
