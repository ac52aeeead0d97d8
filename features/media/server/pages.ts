import { Hono, type Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { OfferedPlatform } from '#features/channels/contract.ts'
import { refuse as refuseHouse } from '#kit/contract.ts'
import { institutionId } from '#kit/ids.ts'
import type { House } from '#kit/server/house.ts'
import { faultAnswer, sameOrigin, type Identify } from '#kit/server/http.ts'
import { mediaId, type Media, type MediaId } from '../contract.ts'
import { refuse } from '../faults.ts'
import { shrink } from './image.ts'
import * as media from './media.ts'
import { openFor } from './opening-door.ts'
import { renditionOn, type Rendition } from './renditions.ts'
import { uploadPages } from './upload-pages.ts'

const widths = [320, 640, 1280] as const

type Shown = Pick<Media, 'id' | 'kind' | 'type'>

const sourceOf = ({ id, kind }: Shown) => (kind === 'video' ? media.posterName(id) : media.fileName(id))

/** Reads a kept image (of a film its still), as it is or shrunk to one of three widths (made once, then kept beside it). */
async function sized(house: House, found: Shown, wanted: number) {
  const width = widths.find((one) => one >= wanted)
  if (!wanted || !width) return { body: await house.files.read(sourceOf(found)), type: found.kind === 'video' ? 'image/jpeg' : found.type }
  const name = `${found.id}.${width}`
  const made = await house.files.read(name).catch(() => null)
  if (made) return { body: made, type: 'image/webp' }
  const body = await shrink(await house.files.read(sourceOf(found)), width)
  await house.files.put(name, body)
  return { body, type: 'image/webp' }
}

const plainly = { 'x-content-type-options': 'nosniff', 'content-disposition': 'inline' }

export async function answerImage(c: Context, house: House, found: { id: MediaId; type: string; kind?: Media['kind'] }) {
  const { body, type } = await sized(house, { kind: 'image', ...found }, Number(c.req.query('w') ?? 0))
  return c.body(new Uint8Array(body), 200, { 'content-type': type, ...plainly })
}

/** A film in the pieces a player asks for. */
export async function answerFilm(c: Context, house: House, { name, type, bytes }: Pick<Rendition, 'name' | 'type' | 'bytes'>) {
  const asked = /^bytes=(\d+)-(\d*)$/.exec(c.req.header('range') ?? '')
  const start = Number(asked?.[1] ?? 0)
  const end = Math.min(asked?.[2] ? Number(asked[2]) : bytes - 1, bytes - 1)
  if (start > end) return c.body(null, 416, { 'content-range': `bytes */${bytes}` })
  const found = await house.files.stream(name, { start, end })
  if (!found) throw refuseHouse('NOT_FOUND')
  const headers = { 'content-type': type, 'accept-ranges': 'bytes', 'content-length': String(end - start + 1), ...plainly }
  return c.body(found.body, asked ? 206 : 200, asked ? { ...headers, 'content-range': `bytes ${start}-${end}/${bytes}` } : headers)
}

/** The very file a platform gets. */
async function answerRendition(c: Context, house: House, { found, platform }: { found: Media; platform: OfferedPlatform }) {
  const made = await renditionOn(house, found, platform.limits)
  if (!made) throw refuseHouse('NOT_FOUND')
  if (found.kind === 'video') return answerFilm(c, house, made)
  const file = await house.files.stream(made.name)
  if (!file) throw refuseHouse('NOT_FOUND')
  return c.body(file.body, 200, { 'content-type': made.type, 'content-length': String(made.bytes), ...plainly })
}

/** `POST /media?institution=…` with a small file as body, `GET /media/:id?w=320` for those who may see it, and resumable uploads. */
export function mediaPages(house: House, identify: Identify, offered: readonly OfferedPlatform[] = []) {
  const app = new Hono()
  const max = house.settings.largestMb.image
  app.post(
    '/media',
    sameOrigin(house),
    bodyLimit({ maxSize: max * 1024 * 1024 + 1, onError: (c) => faultAnswer(c, refuse('FILE_TOO_LARGE', { max })) }),
    async (c) => {
      const open = await openFor(house, identify, c)
      const wanted = institutionId.safeParse(c.req.query('institution'))
      if (!wanted.success) throw refuseHouse('INVALID', { fields: 'institution' })
      return c.json(await media.upload(open, house, { institution: wanted.data, bytes: Buffer.from(await c.req.arrayBuffer()) }))
    },
  )
  app.get('/media/:id', async (c) => {
    const open = await openFor(house, identify, c)
    const wanted = mediaId.safeParse(c.req.param('id'))
    const [found] = wanted.success ? await open((at) => media.list(at, [wanted.data])) : []
    if (!found) throw refuseHouse('NOT_FOUND')
    c.header('cache-control', 'private, max-age=86400')
    const platform = offered.find(({ id }) => id === c.req.query('platform'))
    if (platform) return answerRendition(c, house, { found, platform })
    return found.kind === 'video' && c.req.query('w') === undefined
      ? answerFilm(c, house, { ...found, name: media.fileName(found.id) })
      : answerImage(c, house, found)
  })
  app.onError((error, c) => faultAnswer(c, error, house))
  app.route('/', uploadPages(house, identify))
  return app
}
