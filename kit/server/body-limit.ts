import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'

/** Bytes of a body nobody wanted that are read away; of a larger one the connection is closed. */
const readAwayAtMost = 8 * 1024 * 1024

/**
 * A body left unread keeps its connection in doubt, and the server closes it half a second after the answer: just when the
 * browser, a proxy or another server may be sending its next request on it.
 */
async function readAway({ req: { raw } }: Context) {
  if (!raw.body || raw.bodyUsed) return
  let read = 0
  for await (const part of raw.body) if ((read += part.length) > readAwayAtMost) return
}

/** Refuses bodies over `maxSize` bytes with `tooLarge`; whoever answers without reading the body leaves the connection usable. */
export function limitBody(maxSize: number, tooLarge: (c: Context) => Response): MiddlewareHandler {
  const limit = bodyLimit({ maxSize, onError: tooLarge })
  return async (c, next) => {
    const answer = await limit(c, next)
    await readAway(c)
    return answer
  }
}
