import * as approvals from '#features/approvals/server/policies.ts'
import * as channels from '#features/channels/server/channels.ts'
import { connect } from '#features/channels/server/connecting.ts'
import * as institutions from '#features/institutions/server/institutions.ts'
import { openAccount } from '#features/people/server/accounts.ts'
import { welcome } from '#features/people/server/joining.ts'
import type { InstitutionId } from '#kit/ids.ts'
import { houseAt, work } from '#kit/server/work.ts'
import { blueskyMember, ownAmong } from '../connectors.ts'
import { places, root } from './institutions.ts'
import { cast, password, type Member } from './people.ts'
import { as, asHouse, memberOf, placeOf, type Stage } from './stage.ts'

export async function placeAll(stage: Stage) {
  const id = await work(stage.house, houseAt(), (at) => institutions.placeRoot(at, root))
  stage.institutions.set('kemensetneg', await asHouse(stage, id, (at) => institutions.get(at, { id })))
  for (const { under, ...place } of places) {
    const parentId = placeOf(stage, under).id
    const hours = { workingDays: [1, 2, 3, 4, 5], opens: '08:00', closes: '17:00' }
    const placed = await asHouse(stage, parentId, (at) => institutions.place(at, { ...hours, ...place, parentId }))
    stage.institutions.set(placed.slug, placed)
  }
}

/** One account each; whoever is first in an institution joins as the house's guest, like an accepted invitation. */
export async function join(stage: Stage, member: Member) {
  const id = await openAccount(stage.house, { email: member.email, name: member.name, password })
  const institution = placeOf(stage, member.at).id
  await asHouse(stage, institution, (at) => welcome(at, { institution, person: { id, name: member.name, email: member.email }, roles: member.roles }))
  stage.ids.set(member.email, id)
}

const handles: Record<string, [platform: string, handle: string][]> = {
  kemlu: [
    ['instagram', '@kemlu.contoh'],
    ['x', '@kemlu_contoh'],
    ['whatsapp', 'Kemlu (contoh)'],
    ['bluesky', `@${blueskyMember.handle}`],
    ['contoh', '@kemlu'],
  ],
  'kjri-los-angeles': [['whatsapp', 'KJRI LA (contoh)']],
}

export async function registerChannels(stage: Stage, slug: string) {
  const { id: institution, shortName } = placeOf(stage, slug)
  await asHouse(stage, institution, (at) => channels.registerOwn(at, ownAmong(stage.offered), institution))
  const admin = cast.find((member) => member.at === slug && member.roles.includes('admin'))
  if (!admin) return
  const custodian = stage.ids.get(cast.find((member) => member.at === slug && member.roles.includes('editor'))?.email ?? '')
  for (const [platform, handle] of handles[slug] ?? [['contoh', `@${shortName.toLowerCase().replaceAll(' ', '_')}`]])
    await as(stage, { member: admin }, (at) =>
      channels.register(at, stage.offered, { institution, platform, handle, address: null, custodians: custodian ? [custodian] : [] }),
    )
  if (slug === 'kemlu') await signIn(stage, { institution, member: admin })
  stage.channels.set(slug, await asHouse(stage, institution, (at) => channels.list(at, institution)))
}

/** The account on the imitated server is connected as a person would: through the door, with its app password. */
async function signIn(stage: Stage, { institution, member }: { institution: InstitutionId; member: Member }) {
  const found = (await asHouse(stage, institution, (at) => channels.list(at, institution))).find(({ handle }) => handle === `@${blueskyMember.handle}`)
  if (!found) throw new Error('the account to connect is not in the register')
  const connectors = new Map(stage.connectors.map((connector) => [connector.id, connector] as const))
  await connect({ open: (door) => as(stage, { member }, door), secrets: stage.house.secrets, connectors }, { id: found.id, filled: blueskyMember })
}

/** A mission of one person borrows its approver from the ministry above. */
export async function borrowApprovers(stage: Stage) {
  const kemlu = placeOf(stage, 'kemlu').id
  const now = stage.house.now()
  for (const place of stage.institutions.values()) {
    if (place.class !== 'mission') continue
    await as(stage, { member: memberOf(place.slug, 'admin') }, (at) =>
      institutions.grant(at, {
        from: place.id,
        to: kemlu,
        kind: 'approve',
        startsAt: now.subtract({ hours: 48 }).toString(),
        endsAt: now.add({ hours: 24 * 180 }).toString(),
        reason: 'Perwakilan dengan satu petugas humas',
      }),
    )
  }
}

/** Kemlu's emergency lane names its admin; sensitive content takes two approvers. */
export async function setPolicies(stage: Stage) {
  const institution = placeOf(stage, 'kemlu').id
  const admin = memberOf('kemlu', 'admin')
  const named = stage.ids.get(admin.email)
  for (const policy of await as(stage, { member: admin }, (at) => approvals.policies(at, institution)))
    await as(stage, { member: admin }, (at) => approvals.setPolicy(at, { ...policy, emergencyPeople: named ? [named] : [], confirmHours: 4 }))
}
