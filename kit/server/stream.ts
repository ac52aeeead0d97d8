import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import { refuse } from '../contract.ts'
import type { Changes } from './events.ts'
import type { House } from './house.ts'
import { faultAnswer, type Identify } from './http.ts'

const heartbeat = 25_000
const looks = 1_000

/** `GET /stream`: server-sent events named `change`; `alive` as a heartbeat for proxy and page; `away` while the database cannot be reached. */
export function streamApp(house: House, identify: Identify, changes: Changes) {
  const app = new Hono()
  app.get('/stream', async (c) => {
    const known = await identify(house, c.req.raw.headers)
    if (!known) return faultAnswer(c, refuse('SIGNED_OUT'))
    c.header('x-accel-buffering', 'no')
    return streamSSE(c, async (stream) => {
      const unsubscribe = changes.subscribe(known.person, (change) => {
        void stream.writeSSE({ event: 'change', data: JSON.stringify(change) })
      })
      stream.onAbort(unsubscribe)
      let [said, silent] = ['', 0]
      while (!stream.aborted) {
        const event = changes.isHearing() ? 'alive' : 'away'
        silent = event === said ? silent + looks : heartbeat
        if (silent >= heartbeat) {
          await stream.writeSSE({ event, data: '' })
          ;[said, silent] = [event, 0]
        }
        await stream.sleep(looks)
      }
    })
  })
  return app
}
