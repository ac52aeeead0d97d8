import { approve, sendBack } from '#features/approvals/server/deciding.ts'
import * as reviewing from '#features/approvals/server/reading.ts'
import type { Channel } from '#features/channels/contract.ts'
import type { MediaId } from '#features/media/contract.ts'
import * as media from '#features/media/server/media.ts'
import type { Post, Written } from '#features/posts/contract.ts'
import * as posts from '#features/posts/server/posts.ts'
import * as sending from '#features/posts/server/sending.ts'
import type { Delivery } from '#features/publishing/contract.ts'
import { deliver } from '#features/publishing/server/delivering.ts'
import * as publishing from '#features/publishing/server/publishing.ts'
import { recall } from '#features/publishing/server/settling.ts'
import { takeBack } from '#features/publishing/server/taking-back.ts'
import type { Fault } from '#connectors/fake/fake.ts'
import { newsroom } from '#connectors/newsroom/newsroom.ts'
import { newsroomPort } from '#features/newsroom/server/newsroom.ts'
import { jobContext } from '#kit/server/jobs.ts'
import { wallOf } from '#kit/time.ts'
import { cast, type Member } from './people.ts'
import type { End, Scene } from './scenes.ts'
import { as, memberOf, placeOf, type Stage } from './stage.ts'

const platforms: Record<NonNullable<Scene['on']>[number], string> = {
  page: 'newsroom',
  network: 'contoh',
  bluesky: 'bluesky',
  instagram: 'instagram',
  x: 'x',
  whatsapp: 'whatsapp',
}

/** What the imitated network does wrong in a scene. */
const mishaps: Partial<Record<End, Fault>> = { waiting: 'busy', unconfirmed: 'accepts-then-500', rejected: 'refuses', signed_out: 'signed-out' }

const colours = ['#0b5875', '#17806e', '#b07a14', '#7a4f9c', '#b0553f']

/** A plain card in one colour with a wave: ours, so that nobody's picture is in the example. */
async function card(number: number) {
  const { default: sharp } = await import('sharp')
  return sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="1080" height="1080"><rect width="1080" height="1080" fill="${colours[number % colours.length]}"/>
<path d="M0 760 Q270 660 540 760 T1080 760 V1080 H0 Z" fill="#ffffff" fill-opacity=".18"/><path d="M0 860 Q270 780 540 860 T1080 860 V1080 H0 Z" fill="#ffffff" fill-opacity=".28"/>
<circle cx="${300 + ((number * 160) % 500)}" cy="360" r="150" fill="#ffffff" fill-opacity=".22"/></svg>`),
  )
    .jpeg({ quality: 82 })
    .toBuffer()
}

async function picture(stage: Stage, scene: Scene, { author, number, at }: { author: Member; number: number; at: Temporal.Instant }): Promise<MediaId[]> {
  if (!scene.hasImage) return []
  const institution = placeOf(stage, scene.at).id
  const kept = await media.upload((door) => as(stage, { member: author, at }, door), stage.house, { institution, bytes: await card(number) })
  await as(stage, { member: author, at }, (open) =>
    media.describe(open, { id: kept.id, alt: `Kartu bergambar ombak untuk “${scene.title}”`, isDecorative: false }),
  )
  return [kept.id]
}

/** Two languages: each its own text, or the translation first in one. */
function inTwo({ translation, ...scene }: Scene, channels: readonly Channel[]): Pick<Written, 'translations' | 'variants'> {
  const { language, title, text, isOld, together } = translation ?? { language: 'id', title: '', text: '' }
  const madeFrom = { title: scene.title, text: isOld ? scene.text.replace('20 Desember', '15 Desember') : scene.text }
  const source = scene.language ?? 'id'
  return {
    translations: [{ language, title, text, madeFrom }],
    variants: channels.flatMap(({ id }) =>
      together ? [{ channel: id, language, second: source, text: null }] : [source, language].map((tongue) => ({ channel: id, language: tongue, text: null })),
    ),
  }
}

async function write(stage: Stage, scene: Scene, written: { author: Member; number: number; at: Temporal.Instant }) {
  const wanted = (scene.on ?? ['page']).map((name) => platforms[name])
  const channels = (stage.channels.get(scene.at) ?? []).filter(({ platform }) => wanted.includes(platform))
  const language = scene.language ?? 'id'
  const content: Written = {
    title: scene.title,
    text: scene.text,
    language,
    sensitivity: scene.isSensitive ? 'sensitive' : 'routine',
    link: scene.link ?? null,
    media: await picture(stage, scene, written),
    variants: channels.map(({ id }) => ({ channel: id, language, text: null })),
    ...(scene.translation ? inTwo(scene, channels) : {}),
  }
  return as(stage, { member: written.author, at: written.at }, (open) => posts.draft(open, { institution: placeOf(stage, scene.at).id, content }))
}

/** Who may approve for an institution: its own approvers, or those of the ministry it borrows from. */
const approversOf = (slug: string) => {
  const own = cast.filter((member) => member.at === slug && member.roles.includes('approver'))
  return own.length > 0 ? own : cast.filter((member) => member.at === 'kemlu' && member.roles.includes('approver'))
}

async function approveAll(stage: Stage, post: Post, { slug, at, steps }: { slug: string; at: Temporal.Instant; steps: number }) {
  for (const member of approversOf(slug).slice(0, steps)) {
    const asked = (await as(stage, { member, at }, (open) => reviewing.waiting(open))).find((one) => one.subject === post.id && one.kind === 'decide')
    if (asked) await as(stage, { member, at }, (open) => approve(open, { id: asked.id, digest: post.digest }))
  }
}

async function returnIt(stage: Stage, post: Post, { slug, at }: { slug: string; at: Temporal.Instant }) {
  const [member] = approversOf(slug)
  const asked = member && (await as(stage, { member, at }, (open) => reviewing.waiting(open))).find((one) => one.subject === post.id)
  if (member && asked)
    await as(stage, { member, at }, (open) =>
      sendBack(open, { id: asked.id, digest: post.digest, note: 'Sebutkan berapa perwakilan yang pasti ikut, dan dari mana angkanya.' }),
    )
}

/** Runs one delivery as the worker would have at that moment; a lost answer is looked for until it is clear that nobody can know. */
async function send(stage: Stage, delivery: Delivery, { end, at }: { end: End; at: Temporal.Instant }) {
  // Our own pages are dated by when the scene plays.
  const own = newsroom(newsroomPort({ ...stage.house, now: () => at }))
  const byId = new Map(stage.connectors.map((connector) => [connector.id, connector.id === own.id ? own : connector] as const))
  const run = (when: Temporal.Instant) =>
    deliver(jobContext({ ...stage.house, now: () => when }), byId, { institution: delivery.institution, delivery: delivery.id })
  const mishap = mishaps[end]
  if (mishap) stage.network.script.push(mishap)
  stage.network.hidesFor = Temporal.Duration.from({ minutes: end === 'unconfirmed' ? 600 : 0 })
  await run(at)
  if (end === 'unconfirmed') await run(at.add({ minutes: 20 }))
  return byId
}

const roundUp = (at: Temporal.Instant) => at.round({ smallestUnit: 'minute', roundingIncrement: 5, roundingMode: 'ceil' })

async function goOut(
  stage: Stage,
  scene: Scene,
  { post, author, before, due }: { post: Post; author: Member; before: Temporal.Instant; due: Temporal.Instant },
) {
  const { zone } = placeOf(stage, scene.at)
  const wall = wallOf(due, zone)
  const notAfter = scene.end === 'expired' ? wallOf(due.add({ minutes: 30 }), zone) : undefined
  const planned = await as(stage, { member: author, at: before }, (open) => publishing.schedule(open, { post: post.id, wall, zone, notAfter }))
  for (const delivery of planned) {
    if (scene.end === 'cancelled') await as(stage, { member: author }, (open) => publishing.cancel(open, delivery.id))
    if (scene.end === 'scheduled' || scene.end === 'cancelled' || scene.hours > 0) continue
    const at = scene.end === 'expired' ? due.add({ hours: 1 }) : due.add({ seconds: 2 })
    const byId = await send(stage, delivery, { end: scene.end, at })
    if (scene.end !== 'recalled') continue
    await as(stage, { member: author, at: at.add({ hours: 2 }) }, (open) => recall(open, delivery.id))
    await takeBack(jobContext(stage.house), byId, { institution: delivery.institution, delivery: delivery.id })
  }
}

/** Plays one scene from the first draft to where it ends; answers its post. */
export async function play(stage: Stage, scene: Scene, number: number) {
  const now = stage.house.now()
  const due = roundUp(now.add({ minutes: Math.round(scene.hours * 60) }))
  const first = scene.hours > 0 ? now.subtract({ hours: 3, minutes: number }) : due.subtract({ hours: 4 })
  const author =
    scene.end === 'emergency' ? memberOf(scene.at, 'admin') : scene.at === 'kemlu' ? memberOf('kemlu', 'editor') : memberOf(scene.at, 'editor', 'admin')
  const writer = scene.at === 'kemlu' && scene.end !== 'emergency' ? (cast.find(({ name }) => name === 'Bima Samudra') ?? author) : author
  const post = await write(stage, scene, { author: writer, number, at: first })
  if (scene.end === 'draft') return post
  const asked = first.add({ minutes: 30 })
  if (scene.end === 'emergency') {
    const reason = 'Gempa dirasakan warga; saluran siaga harus diketahui sekarang.'
    await as(stage, { member: writer, at: due.subtract({ minutes: 5 }) }, (open) =>
      sending.submitEmergency(open, stage.offered, { id: post.id, version: post.version, reason }),
    )
  } else {
    await as(stage, { member: writer, at: asked }, (open) => sending.submit(open, stage.offered, { id: post.id, version: post.version }))
  }
  const decided = { slug: scene.at, at: asked.add({ minutes: 40 }) }
  if (scene.end === 'sent_back') {
    await returnIt(stage, post, decided)
    return post
  }
  if (scene.end === 'in_review') {
    await approveAll(stage, post, { ...decided, steps: scene.isSensitive ? 1 : 0 })
    return post
  }
  await approveAll(stage, post, { ...decided, steps: 2 })
  if (scene.end === 'approved') return post
  const before = scene.end === 'emergency' ? due.subtract({ minutes: 4 }) : asked.add({ minutes: 50 })
  await goOut(stage, scene, { post, author: writer, before, due })
  return post
}
