import { fakeNetwork } from '#connectors/fake/fake.ts'
import { readConfig } from './config.ts'
import { connectorsOf } from './connectors.ts'
import { greet } from './greeting.ts'
import { openHouse } from './house.ts'
import { askedToStop, listen, run } from './listening.ts'
import { changesIn, roomsOf, webOf } from './rooms.ts'
import { isExample } from './demo/mark.ts'
import { requireShared } from './shared.ts'

// The web half alone; run as many as you like on one DATABASE_URL.
await run(async () => {
  const config = readConfig()
  requireShared(config)
  const open = await openHouse(config)
  open.house.settings.demo = await isExample(open.house)
  const changes = changesIn(open)
  const connectors = connectorsOf(open.house, fakeNetwork(open.house.now))
  const app = webOf(open, { features: roomsOf(open, connectors), connectors, changes })
  const server = await listen(config, app.fetch)
  await greet(open.house, config)
  await askedToStop()
  await server.stop()
  await changes.stop()
  await open.close()
})
