import { Hono, type Context } from 'hono'
import type { OfferedPlatform } from '#features/channels/contract.ts'
import { deliveryId } from '#features/publishing/contract.ts'
import { refuse as refuseHouse } from '#kit/contract.ts'
import type { House } from '#kit/server/house.ts'
import { faultAnswer, type Identify } from '#kit/server/http.ts'
import { work, type Door } from '#kit/server/work.ts'
import { bundleId } from '../contract.ts'
import { refuse } from '../faults.ts'
import * as bundles from './bundles.ts'
import { gather } from './gathering.ts'
import { picturesOf } from './pictures.ts'
import { print } from './print.ts'

const asFile = (type: string, name: string) => ({
  'content-type': type,
  'content-disposition': `attachment; filename="${name}"`,
  'cache-control': 'private, no-store',
  'x-content-type-options': 'nosniff',
})

/** `GET /bukti-tayang/:delivery` (the sheet, PDF) and `GET /bukti-tayang/paket/:id` (a bundle, ZIP), for those who may see them. */
export function proofPages(house: House, identify: Identify, offered: readonly OfferedPlatform[]) {
  const app = new Hono()
  const openFor = async (c: Context) => {
    const known = await identify(house, c.req.raw.headers)
    if (!known) throw refuseHouse('SIGNED_OUT')
    return <T>(door: Door<T>) => work(house, known.person, door)
  }
  app.get('/bukti-tayang/paket/:id', async (c) => {
    const open = await openFor(c)
    const id = bundleId.safeParse(c.req.param('id'))
    if (!id.success) throw refuseHouse('NOT_FOUND')
    const { name, from } = await open((at) => bundles.ready(at, id.data))
    const found = await house.files.stream(name)
    if (!found) throw refuse('BUNDLE_NOT_READY')
    return c.body(found.body, 200, { ...asFile('application/zip', `bukti-tayang-${from.toString().slice(0, 10)}.zip`), 'content-length': String(found.size) })
  })
  app.get('/bukti-tayang/:delivery', async (c) => {
    const open = await openFor(c)
    const id = deliveryId.safeParse(c.req.param('delivery'))
    if (!id.success) throw refuseHouse('NOT_FOUND')
    const proof = await open((at) => gather(at, id.data, offered))
    const { pictures, files } = await picturesOf(house, proof)
    const sheet = await print(proof, pictures, files)
    return c.body(new Uint8Array(sheet), 200, asFile('application/pdf', `bukti-tayang-k${String(proof.number).padStart(4, '0')}.pdf`))
  })
  app.onError((error, c) => faultAnswer(c, error, house))
  return app
}
