import { approve } from '#features/approvals/server/deciding.ts'
import { setPolicy } from '#features/approvals/server/policies.ts'
import * as reviewing from '#features/approvals/server/reading.ts'
import * as calendar from '#features/calendar/server/calendar.ts'
import { usualTargets } from '#features/calendar/rules.ts'
import * as channels from '#features/channels/server/channels.ts'
import * as credentials from '#features/channels/server/credential-store.ts'
import * as incidents from '#features/channels/server/incidents.ts'
import * as lookalikes from '#features/channels/server/lookalikes.ts'
import * as reading from '#features/channels/server/reading.ts'
import { registerIn } from '#features/channels/server/register.ts'
import * as trusting from '#features/channels/server/trusting.ts'
import { watch } from '#features/channels/server/watching.ts'
import * as institutions from '#features/institutions/server/institutions.ts'
import type { Media } from '#features/media/contract.ts'
import { collect, put } from '#features/media/server/collections.ts'
import * as media from '#features/media/server/media.ts'
import { rendition } from '#features/media/server/renditions.ts'
import { begin } from '#features/media/server/uploads.ts'
import { openExaminer } from '#features/laboratory/examiner.ts'
import { correct, learn } from '#features/laboratory/server/laboratory.ts'
import { ask } from '#features/laboratory/server/opinions.ts'
import { block, follow } from '#features/newsroom/server/following.ts'
import * as keyStore from '#features/newsroom/server/key-store.ts'
import { hear, type Heard } from '#features/notify/server/hearing.ts'
import { appointDeputy } from '#features/people/server/deputies.ts'
import { handOver } from '#features/people/server/handovers.ts'
import { invite } from '#features/people/server/invitations.ts'
import { openRecovery } from '#features/people/server/recoveries.ts'
import { suspend } from '#features/people/server/people.ts'
import { again, member } from '#features/people/server/testing.ts'
import * as notes from '#features/posts/server/notes.ts'
import { keepPreview } from '#features/posts/server/link-store.ts'
import { here } from '#features/posts/server/presence.ts'
import * as series from '#features/posts/server/series.ts'
import * as templates from '#features/posts/server/templates.ts'
import * as sending from '#features/posts/server/sending.ts'
import { pause } from '#features/publishing/server/pausing.ts'
import { newsroomOf } from '#features/publishing/server/testing.ts'
import { fromDisk } from '#bahasa/tools/disk.ts'
import { setRetention } from '#features/proofs/server/retaining.ts'
import type { Connector } from '#kit/connector.ts'
import type { InstitutionId } from '#kit/ids.ts'
import type { Person } from '#kit/rules.ts'
import { guardedFetch } from '#kit/server/fetch.ts'
import { jobContext } from '#kit/server/jobs.ts'
import type { TestDesk } from '#kit/server/testing.ts'
import { handovers } from '../handovers.ts'
import type { Victim } from './inputs.ts'

const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
const examiner = openExaminer(fromDisk)
const languageServer = { url: 'http://bahasa.contoh.example/v1', model: 'x', key: null, fetch: guardedFetch() }
const span = { startsAt: '2026-11-22T00:00:00Z', endsAt: '2026-12-22T00:00:00Z', reason: 'untuk diuji' }

/** An image in a collection, with a rendition, and another on its way. */
async function shelved({ as, house }: TestDesk, room: Awaited<ReturnType<typeof newsroomOf>>, image: Media) {
  const institution = room.kemlu
  const collection = await as(room.editor, (at) => collect(at, { institution, name: 'Rahasia Kemlu' }))
  await as(room.editor, (at) => put(at, { id: collection.id, media: image.id }))
  await as(room.editor, (at) => begin(at, house, { institution, name: 'Rahasia Kemlu', type: 'image/png', length: 9, replaces: null }))
  await rendition(house, image, { max: { value: 1, source: 'x', checkedOn: '2026-11-25' }, isRequired: false, types: ['image/jpeg'] })
  return collection
}

/** Content as it lives: an image, an approved and scheduled post, a draft. */
async function contents(desk: TestDesk, connectors: readonly Connector[]) {
  const room = await newsroomOf(desk, connectors)
  const as = desk.as
  const institution = room.kemlu
  const image = await media.upload((door) => as(room.editor, door), desk.house, { institution, bytes: pixel })
  await as(room.editor, (at) => media.describe(at, { id: image.id, alt: 'gambar', isDecorative: false }))
  const collection = await shelved(desk, room, image)
  const post = await room.write(['newsroom'], { title: 'Rahasia Kemlu', media: [image.id] })
  await as(room.editor, (at) => sending.submit(at, room.offered, { id: post.id, version: post.version }))
  const [asked] = (await as(room.approver, (at) => reviewing.waiting(at))).filter((one) => one.subject === post.id)
  if (!asked) throw new Error('nothing waits')
  await as(room.approver, (at) => approve(at, { id: asked.id, digest: post.digest }))
  const [delivery] = await room.schedule(post)
  const draft = await room.write(['newsroom'], { title: 'Draf rahasia' })
  await followed(desk, room)
  const note = await as(room.editor, (at) => notes.write(at, { post: post.id, text: 'Catatan rahasia', anchor: null, replyTo: null, mentioned: [] }))
  const content = { title: 'Seri rahasia', text: 'x', language: 'id', sensitivity: 'routine' as const, link: null, media: [], variants: [] }
  const template = await as(room.editor, (at) => templates.save(at, { institution, name: 'Templat rahasia', content }))
  const rule = {
    every: 'week' as const,
    step: 1,
    weekdays: [1],
    monthDay: 1,
    at: '09:00',
    zone: 'Asia/Jakarta',
    from: '2026-12-01',
    until: null,
    count: 1,
    skipped: [],
    moved: [],
  }
  const made = await as(room.editor, (at) => series.make(at, { institution, title: 'Seri rahasia', rule, content }))
  await as(room.editor, (at) =>
    keepPreview(at, { institution, url: 'https://contoh.example' }, { title: 'Tautan rahasia', description: '', site: '', image: null }),
  )
  await as(room.editor, (at) => here(at, { post: post.id, language: 'id', channel: null }))
  await as(room.editor, (at) => calendar.mark(at, { post: post.id, form: 'video', labels: ['label rahasia'] }))
  await as(room.admin, (at) => calendar.setTargets(at, usualTargets(institution)))
  return { room, post, image, collection, asked, delivery, draft, note, template, made, ...(await dealings(desk, room)) }
}

/** A newsroom that is followed from elsewhere, with the keys it signs with and a server it blocks. */
async function followed({ as, at }: TestDesk, { admin, kemlu }: Awaited<ReturnType<typeof newsroomOf>>) {
  const server = 'https://rahasia.contoh.example'
  const follower = { actor: `${server}/warga`, inbox: `${server}/inbox`, sharedInbox: null }
  await at(kemlu, (open) => follow(open, kemlu, { follower, accept: `${server}#terima`, activity: {} }))
  await at(kemlu, (open) => keyStore.insert(open, kemlu, [{ algorithm: 'rsa', publicKey: {}, privateKey: 'rahasia' }]))
  await as(admin, (open) => block(open, { institution: kemlu, server: 'lain.contoh.example' }))
}

/** An account in the register with all that is kept about it: who holds it, what they stated, that it is frozen. */
async function trusted({ as, at, house }: TestDesk, room: Awaited<ReturnType<typeof newsroomOf>>) {
  const account = room.own[1]
  if (!account) throw new Error('one channel is not enough for this scene')
  const { id, handle } = account
  await as(room.admin, (at) => channels.revise(at, { id, handle, address: null, custodians: [room.editor.id] }))
  await as(room.editor, (at) => trusting.attest(at, { id, isOurs: true, areAdminsRight: true, hasTwoFactor: false, note: 'Catatan rahasia' }))
  await as(room.admin, (at) =>
    credentials.put(at, {
      channel_id: id,
      institution_id: room.kemlu,
      sealed: 'v1:tersegel',
      connected_by: room.admin.id,
      connected_at: at.now,
      renewed_at: at.now,
    }),
  )
  await at(room.kemlu, (open) => trusting.noteTest(open, id, { problem: null, expiresAt: open.now }))
  await at(room.kemlu, (open) => watch(open, room.kemlu))
  await as(room.admin, (open) => trusting.freeze(open, { id, reason: 'Pembekuan rahasia' }))
  await as(room.editor, (at) => incidents.openIncident(at, { id, what: 'Insiden rahasia' }))
  const { incidents: opened } = await as(room.editor, (at) => reading.get(at, id))
  const incident = opened[0]?.id
  if (!incident) throw new Error('no incident was opened')
  await as(room.editor, (at) => incidents.tick(at, { id: incident, step: 'change_password', state: 'done', note: 'Langkah rahasia' }))
  const told = { institution: room.kemlu, account: 'https://x.com/tiruan_rahasia', what: 'poses' as const }
  const { id: lookalike } = await as(room.editor, (at) => lookalikes.flag(at, registerIn(at, house, room.offered), told))
  await as(room.admin, (at) => lookalikes.review(at, { id: lookalike, verdict: 'impostor', platformState: 'to_report', note: null }))
  return { id, incident, lookalike }
}

/** What an admin does: pauses, grants, invitations, recoveries, deputies, policies, a suspended member. */
async function dealings({ as, ...desk }: TestDesk, room: Awaited<ReturnType<typeof newsroomOf>>) {
  const institution = room.kemlu
  const paused = await as(room.admin, (at) =>
    pause(at, { institution, scope: 'channel', channel: room.own[0]?.id ?? null, reason: 'gangguan', note: null, isEmergencyExempt: true, endsAt: null }),
  )
  const grant = await as(room.admin, (at) => institutions.grant(at, { from: institution, to: room.komdigi, kind: 'approve', ...span }))
  const borrower = await member({ as, ...desk }, room.komdigi, 'Nadia Padma', 'approver')
  await as(room.admin, (at) => institutions.revokeGrant(at, grant.id))
  await as(room.admin, (at) => invite(at, 'http://localhost', { institution, email: 'rahasia@contoh.example', roles: ['editor'] }))
  await as(room.admin, (at) => openRecovery(at, 'http://localhost', { institution, person: room.viewer.id, kind: 'account', reason: 'ponsel hilang' }))
  const deputy = await as(room.admin, (at) =>
    appointDeputy(at, { institution, person: room.approver.id, deputy: room.viewer.id, title: 'plh', startsOn: '2026-11-23', endsOn: '2026-11-23' }),
  )
  await as(room.admin, (at) =>
    setPolicy(at, { institution, sensitivity: 'sensitive', steps: [], escalateTo: [], emergencyPeople: [room.admin.id], confirmHours: 2 }),
  )
  await as(room.editor, (at) => correct(at, examiner, { institution, task: 'sentiment', text: 'Koreksi rahasia', was: 'neutral', label: 'negative' }))
  await as(room.editor, (at) => ask(at, languageServer, { institution, task: 'sentiment', text: 'Pertanyaan rahasia' }))
  await learn((door) => desk.at(institution, door), examiner, { institution, task: 'sentiment' })
  await as(room.admin, (at) => setRetention(at, { institution, contentYears: 5, logYears: 5 }))
  // Nothing was published in this scene, so nobody could ask for a bundle of it.
  await desk.owner.query(
    `insert into proof_bundles (institution_id, since, until, state, total, asked_by, asked_at) values ($1, now(), now(), 'failed', 1, $2, now())`,
    [institution, room.editor.id],
  )
  const account = await trusted({ as, ...desk }, room)
  const leaver = await member({ as, ...desk }, institution, 'Pegawai Lama', 'editor')
  await desk.owner.query('update channels set custodian_ids = custodian_ids || $1::uuid where id = $2', [leaver.id, account.id])
  const left = await as(room.admin, (at) => handOver(at, handovers, { institution, person: leaver.id, successor: room.admin.id, roles: [] }))
  for (const event of await eventsOf({ as, ...desk }, institution)) await hear(jobContext(desk.house), event)
  const ended = await member({ as, ...desk }, institution, 'Mantan Pegawai', 'editor')
  await as(room.admin, (at) => suspend(at, { institution, person: ended.id }))
  return { paused, grant, borrower, deputy, account, ended, left }
}

/** Everything that happened in the institution, as the worker would hear of it. */
async function eventsOf(desk: TestDesk, institution: InstitutionId): Promise<Heard[]> {
  const { rows } = await desk.owner.query<{ event: string; kind: string; id: string }>(
    'select id as event, kind, subject_id as id from events where institution_id = $1',
    [institution],
  )
  return rows.map((row) => ({ ...row, institution }))
}

/** A browser that is told, with a secret in its name. */
async function subscribedDevice(desk: TestDesk, { id }: Person) {
  const { rows } = await desk.owner.query<{ id: string }>(
    `insert into push_devices (person_id, endpoint, p256dh, auth, device, added_at)
     values ($1, 'https://dorong.contoh.example/korban', 'x', 'x', 'Rahasia Kemlu', now()) returning id`,
    [id],
  )
  return String(rows[0]?.id)
}

/** A victim with one record of everything, and everyone who must not reach it. */
export async function scene(desk: TestDesk, connectors: readonly Connector[]) {
  const { room, post, image, collection, asked, delivery, draft, note, template, made, paused, grant, borrower, deputy, account, ended, left } = await contents(
    desk,
    connectors,
  )
  const institution = room.kemlu
  const one = async (statement: string) => String((await desk.owner.query<{ id: string }>(statement, [institution])).rows[0]?.id)
  const pushDevice = await subscribedDevice(desk, room.editor)
  const victim: Victim = {
    institution,
    other: room.komdigi,
    person: room.editor.id,
    second: room.viewer.id,
    post: post.id,
    draft: draft.id,
    variant: delivery?.variant ?? '',
    note: note.id,
    template: template.id,
    series: made.id,
    channel: account.id,
    media: image.id,
    collection: collection.id,
    approval: asked.id,
    delivery: delivery?.id ?? '',
    pause: paused.id,
    grant: grant.id,
    invitation: await one('select id from invitations where institution_id = $1'),
    recovery: await one('select id from recoveries where institution_id = $1'),
    deputy: deputy.id,
    incident: account.incident,
    handover: left.id,
    chore: left.chores[0]?.id ?? '',
    notice: await one('select id from notices where institution_id = $1'),
    pushDevice,
    lookalike: account.lookalike,
    correction: await one('select id from corrections where institution_id = $1'),
  }
  const outsiders: Record<string, Person | null> = {
    'a stranger': null,
    'another institution’s admin': await again(desk, room.komdigiAdmin),
    'the parent’s admin': await member(desk, room.root, 'Admin Akar', 'admin', 'editor', 'approver'),
    'the coordinator': await member(desk, room.root, 'Koordinator Kedua', 'coordinator'),
    'a child institution’s admin': await again(desk, room.tokyoEditor),
    'a colleague without the role': await member(desk, institution, 'Ayu Lembayung', 'advocate'),
    'an approver whose grant was revoked': await again(desk, borrower),
  }
  return { room, victim, outsiders, ended }
}
