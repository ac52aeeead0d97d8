import * as notes from '#features/posts/server/notes.ts'
import * as reading from '#features/posts/server/reading.ts'
import * as series from '#features/posts/server/series.ts'
import * as templates from '#features/posts/server/templates.ts'
import { planSeries } from '#features/publishing/server/planning-series.ts'
import type { Written } from '#features/posts/contract.ts'
import { anchorIn } from '#features/posts/anchoring.ts'
import { cast } from './people.ts'
import { as, asHouse, memberOf, placeOf, type Stage } from './stage.ts'

const named = (name: string) => {
  const found = cast.find((member) => member.name === name)
  if (!found) throw new Error(`nobody is called ${name} in the example`)
  return found
}

/** Two colleagues talk inside a draft: about one passage, and about the whole. */
async function talk(stage: Stage) {
  const institution = placeOf(stage, 'kemlu').id
  const bima = named('Bima Samudra')
  const [post] = (await as(stage, { member: bima }, (at) => reading.list(at, { institution, search: 'Mengenal pelindungan', limit: 1 }))).rows
  if (!post) return
  const { content } = await as(stage, { member: bima }, (at) => reading.get(at, post.id))
  const start = content.text.indexOf('berapa lama prosesnya')
  const passed = anchorIn(content.text, start, start + 21)
  const writing = { post: post.id, replyTo: null, mentioned: [], anchor: passed ? { language: 'id', channel: null, ...passed } : null }
  const ago = (minutes: number) => stage.house.now().subtract({ minutes })
  const called = [stage.ids.get(bima.email)].flatMap((id) => id ?? [])
  const first = await as(stage, { member: named('Sinta Cendana'), at: ago(50) }, (at) =>
    notes.write(at, { ...writing, text: 'Sebut angkanya, @Bima Samudra. Di pedoman tertulis paling lama 14 hari kerja.', mentioned: called }),
  )
  await as(stage, { member: bima, at: ago(20) }, (at) =>
    notes.write(at, { ...writing, anchor: null, replyTo: first.id, text: 'Siap, menunggu tanggal dari direktorat.' }),
  )
}

/** A weekly service of the embassy in Tokyo, and what its posts begin from. */
async function repeat(stage: Stage) {
  const { id: institution, zone } = placeOf(stage, 'kbri-tokyo')
  const member = memberOf('kbri-tokyo', 'editor')
  const channels = stage.channels.get('kbri-tokyo') ?? []
  const content: Written = {
    title: 'Tanya petugas, {{hari}} {{tanggal}}',
    text: 'Petugas layanan menjawab pertanyaan Anda, {{hari}} {{tanggal}}, pukul 19.00 sampai 20.00 waktu Tokyo. Ini pertemuan ke-{{nomor}}.',
    language: 'id',
    sensitivity: 'routine',
    link: null,
    media: [],
    variants: channels.map(({ id }) => ({ channel: id, language: 'id', text: null })),
  }
  const today = stage.house.now().toZonedDateTimeISO(zone).toPlainDate()
  const rule = {
    every: 'week' as const,
    step: 1,
    weekdays: [2],
    monthDay: 1,
    at: '18:00',
    zone,
    from: today.add({ days: 1 }).toString(),
    until: null,
    count: 4,
    skipped: [],
    moved: [],
  }
  const made = await as(stage, { member }, (at) => series.make(at, { institution, title: 'Tanya petugas', rule, content }))
  await asHouse(stage, institution, (at) => planSeries(at, made.id))
  await as(stage, { member: named('Bima Samudra') }, (at) =>
    templates.save(at, {
      institution: placeOf(stage, 'kemlu').id,
      name: 'Undangan liputan',
      content: {
        ...content,
        title: 'Undangan liputan: {{acara}}',
        text: 'Rekan media diundang meliput {{acara}} bersama {{narasumber}}, {{waktu}}, di {{tempat}}.',
        variants: (stage.channels.get('kemlu') ?? []).slice(0, 1).map(({ id }) => ({ channel: id, language: 'id', text: null })),
      },
    }),
  )
}

/** What a team does beside writing one post: talks about it, repeats it, begins from a template. */
export async function workTogether(stage: Stage) {
  await talk(stage)
  await repeat(stage)
}
