import sharp from 'sharp'
import { expect, test } from 'vitest'
import { network } from '#features/people/server/testing.ts'
import { refusal } from '#kit/server/testing-refusal.ts'
import { testDesk } from '#kit/server/testing.ts'
import { work, type Door } from '#kit/server/work.ts'
import * as media from './media.ts'
import { bomb } from './testing.ts'

const desk = await testDesk()
const net = await network(desk)

const photo = (width = 640, height = 480) => sharp({ create: { width, height, channels: 3, background: '#0b5875' } })
const as =
  (person: typeof net.editor) =>
  <T>(door: Door<T>) =>
    work(desk.house, person, door)
const upload = (bytes: Buffer, person = net.editor) => media.upload(as(person), desk.house, { institution: net.kemlu, bytes })
const count = async () => (await desk.owner.query<{ n: number }>('select count(*)::int as n from media')).rows[0]?.n

test('an editor uploads a photo, and its location is taken out and said', async () => {
  const bytes = await photo()
    .jpeg()
    .withExif({ IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '6/1 10/1 0/1' } })
    .toBuffer()
  const kept = await upload(bytes)
  expect(kept).toMatchObject({ type: 'image/jpeg', width: 640, height: 480, hadLocation: true, alt: null })
  const stored = await sharp(await desk.house.files.read(media.fileName(kept.id))).metadata()
  expect(stored.exif).toBeUndefined()
  const without = await photo()
    .jpeg()
    .withExif({ IFD0: { Copyright: 'Humas' } })
    .toBuffer()
  expect((await upload(without)).hadLocation).toBe(false)
})

test('a file that lies about its type, is empty, or is a drawing with script leaves nothing behind', async () => {
  const before = await count()
  expect(await refusal(upload(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')))).toBe('SVG_REFUSED')
  expect(await refusal(upload(Buffer.from('%PDF-1.7 pretending to be a photo')))).toBe('NOT_AN_IMAGE')
  expect(await refusal(upload(Buffer.alloc(0)))).toBe('FILE_EMPTY')
  const cut = (await photo().jpeg().toBuffer()).subarray(0, 600)
  expect(await refusal(upload(cut))).toBe('IMAGE_BROKEN')
  expect(await count()).toBe(before)
})

test('an image with more pixels than is safe to open is refused before it is opened', async () => {
  expect(await refusal(upload(await bomb()))).toBe('IMAGE_HUGE')
})

test('someone without the role, or of another institution, cannot upload here', async () => {
  const bytes = await photo().png().toBuffer()
  expect(await refusal(upload(bytes, net.viewer))).toBe('FORBIDDEN')
  expect(await refusal(upload(bytes, net.komdigiAdmin))).toBe('FORBIDDEN')
})

test('an image is described or decorative, never both, and only within reach', async () => {
  const { id } = await upload(await photo().webp().toBuffer())
  const describe = (person: typeof net.editor, alt: string | null, isDecorative: boolean) =>
    desk.as(person, (at) => media.describe(at, { id, alt, isDecorative }))
  expect(await refusal(describe(net.editor, 'Loket paspor', true))).toBe('ALT_OR_DECORATIVE')
  expect(await refusal(describe(net.komdigiAdmin, 'Loket paspor', false))).toBe('NOT_FOUND')
  expect(await describe(net.editor, 'Loket paspor yang lengang', false)).toMatchObject({ alt: 'Loket paspor yang lengang', isDecorative: false })
})

test('a disk that is full is said plainly, and no row stays', async () => {
  const before = await count()
  const full = { ...desk.house, files: { ...desk.house.files, putFrom: () => Promise.reject(Object.assign(new Error('no space'), { code: 'ENOSPC' })) } }
  const bytes = await photo().png().toBuffer()
  await expect(media.upload((door) => work(full, net.editor, door), full, { institution: net.kemlu, bytes })).rejects.toThrow('no space')
  expect(await count()).toBe(before)
})
