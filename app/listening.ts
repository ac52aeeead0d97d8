import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import type { Config } from './config.ts'

type Fetch = Parameters<typeof serve>[0]['fetch']

/** How long open pages may finish what they asked for. */
const patience = 500

/** Listens; answers once the port is really ours. `stop` lets answers finish and then closes what stays open (streams). */
export async function listen(config: Pick<Config, 'PORT' | 'HOST'>, fetch: Fetch): Promise<{ stop: () => Promise<void> }> {
  const server = await new Promise<Server>((resolve, fail) => {
    const made = serve({ fetch, port: config.PORT, hostname: config.HOST }, () => resolve(made)) as Server
    made.once('error', fail)
  })
  return {
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        setTimeout(() => server.closeAllConnections(), patience).unref()
      }),
  }
}

/** Resolves when somebody asks the process to end (Ctrl-C, systemd, npm). */
export const askedToStop = () =>
  new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })

/** Runs a process to its end; what goes wrong on the way is one sentence, not a stack. */
export async function run(life: () => Promise<void>) {
  try {
    await life()
    process.exit(0)
  } catch (error) {
    const { message, code } = error as { message: string; code?: string }
    console.error(code === 'EADDRINUSE' ? 'Port ini sudah dipakai program lain. Hentikan program itu, atau pilih port lain: PORT=8081 npm start' : message)
    process.exit(1)
  }
}
