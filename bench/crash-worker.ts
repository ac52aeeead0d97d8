import { setTimeout as sleep } from 'node:timers/promises'
import { fake } from '#connectors/fake/network.ts'
import { jobs } from '#features/publishing/server/jobs.ts'
import { sweep } from '#features/publishing/server/sweeping.ts'
import { startWorker } from '#kit/server/jobs.ts'
import { fastClock, openBenchHouse } from './house.ts'
import { remoteBluesky } from './personal-server.ts'
import { remoteNetwork } from './platform.ts'

// A worker to be killed: the real one, with the sweep every simulated minute instead of every real one.
const [socket = '', start = '0', speed = '1', port = '0', personal = '0'] = process.argv.slice(2)
const { house, jobsPool } = openBenchHouse({ socket, name: 'postgres' }, fastClock(Number(start), Number(speed)))
const connectors = [fake(remoteNetwork(Number(port))), remoteBluesky(house, Number(personal))]
await startWorker(house, { pool: jobsPool, jobs: jobs(new Map(connectors.map((connector) => [connector.id, connector]))), recurring: [], concurrency: 12 })
while (true) {
  await sweep({ house }).catch(() => undefined)
  await sleep(60_000 / Number(speed))
}
