import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import { refuse } from '../contract.ts'
import type { Changes } from './events.ts'
import type { House } from './house.ts'
import { faultAnswer, type Identify } from './http.ts'

const heartbeat = 25_000
const looks = 1_000
/** How long a stream may outlive a sign-out, a suspension or a grant that was taken back. */
const trusts = 30_000

/** `GET /stream`: server-sent events named `change`; `alive` as a heartbeat for proxy and page; `away` while the database cannot be reached. */
export function streamApp(house: House, identify: Identify, changes: Changes, { trustsFor = trusts } = {}) {
  const app = new Hono()
  app.get('/stream', async (c) => {
    let known = await identify(house, c.req.raw.headers)
    if (!known) return faultAnswer(c, refuse('SIGNED_OUT'))
    c.header('x-accel-buffering', 'no')
    let { person } = known
    /** False once nobody stands behind the cookie any more; while the database is away the last answer holds. */
    const isStillKnown = async () => {
      known = await identify(house, c.req.raw.headers).catch(() => known)
      person = known?.person ?? person
      return known !== null
    }
    return streamSSE(c, async (stream) => {
      const unsubscribe = changes.subscribe(
        () => person,
        (change) => {
          void stream.writeSSE({ event: 'change', data: JSON.stringify(change) })
        },
      )
      stream.onAbort(unsubscribe)
      let [said, silent, trusted] = ['', 0, 0]
      while (!stream.aborted) {
        if ((trusted += looks) > trustsFor) {
          if (!(await isStillKnown())) break
          trusted = 0
        }
        const event = changes.isHearing() ? 'alive' : 'away'
        silent = event === said ? silent + looks : heartbeat
        if (silent >= heartbeat) {
          await stream.writeSSE({ event, data: '' })
          ;[said, silent] = [event, 0]
        }
        await stream.sleep(looks)
      }
      unsubscribe()
    })
  })
  return app
}
