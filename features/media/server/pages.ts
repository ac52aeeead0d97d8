import { Hono, type Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { refuse as refuseHouse } from '#kit/contract.ts'
import { institutionId } from '#kit/ids.ts'
import type { House } from '#kit/server/house.ts'
import { faultAnswer, sameOrigin, type Identify } from '#kit/server/http.ts'
import { work, type Door } from '#kit/server/work.ts'
import { largestFile, mediaId, type MediaId } from '../contract.ts'
import { refuse } from '../faults.ts'
import { shrink } from './image.ts'
import * as media from './media.ts'

const widths = [320, 640, 1280] as const

/** Reads a kept image, as it is or shrunk to one of three widths (made once, then kept beside it). */
async function rendition(house: House, id: MediaId, wanted: number) {
  const width = widths.find((one) => one >= wanted)
  if (!wanted || !width) return { body: await house.files.read(media.fileName(id)), type: null }
  const name = `${id}.${width}`
  const made = await house.files.read(name).catch(() => null)
  if (made) return { body: made, type: 'image/webp' }
  const body = await shrink(await house.files.read(media.fileName(id)), width)
  await house.files.put(name, body)
  return { body, type: 'image/webp' }
}

export async function answerImage(c: Context, house: House, found: { id: MediaId; type: string }) {
  const { body, type } = await rendition(house, found.id, Number(c.req.query('w') ?? 0))
  return c.body(new Uint8Array(body), 200, { 'content-type': type ?? found.type, 'x-content-type-options': 'nosniff', 'content-disposition': 'inline' })
}

/** `POST /media?institution=…` with an image as body, and `GET /media/:id?w=320` for those who may see it. */
export function mediaPages(house: House, identify: Identify) {
  const app = new Hono()
  const openFor = async (c: Context) => {
    const known = await identify(house, c.req.raw.headers)
    if (!known) throw refuseHouse('SIGNED_OUT')
    return <T>(door: Door<T>) => work(house, known.person, door)
  }
  app.post(
    '/media',
    sameOrigin(house),
    bodyLimit({ maxSize: largestFile * 1024 * 1024 + 1, onError: (c) => faultAnswer(c, refuse('FILE_TOO_LARGE', { max: largestFile })) }),
    async (c) => {
      const open = await openFor(c)
      const wanted = institutionId.safeParse(c.req.query('institution'))
      if (!wanted.success) throw refuseHouse('INVALID', { fields: 'institution' })
      return c.json(await media.upload(open, house, { institution: wanted.data, bytes: Buffer.from(await c.req.arrayBuffer()) }))
    },
  )
  app.get('/media/:id', async (c) => {
    const open = await openFor(c)
    const wanted = mediaId.safeParse(c.req.param('id'))
    const [found] = wanted.success ? await open((at) => media.list(at, [wanted.data])) : []
    if (!found) throw refuseHouse('NOT_FOUND')
    c.header('cache-control', 'private, max-age=86400')
    return answerImage(c, house, found)
  })
  app.onError((error, c) => faultAnswer(c, error, house))
  return app
}
