import type { MediaFacts } from '#features/media/contract.ts'
import * as collections from '#features/media/server/collections.ts'
import * as library from '#features/media/server/library.ts'
import * as media from '#features/media/server/media.ts'
import { as, memberOf, placeOf, type Stage } from './stage.ts'

type Sample = { title: string; alt: string; tags: string[]; hue: number; shape: 'tide' | 'hills' | 'tiles' | 'sun' } & Partial<MediaFacts>

/** Drawn, not photographed: nobody's picture and nobody's face is in the example. */
const samples: readonly Sample[] = [
  { title: 'Latar ombak biru', alt: 'Tiga gelombang biru bertumpuk', tags: ['latar', 'laut'], hue: 200, shape: 'tide' },
  { title: 'Latar ombak senja', alt: 'Gelombang jingga di bawah matahari rendah', tags: ['latar', 'laut'], hue: 24, shape: 'tide' },
  { title: 'Perbukitan hijau', alt: 'Bukit hijau berlapis sampai cakrawala', tags: ['latar', 'darat'], hue: 150, shape: 'hills' },
  { title: 'Perbukitan ungu', alt: 'Bukit ungu berlapis', tags: ['latar', 'darat'], hue: 280, shape: 'hills' },
  { title: 'Ubin untuk infografik', alt: 'Ubin segi empat berwarna laut', tags: ['infografik', 'pola'], hue: 190, shape: 'tiles' },
  { title: 'Ubin merah bata', alt: 'Ubin segi empat merah bata', tags: ['pola'], hue: 12, shape: 'tiles' },
  { title: 'Matahari terbit', alt: 'Lingkaran terang di atas garis datar', tags: ['latar', 'pagi'], hue: 45, shape: 'sun' },
  { title: 'Matahari tenggelam', alt: 'Lingkaran merah menyentuh garis datar', tags: ['latar', 'sore'], hue: 8, shape: 'sun' },
  { title: 'Kartu layanan paspor', alt: 'Kartu biru polos dengan gelombang', tags: ['paspor', 'layanan'], hue: 214, shape: 'tide' },
  { title: 'Kartu lapor diri', alt: 'Kartu hijau polos dengan bukit', tags: ['lapor diri', 'layanan'], hue: 165, shape: 'hills' },
  { title: 'Kartu nomor darurat', alt: 'Kartu merah polos dengan lingkaran terang', tags: ['darurat', 'layanan'], hue: 2, shape: 'sun' },
  { title: 'Pola batik buatan sendiri', alt: 'Pola ubin ungu berulang', tags: ['pola', 'budaya'], hue: 300, shape: 'tiles' },
  {
    title: 'Latar musim panas',
    alt: 'Gelombang toska cerah',
    tags: ['latar', 'musim'],
    hue: 178,
    shape: 'tide',
    rights: 'licensed',
    rightsNote: 'Lisensi cetak dan digital, satu tahun',
  },
  {
    title: 'Latar kampanye akhir tahun',
    alt: 'Bukit biru tua',
    tags: ['latar', 'kampanye'],
    hue: 230,
    shape: 'hills',
    rights: 'permission',
    rightsNote: 'Izin panitia, hanya untuk kampanye akhir tahun',
  },
  { title: 'Ubin kuning padi', alt: 'Ubin kuning', tags: ['pola'], hue: 50, shape: 'tiles', rights: 'public_domain', source: 'Koleksi terbuka' },
]

const shapes: Record<Sample['shape'], (hue: number) => string> = {
  tide: (hue) =>
    [620, 700, 780].map((y, layer) => `<path d="M0 ${y} Q300 ${y - 110} 600 ${y} T1200 ${y} V900 H0 Z" fill="hsl(${hue} 55% ${44 - layer * 9}%)"/>`).join(''),
  hills: (hue) =>
    [480, 600, 720]
      .map((y, layer) => `<path d="M0 ${y} L320 ${y - 160} L640 ${y - 20} L940 ${y - 180} L1200 ${y} V900 H0 Z" fill="hsl(${hue} 34% ${50 - layer * 11}%)"/>`)
      .join(''),
  tiles: (hue) =>
    Array.from(
      { length: 24 },
      (_, n) =>
        `<rect x="${(n % 6) * 200 + 16}" y="${Math.floor(n / 6) * 225 + 16}" width="168" height="193" rx="18" fill="hsl(${hue} 45% ${38 + ((n * 7) % 30)}%)"/>`,
    ).join(''),
  sun: (hue) => `<circle cx="600" cy="470" r="190" fill="hsl(${hue} 85% 60%)"/><rect y="640" width="1200" height="260" fill="hsl(${hue} 40% 34%)"/>`,
}

async function draw({ hue, shape }: Sample) {
  const { default: sharp } = await import('sharp')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="900"><rect width="1200" height="900" fill="hsl(${hue} 48% 78%)"/>${shapes[shape](hue)}</svg>`
  return sharp(Buffer.from(svg)).jpeg({ quality: 80 }).toBuffer()
}

const none = { rights: 'own', rightsNote: null, source: null, rightsUntil: null } as const

/** A library as a team fills it: named, described, with rights that end and a few pictures given to the network. */
export async function stockLibrary(stage: Stage) {
  const institution = placeOf(stage, 'kemlu').id
  const member = memberOf('kemlu', 'editor')
  const inside = { member }
  const today = stage.house.now().toZonedDateTimeISO('Asia/Jakarta').toPlainDate()
  const backgrounds = await as(stage, inside, (at) => collections.collect(at, { institution, name: 'Latar' }))
  const drawn = await Promise.all(samples.map(draw))
  for (const [number, sample] of samples.entries()) {
    const { title, alt, tags, hue: _hue, shape: _shape, ...rest } = sample
    const { id } = await media.upload((door) => as(stage, inside, door), stage.house, { institution, bytes: drawn[number] ?? Buffer.alloc(0) })
    const until = rest.rights === 'licensed' ? today.add({ days: 12 }) : rest.rights === 'permission' ? today.subtract({ days: 3 }) : null
    await as(stage, inside, async (at) => {
      await media.describe(at, { id, alt, isDecorative: false })
      await library.annotate(at, { id, title, tags, ...none, ...rest, rightsUntil: until?.toString() ?? null })
      if (tags.includes('latar')) await collections.put(at, { id: backgrounds.id, media: id })
      if (tags.includes('infografik') || tags.includes('laut')) await library.share(at, { id, isShared: true })
    })
  }
}
