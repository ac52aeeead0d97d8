import { fakeNetwork } from '#connectors/fake/fake.ts'
import { readConfig } from './config.ts'
import { connectorsOf } from './connectors.ts'
import { isExample } from './demo/mark.ts'
import { openHouse } from './house.ts'
import { askedToStop, run } from './listening.ts'
import { roomsOf, workerOf } from './rooms.ts'
import { requireShared } from './shared.ts'

// The working half alone; run as many as you like on one DATABASE_URL.
await run(async () => {
  const config = readConfig()
  requireShared(config)
  const open = await openHouse(config)
  open.house.settings.demo = await isExample(open.house)
  const worker = await workerOf(open, roomsOf(open, connectorsOf(open.house, fakeNetwork(open.house.now))), config.SINERGI_CONCURRENCY)
  console.log('Sinergi (pekerja) berjalan')
  await askedToStop()
  await worker.stop()
  await open.close()
})
