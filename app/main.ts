import { readConfig } from './config.ts'
import { wakeDatabase } from './database.ts'
import { run } from './listening.ts'

/** Server and worker in one process: the default. What they are made of is read from disk while the database wakes. */
await run(async () => {
  const config = readConfig()
  const [database, { openHouse }, { live }] = await Promise.all([wakeDatabase(config), import('./house.ts'), import('./living.ts')])
  await live(await openHouse(config, { database }), config)
})
