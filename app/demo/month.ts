import type { Form } from '#features/calendar/kinds.ts'
import { mark } from '#features/calendar/server/calendar.ts'
import * as posts from '#features/posts/server/posts.ts'
import * as publishing from '#features/publishing/server/publishing.ts'
import { play } from './play.ts'
import type { Scene } from './scenes.ts'
import { as, memberOf, placeOf, type Stage } from './stage.ts'

type On = NonNullable<Scene['on']>
/** Days from the Monday of this week, and the clock of the place; of several days, one post each. */
type Idea = { days: number[]; at: string; title: string; text: string; form: Form; labels?: string[]; on?: On; isDraft?: boolean; place?: string }

const social: On = ['network', 'bluesky']
const pictured: On = ['instagram', 'bluesky']
const short: On = ['network', 'x']

/** What a ministry's desk says in a month, week after week; every statement is invented. */
const ideas: readonly Idea[] = [
  {
    days: [-7, 0, 7, 14],
    at: '07:00',
    title: 'Jam layanan pekan ini',
    text: 'Loket buka Senin sampai Jumat. Jadwal tiap perwakilan ada di tautan.',
    form: 'infographic',
    labels: ['layanan'],
    on: social,
  },
  {
    days: [-7, 7, 14],
    at: '12:00',
    title: '60 detik: lapor diri',
    text: 'Lapor diri dalam satu menit: buat akun, isi alamat, selesai.',
    form: 'video',
    labels: ['layanan'],
    on: social,
  },
  {
    days: [-6, 8, 15],
    at: '13:00',
    title: 'Tanya jawab: paspor hilang',
    text: 'Paspor hilang? Lapor ke polisi setempat, lalu bawa suratnya ke perwakilan.',
    form: 'qa',
    labels: ['paspor'],
    on: short,
  },
  {
    days: [-5, 2, 9],
    at: '08:00',
    title: 'Satu kota dalam lima foto',
    text: 'Lima foto dari kota kecil yang jarang masuk berita.',
    form: 'photo',
    labels: ['budaya'],
    on: pictured,
  },
  {
    days: [2, 9, 16],
    at: '11:00',
    title: 'Layanan keliling bulan ini',
    text: 'Petugas datang ke kota Anda. Pilih jadwal lebih dulu.',
    form: 'text',
    labels: ['layanan'],
    on: short,
  },
  {
    days: [-4, 3, 10, 17],
    at: '09:00',
    title: 'Antre tanpa berdiri',
    text: 'Ambil nomor dari rumah, datang saat giliran hampir tiba.',
    form: 'infographic',
    labels: ['layanan'],
    on: social,
  },
  {
    days: [3, 10],
    at: '16:00',
    title: 'Utas: hak pekerja migran',
    text: 'Lima hak yang berlaku di mana pun Anda bekerja.',
    form: 'text',
    labels: ['pekerja migran'],
    on: short,
    isDraft: true,
  },
  {
    days: [-3, 4, 11, 18],
    at: '08:00',
    title: 'Lima rasa dari lima pulau',
    text: 'Resep singkat untuk dapur di luar negeri.',
    form: 'photo',
    labels: ['budaya'],
    on: social,
  },
  {
    days: [4, 18],
    at: '14:00',
    title: 'Nomor siaga 24 jam',
    text: 'Simpan nomor perwakilan terdekat di ponsel Anda.',
    form: 'infographic',
    labels: ['siaga'],
    on: ['network', 'bluesky', 'x'],
  },
  {
    days: [4, 11],
    at: '18:30',
    title: 'Rangkuman pekan',
    text: 'Yang perlu diketahui dari pekan ini, dalam satu menit baca.',
    form: 'text',
    on: short,
    isDraft: true,
  },
  {
    days: [5, 12],
    at: '10:00',
    title: 'Resep diaspora: soto',
    text: 'Soto dengan bahan yang ada di toko setempat.',
    form: 'video',
    labels: ['budaya'],
    on: social,
  },
  { days: [6, 13], at: '16:00', title: 'Kilas sepekan', text: 'Tujuh foto dari tujuh perwakilan.', form: 'photo', on: social, isDraft: true },
  {
    days: [3],
    at: '19:00',
    title: 'Siaran: jalan-jalan bersama konsul',
    text: 'Siaran langsung dari loket, pertanyaan dijawab di tempat.',
    form: 'live',
    on: social,
  },
  {
    days: [9],
    at: '08:20',
    title: 'Pengumuman libur bersama',
    text: 'Loket tutup pada hari libur bersama; layanan darurat tetap buka.',
    form: 'text',
    on: social,
  },
  { days: [8], at: '09:00', title: 'Jadwal paspor di Tokyo', text: 'Loket paspor dibuka lebih awal pekan ini.', form: 'text', place: 'kbri-tokyo' },
  { days: [9], at: '09:00', title: 'Kelas batik di Den Haag', text: 'Kelas batik untuk pemula, tempat terbatas.', form: 'photo', place: 'kbri-den-haag' },
  {
    days: [10],
    at: '09:00',
    title: 'Loket keliling New Jersey',
    text: 'Petugas hadir sehari penuh. Pilih jadwal lebih dulu.',
    form: 'text',
    place: 'kjri-new-york',
  },
  {
    days: [7],
    at: '10:00',
    title: 'Pendataan pelajar di London',
    text: 'Pelajar baru dapat mendaftar daring sampai akhir bulan.',
    form: 'text',
    place: 'kbri-london',
  },
]

/** One piece of the month at its hour: what lies behind is out, what lies ahead is planned; a draft is planned before anybody approved it. */
async function plan(stage: Stage, idea: Idea, { day, number }: { day: number; number: number }) {
  const at = idea.place ?? 'kemlu'
  const { zone, id: institution } = placeOf(stage, at)
  const now = stage.house.now()
  const monday = now.toZonedDateTimeISO(zone).toPlainDate()
  const wall = monday
    .subtract({ days: monday.dayOfWeek - 1 })
    .add({ days: day })
    .toPlainDateTime(idea.at)
  const due = wall.toZonedDateTime(zone).toInstant()
  const hours = Math.floor((due.epochMilliseconds - now.epochMilliseconds) / 60_000) / 60
  // Today stays as its scenes tell it.
  if (Math.abs(hours) < 20) return
  const { title, text, form, labels = [], on = ['network'] as On } = idea
  const member = memberOf(at, 'editor', 'admin')
  if (idea.isDraft && hours > 0) {
    const channels = (stage.channels.get(at) ?? []).filter(({ platform }) => platform === 'contoh' || on.includes(platform as On[number]))
    const variants = channels.map(({ id }) => ({ channel: id, language: 'id', text: null }))
    await as(stage, { member }, async (open) => {
      const post = await posts.draft(open, { institution, content: { title, text, language: 'id', sensitivity: 'routine', link: null, media: [], variants } })
      await publishing.schedule(open, { post: post.id, wall: wall.toString({ smallestUnit: 'minute' }), zone })
      await mark(open, { post: post.id, form, labels })
    })
    return
  }
  // What is behind went out on the network alone, so that nobody has to give a proof back.
  const post = await play(
    stage,
    { at, title, text, end: hours > 0 ? 'scheduled' : 'published', hours, on: hours > 0 ? on : ['network'], hasImage: hours > 0 && on === pictured },
    number,
  )
  await as(stage, { member }, (open) => mark(open, { post: post.id, form, labels }))
}

/** A month on the calendar, from last week to three weeks ahead. */
export async function planMonth(stage: Stage) {
  let number = 60
  for (const idea of ideas) for (const day of idea.days) await plan(stage, idea, { day, number: (number += 1) })
}
