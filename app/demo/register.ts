import * as channels from '#features/channels/server/channels.ts'
import * as incidents from '#features/channels/server/incidents.ts'
import * as lookalikes from '#features/channels/server/lookalikes.ts'
import * as reading from '#features/channels/server/reading.ts'
import { registerIn } from '#features/channels/server/register.ts'
import * as trusting from '#features/channels/server/trusting.ts'
import type { Channel, Registering } from '#features/channels/contract.ts'
import type { IncidentStep } from '#features/channels/kinds.ts'
import { memberOf, as, placeOf, type Stage } from './stage.ts'
import { cast, type Member } from './people.ts'

const daysFrom = (stage: Stage, days: number) => stage.house.now().add({ hours: 24 * days })
const named = (name: string): Member => cast.find((member) => member.name === name) ?? memberOf('kemlu', 'admin')

type Wanted = Pick<Registering, 'platform' | 'handle'> & Partial<Registering> & { registeredDaysAgo?: number }

const legal = 'Keputusan Sekretaris Jenderal Nomor 12 Tahun 2025 (contoh)'
const facts = (purpose: string, audience: string) => ({ purpose, audience, legalBasis: legal })

/** Registers an account as its admin did it some time ago. */
function register(stage: Stage, slug: string, { registeredDaysAgo = 300, ...wanted }: Wanted) {
  const at = daysFrom(stage, -registeredDaysAgo)
  return as(stage, { member: memberOf(slug, 'admin'), at }, (open) =>
    channels.register(open, stage.offered, { institution: placeOf(stage, slug).id, address: null, custodians: [], ...wanted }),
  )
}

const attest = (stage: Stage, { id }: Channel, by: { member: Member; daysAgo: number; hasTwoFactor?: boolean }) =>
  as(stage, { member: by.member, at: daysFrom(stage, -by.daysAgo) }, (open) =>
    trusting.attest(open, {
      id,
      isOurs: true,
      areAdminsRight: true,
      hasTwoFactor: by.hasTwoFactor ?? true,
      note: by.hasTwoFactor === false ? 'Satu admin baru belum memasang aplikasi kodenya.' : null,
    }),
  )

/** The accounts that scenes publish on, as the register should know them: two custodians and a statement each. */
async function complete(stage: Stage) {
  for (const [slug, own] of stage.channels) {
    const admin = cast.find((member) => member.at === slug && member.roles.includes('admin'))
    if (!admin) continue
    const holders = cast.filter((member) => member.at === slug && member.roles.some((role) => role === 'editor' || role === 'approver')).slice(0, 2)
    const custodians = holders.flatMap(({ email }) => stage.ids.get(email) ?? [])
    for (const channel of own.filter(({ isOwn }) => !isOwn)) {
      await as(stage, { member: admin }, (open) =>
        channels.revise(open, {
          id: channel.id,
          handle: channel.handle,
          address: null,
          custodians,
          ...facts('Kabar layanan dan kegiatan instansi', 'Warga yang memakai layanannya'),
          credentialExpiresAt: slug === 'kbri-riyadh' ? daysFrom(stage, 3).toString() : slug === 'kbri-canberra' ? daysFrom(stage, -1).toString() : null,
        }),
      )
      if (holders[0]) await attest(stage, channel, { member: holders[0], daysAgo: 30 })
    }
  }
}

const ticked: readonly [IncidentStep, string | null][] = [
  ['change_password', null],
  ['end_sessions', null],
  ['remove_admins', 'Dua admin tidak dikenal dicatat lalu dihapus'],
  ['contact_platform', 'Nomor laporan 7719-C'],
]

/** An account that was taken over this morning; half of what has to be done is done. */
async function hijack(stage: Stage, { id }: Channel) {
  const bima = named('Bima Samudra')
  const began = stage.house.now().subtract({ minutes: 95 })
  await as(stage, { member: bima, at: began }, (open) => incidents.openIncident(open, { id, what: 'Muncul siaran lelang barang dengan logo kementerian' }))
  const { incidents: opened } = await as(stage, { member: bima }, (open) => reading.get(open, id))
  for (const [at, [step, note]] of ticked.entries())
    await as(stage, { member: at < 2 ? bima : named('Sekar Wening'), at: began.add({ minutes: 10 + 15 * at }) }, async (open) => {
      if (opened[0]) await incidents.tick(open, { id: opened[0].id, step, state: 'done', note })
    })
}

async function kemlu(stage: Stage) {
  const [sekar, bima] = [named('Sekar Wening'), named('Bima Samudra')]
  const both = [sekar, bima].flatMap(({ email }) => stage.ids.get(email) ?? [])
  const tell = facts('Penjelasan kebijakan luar negeri', 'Warga dan media')
  const facebook = await register(stage, 'kemlu', { platform: 'facebook', handle: 'Kemlu RI (contoh)', custodians: both, ...tell })
  await attest(stage, facebook, { member: sekar, daysAgo: 90 })
  await hijack(stage, facebook)
  const youtube = await register(stage, 'kemlu', {
    platform: 'youtube',
    handle: '@kemlucontoh',
    custodians: both,
    ...facts('Siaran langsung dan rekaman jumpa pers', 'Media'),
    credentialExpiresAt: daysFrom(stage, 10).toString(),
  })
  await attest(stage, youtube, { member: sekar, daysAgo: 60, hasTwoFactor: false })
  const threads = await register(stage, 'kemlu', { platform: 'threads', handle: '@kemlu.contoh', custodians: both.slice(0, 1), ...tell })
  await as(stage, { member: sekar, at: daysFrom(stage, -2) }, (open) =>
    trusting.freeze(open, { id: threads.id, reason: 'Menunggu daftar adminnya dibereskan' }),
  )
  const tiktok = await register(stage, 'kemlu', { platform: 'tiktok', handle: '@kemlu_contoh', custodians: both, ...tell })
  await attest(stage, tiktok, { member: bima, daysAgo: 90 })
  await as(stage, { member: bima }, (open) => trusting.noteTest(open, tiktok.id, { problem: 'signed_out' }))
  const telegram = await register(stage, 'kemlu', { platform: 'telegram', handle: '@kemlu_lama_contoh', custodians: both, ...tell })
  await as(stage, { member: sekar, at: daysFrom(stage, -40) }, (open) =>
    channels.retire(open, { id: telegram.id, reason: 'Kabar dipindahkan ke Saluran WhatsApp.' }),
  )
}

/** Accounts that only look like theirs: one reported to its platform, one judged harmless, one that waits. */
async function imitated(stage: Stage) {
  const institution = placeOf(stage, 'kemlu').id
  const flag = (account: string, what: 'asks' | 'poses') =>
    as(stage, { member: named('Tiara Kemuning') }, (open) =>
      lookalikes.flag(open, registerIn(open, stage.house, stage.offered), { institution, account, what }),
    )
  const judge = (
    id: Awaited<ReturnType<typeof flag>>['id'],
    judgement: { verdict: 'impostor' | 'dismissed'; platformState: 'reported' | null; note: string },
  ) => as(stage, { member: named('Sekar Wening') }, (open) => lookalikes.review(open, { id, ...judgement }))
  const impostor = await flag('https://instagram.com/kemlu.contoh.official', 'asks')
  await judge(impostor.id, { verdict: 'impostor', platformState: 'reported', note: 'Meminta biaya paspor lewat pesan. Laporan 5521.' })
  const fans = await flag('https://x.com/kemlu_contoh_fans', 'poses')
  await judge(fans.id, { verdict: 'dismissed', platformState: null, note: 'Akun penggemar, menyebut dirinya begitu.' })
  await flag('https://instagram.com/kem1u.contoh', 'poses')
}

/** The register of the example, after everything was published: every state an account can be in. */
export async function fillRegister(stage: Stage) {
  await complete(stage)
  await kemlu(stage)
  await imitated(stage)
}
