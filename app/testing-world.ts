import sharp from 'sharp'
import { newsroomOf } from '#features/publishing/server/testing.ts'
import { fakeNetwork } from '#connectors/fake/fake.ts'
import * as policies from '#features/approvals/server/policies.ts'
import { latestOf } from '#features/approvals/server/store.ts'
import * as institutions from '#features/institutions/server/institutions.ts'
import * as media from '#features/media/server/media.ts'
import { openAccount } from '#features/people/server/accounts.ts'
import * as deputies from '#features/people/server/deputies.ts'
import * as invitations from '#features/people/server/invitations.ts'
import { welcome } from '#features/people/server/joining.ts'
import * as recoveries from '#features/people/server/recoveries.ts'
import { again } from '#features/people/server/testing.ts'
import * as pausing from '#features/publishing/server/pausing.ts'
import type { InstitutionId } from '#kit/ids.ts'
import type { Role } from '#kit/rules.ts'
import { work } from '#kit/server/work.ts'
import type { TestDesk } from '#kit/server/testing.ts'
import { connectorsOf } from './connectors.ts'

export const password = 'kapal layar menuju teluk biru'
/** Stands in every text the victim wrote; no answer to anybody else may hold it. */
export const secret = 'RAHASIAKEMLU'

/** A person with an account, so that they can really sign in. */
export async function joined(desk: TestDesk, institution: InstitutionId, name: string, ...roles: Role[]) {
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@contoh.go.id`
  const id = await openAccount(desk.house, { email, name, password })
  await desk.at(institution, (at) => welcome(at, { institution, person: { id, name, email }, roles }))
  return { ...(await again(desk, { id })), email }
}

type Newsroom = Awaited<ReturnType<typeof newsroomOf>>

async function written(desk: TestDesk, net: Newsroom) {
  const as = <T>(door: Parameters<typeof work<T>>[2]) => work(desk.house, net.editor, door)
  const bytes = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#0b5875' } })
    .png()
    .toBuffer()
  const image = await media.upload(as, desk.house, { institution: net.kemlu, bytes })
  await desk.as(net.editor, (at) => media.describe(at, { id: image.id, alt: `Foto ${secret}`, isDecorative: false }))
  const title = { title: `Kabar ${secret}`, text: `Isi ${secret}` }
  const draft = await net.write(['newsroom'], title)
  const asked = await net.write(['newsroom'], { ...title, media: [image.id] })
  const cleared = await net.clear(await net.write(['newsroom', 'whatsapp'], title))
  const planned = await net.schedule(cleared)
  desk.clock.set('2026-11-23T02:01:00Z')
  for (const delivery of planned) await net.run(delivery)
  const later = await net.clear(await net.write(['newsroom'], title))
  const [scheduled] = await net.schedule(later, '2026-11-30T09:00')
  return { image, draft, asked, cleared, scheduled, planned }
}

async function agreed(desk: TestDesk, net: Newsroom) {
  const span = { startsAt: desk.clock.now().toString(), endsAt: desk.clock.now().add({ hours: 240 }).toString(), reason: `Alasan ${secret}` }
  const people = { institution: net.kemlu, person: net.editor.id }
  await desk.as(net.admin, async (at) => {
    await invitations.invite(at, 'http://x', { institution: net.kemlu, email: `${secret}@contoh.go.id`.toLowerCase(), roles: ['editor'] })
    await recoveries.openRecovery(at, 'http://x', { ...people, kind: 'account', reason: `Alasan ${secret}` })
    await policies.setPolicy(at, {
      institution: net.kemlu,
      sensitivity: 'sensitive',
      steps: [{ people: null, rule: 'any', hours: 4 }],
      escalateTo: [],
      emergencyPeople: [net.editor.id],
      confirmHours: 2,
    })
  })
  const usual = { institution: net.kemlu, channel: null, reason: 'gangguan' as const, note: null, isEmergencyExempt: true }
  return {
    grant: await desk.as(net.admin, (at) => institutions.grant(at, { from: net.kemlu, to: net.denHaag, kind: 'read_drafts', ...span })),
    deputy: await desk.as(net.admin, (at) =>
      deputies.appointDeputy(at, {
        ...people,
        person: net.approver.id,
        deputy: net.secondApprover.id,
        title: 'plh',
        startsOn: '2026-11-20',
        endsOn: '2026-11-28',
      }),
    ),
    pause: await desk.as(net.admin, (at) => pausing.pause(at, { ...usual, scope: 'institution', endsAt: span.endsAt })),
  }
}

/** Kemlu with at least one record of every kind, and everybody who should not get at them. */
export async function world(desk: TestDesk) {
  const connectors = connectorsOf(desk.house, fakeNetwork(desk.house.now))
  const net = await newsroomOf(desk, connectors)
  const things = { ...(await written(desk, net)), ...(await agreed(desk, net)) }
  const only = async (text: string) => (await desk.owner.query<{ id: string }>(text)).rows[0]?.id ?? ''
  const submitted = await desk.as(net.editor, async (at) => {
    const { submit } = await import('#features/posts/server/sending.ts')
    await submit(at, net.offered, { id: things.asked.id, version: things.asked.version })
    return latestOf(at, things.asked.id)
  })
  return {
    connectors,
    net,
    victim: net.kemlu,
    ...things,
    approval: submitted?.id ?? '',
    digest: submitted?.digest ?? '',
    invitation: await only('select id from invitations'),
    recovery: await only('select id from recoveries'),
    handoff: await only(`select id from deliveries where state = 'handoff'`),
    published: await only(`select id from deliveries where state = 'published'`),
  }
}
export type World = Awaited<ReturnType<typeof world>>
