import { Hono, type Context } from 'hono'
import { refuse as refuseHouse } from '#kit/contract.ts'
import { institutionId } from '#kit/ids.ts'
import type { House } from '#kit/server/house.ts'
import { faultAnswer, sameOrigin, type Identify } from '#kit/server/http.ts'
import { mediaId, uploadId, type MediaId } from '../contract.ts'
import { openFor } from './opening-door.ts'
import * as uploads from './uploads.ts'

/** The resumable upload protocol, https://tus.io/protocols/resumable-upload: core, creation, expiration, termination. */
const version = '1.0.0'
const path = '/unggahan'

const wholeNumber = (text: string | undefined) => (text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : null)

/** `name base64, name base64`, as `Upload-Metadata` carries it; a name without a value reads as empty. */
function metadataFrom(header: string | undefined): Record<string, string> {
  const pairs = (header ?? '').split(',').map((pair) => pair.trim().split(' '))
  return Object.fromEntries(pairs.map(([name = '', value = '']) => [name, Buffer.from(value, 'base64').toString('utf8').slice(0, 300)]))
}

function beginningFrom(c: Context): uploads.Beginning {
  const metadata = metadataFrom(c.req.header('upload-metadata'))
  const length = wholeNumber(c.req.header('upload-length'))
  const institution = institutionId.safeParse(metadata['institution'])
  const replaces = metadata['replaces'] ? mediaId.safeParse(metadata['replaces']) : null
  if (length === null || !institution.success || replaces?.success === false) throw refuseHouse('INVALID', { fields: 'Upload-Length, Upload-Metadata' })
  return { institution: institution.data, name: metadata['filename'] ?? '', type: metadata['filetype'] ?? '', length, replaces: replaces?.data ?? null }
}

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const two = (value: number) => String(value).padStart(2, '0')

/** When it is forgotten, as an HTTP date (RFC 9110, 5.6.7). */
function expires(touched: Temporal.Instant) {
  const at = touched.add(uploads.waitsFor).toZonedDateTimeISO('UTC')
  return `${days[at.dayOfWeek - 1]}, ${two(at.day)} ${months[at.month - 1]} ${at.year} ${two(at.hour)}:${two(at.minute)}:${two(at.second)} GMT`
}

type State = { upload: { length: number; received: number; touched_at: Temporal.Instant }; media: MediaId | null }

function tell(c: Context, { upload, media }: State) {
  c.header('upload-offset', String(upload.received))
  c.header('upload-length', String(upload.length))
  c.header('upload-expires', expires(upload.touched_at))
  if (media) c.header('sinergi-media', media)
}

const idFrom = (c: Context) => {
  const id = uploadId.safeParse(c.req.param('id'))
  if (!id.success) throw refuseHouse('NOT_FOUND')
  return id.data
}

/** Resumable uploads. Each request signs in anew; what the record becomes is told in `Sinergi-Media` once the file is whole. */
export function uploadPages(house: House, identify: Identify) {
  const app = new Hono()
  app.use(`${path}/*`, sameOrigin(house))
  app.use(`${path}/*`, async (c, next) => {
    c.header('tus-resumable', version)
    c.header('cache-control', 'no-store')
    if (c.req.method !== 'OPTIONS' && c.req.header('tus-resumable') !== version) return c.body(null, 412, { 'tus-version': version })
    await next()
    return undefined
  })
  app.options(`${path}/*`, (c) =>
    c.body(null, 204, {
      'tus-version': version,
      'tus-extension': 'creation,expiration,termination',
      'tus-max-size': String(Math.max(...Object.values(house.settings.largestMb)) * 1024 * 1024),
    }),
  )
  app.post(`${path}/`, async (c) => {
    const open = await openFor(house, identify, c)
    const upload = await open((work) => uploads.begin(work, house, beginningFrom(c)))
    tell(c, { upload, media: null })
    return c.body(null, 201, { location: `${path}/${upload.id}` })
  })
  app.get(`${path}/:id`, async (c) => {
    const open = await openFor(house, identify, c)
    const upload = await open((work) => uploads.find(work, idFrom(c)))
    tell(c, { upload, media: upload.media_id })
    return c.body(null, 200)
  })
  app.patch(`${path}/:id`, async (c) => {
    const open = await openFor(house, identify, c)
    const offset = wholeNumber(c.req.header('upload-offset'))
    if (c.req.header('content-type') !== 'application/offset+octet-stream') return c.body(null, 415)
    if (offset === null || !c.req.raw.body) throw refuseHouse('INVALID', { fields: 'Upload-Offset' })
    const { upload, media } = await uploads.receive(open, house, { id: idFrom(c), offset, body: c.req.raw.body })
    tell(c, { upload, media: media?.id ?? null })
    return c.body(null, 204)
  })
  app.delete(`${path}/:id`, async (c) => {
    const open = await openFor(house, identify, c)
    const upload = await open((work) => uploads.find(work, idFrom(c)))
    await uploads.abandon(open, house, upload)
    return c.body(null, 204)
  })
  app.onError((error, c) => faultAnswer(c, error, house))
  return app
}
