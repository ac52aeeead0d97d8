import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OfferedPlatform } from '#features/channels/contract.ts'
import { fileName } from '#features/media/server/media.ts'
import type { DeliveryId } from '#features/publishing/contract.ts'
import type { InstitutionId } from '#kit/ids.ts'
import type { House } from '#kit/server/house.ts'
import type { JobContext } from '#kit/server/jobs.ts'
import type { BundleId, Proof } from '../contract.ts'
import { bundleName } from './bundles.ts'
import { gather } from './gathering.ts'
import { lineOf, listHead, readme } from './listing.ts'
import { pageName, pictureName } from './own-page.ts'
import { picturesOf } from './pictures.ts'
import { print } from './print.ts'
import { asJson } from './sheet.ts'
import * as store from './store.ts'
import { openArchive, type Archive } from '#kit/server/archive.ts'

/** How long a finished bundle waits to be taken away. */
const keptFor = { hours: 7 * 24 }
const sayEvery = 10

const extensions: Record<string, string> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp', 'image/gif': 'gif', 'video/mp4': 'mp4' }
const safe = (text: string) =>
  text
    .normalize('NFKD')
    .replaceAll(/[^\w]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, 40)

const folderOf = (proof: Proof, place: number) =>
  [String(place).padStart(4, '0'), `k${String(proof.number).padStart(4, '0')}`, safe(proof.platformName), safe(proof.title)].filter(Boolean).join('-')

const readIf = (house: House, name: string) => house.files.read(name).catch(() => null)

async function putFiles(house: House, archive: Archive, { proof, folder }: { proof: Proof; folder: string }) {
  for (const [index, image] of proof.images.entries()) {
    const bytes = await readIf(house, fileName(image.media))
    if (bytes) await archive.add(`${folder}/media-${index + 1}.${extensions[image.type] ?? 'bin'}`, bytes)
  }
  const handedBack = proof.screenshot ? await readIf(house, fileName(proof.screenshot)) : null
  const seen = handedBack ?? (await readIf(house, pictureName(proof.delivery)))
  if (seen) await archive.add(`${folder}/tangkapan-layar.${handedBack ? 'jpg' : 'png'}`, seen)
  const page = await readIf(house, pageName(proof.delivery))
  if (page) await archive.add(`${folder}/halaman.html`, page)
}

/** The words as they went out, for reading without any program: text, then what each picture shows. */
const asText = ({ title, text, link, images }: Proof) =>
  [
    title,
    '',
    text,
    ...(link ? ['', link] : []),
    ...images.map(({ alt, isDecorative }, index) => `\nMedia ${index + 1}: ${isDecorative ? '(hiasan)' : (alt ?? '')}`),
  ].join('\n')

type Prepared = { proof: Proof } & Awaited<ReturnType<typeof picturesOf>>

async function putProof(house: House, archive: Archive, { proof, pictures, files, place }: Prepared & { place: number }) {
  const folder = folderOf(proof, place)
  await archive.add(`${folder}/bukti.pdf`, await print(proof, pictures, files))
  await archive.add(`${folder}/bukti.json`, Buffer.from(asJson(proof)))
  await archive.add(`${folder}/teks.txt`, Buffer.from(asText(proof)))
  await putFiles(house, archive, { proof, folder })
  return lineOf(proof, folder)
}

type Wanted = { institution: InstitutionId; bundle: BundleId }

async function putAll(
  { house, work }: JobContext,
  archive: Archive,
  { institution, bundle, ids, offered }: Wanted & { ids: readonly DeliveryId[]; offered: readonly OfferedPlatform[] },
) {
  const lines = [listHead]
  const prepare = async (id: DeliveryId): Promise<Prepared> => {
    const proof = await work(institution, (at) => gather(at, id, offered))
    return { proof, ...(await picturesOf(house, proof)) }
  }
  // The next one is read while this one is set.
  let next = ids[0] && prepare(ids[0])
  for (const [index] of ids.entries()) {
    const prepared = await next
    const following = ids[index + 1]
    next = following && prepare(following)
    next?.catch(() => undefined)
    if (prepared) lines.push(await putProof(house, archive, { ...prepared, place: index + 1 }))
    if ((index + 1) % sayEvery === 0) await work(institution, (at) => store.updateBundle(at, bundle, { done: index + 1 }))
  }
  await archive.add('daftar.csv', Buffer.from(lines.join('\r\n')))
  await archive.add('BACA-SAYA.txt', Buffer.from(readme))
}

/** Makes a bundle: one proof after another into a file on disk, so that memory does not grow with the span. Safe to run twice. */
export async function pack(context: JobContext, { institution, bundle }: Wanted, offered: readonly OfferedPlatform[]) {
  const { house, work } = context
  const begun = await work(institution, async (at) => {
    const row = await store.findBundle(at, bundle)
    if (!row || row.state === 'ready' || row.state === 'expired') return null
    await store.updateBundle(at, bundle, { state: 'making', done: 0 })
    const ids = await store.idsIn(at, { institution, since: row.since, until: row.until, author: row.author_id ?? undefined })
    return { ids, askedAt: row.asked_at }
  })
  if (!begun) return
  const folder = await mkdtemp(join(tmpdir(), 'sinergi-paket-'))
  try {
    const file = join(folder, 'paket.zip')
    const archive = await openArchive(file, begun.askedAt)
    await putAll(context, archive, { institution, bundle, ids: begun.ids, offered })
    const bytes = await archive.close()
    await house.files.putFrom(bundleName(bundle), file)
    await work(institution, async (at) => {
      await store.updateBundle(at, bundle, { state: 'ready', done: begun.ids.length, total: begun.ids.length, bytes, expires_at: at.now.add(keptFor) })
      await at.announce('bundle.ready', { institution, id: bundle })
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
