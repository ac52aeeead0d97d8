import { describe, expect, test } from 'vitest'
import * as institutions from '#features/institutions/server/institutions.ts'
import * as people from '#features/people/server/people.ts'
import { again, member, network } from '#features/people/server/testing.ts'
import { Fault } from '#kit/fault.ts'
import { jobContext } from '#kit/server/jobs.ts'
import { refusal } from '#kit/server/testing-refusal.ts'
import { testDesk } from '#kit/server/testing.ts'
import type { ChannelId, OfferedPlatform } from '../contract.ts'
import * as channels from './channels.ts'
import { incidentSteps, type IncidentStep, type StepState } from '../kinds.ts'
import * as incidents from './incidents.ts'
import { jobs } from './jobs.ts'
import * as overseeing from './network.ts'
import * as reading from './reading.ts'
import * as trusting from './trusting.ts'
import { watch } from './watching.ts'

const desk = await testDesk()
const net = await network(desk)
const limits = {} as OfferedPlatform['limits']
const offered: OfferedPlatform[] = [
  { id: 'instagram', name: 'Instagram', mark: 'instagram', connector: 'tangan', limits },
  { id: 'halaman', name: 'Ruang berita', mark: 'site', connector: 'sendiri', limits },
]
const wanted = { institution: net.kemlu, platform: 'instagram', handle: '@kemlu', address: null, custodians: [net.editor.id] }
const register = (person: typeof net.admin, change: object = {}) => desk.as(person, (at) => channels.register(at, offered, { ...wanted, ...change }))
const revise = (id: ChannelId, change: object) =>
  desk.as(net.admin, (at) => channels.revise(at, { id, handle: '@kemlu', address: null, custodians: [net.editor.id], ...change }))
const read = (id: ChannelId) => desk.as(net.viewer, (at) => reading.get(at, id))

describe('the register', () => {
  test('an admin registers an account once, on a platform the house knows', async () => {
    expect(await register(net.admin)).toMatchObject({ handle: '@kemlu', connector: 'tangan', custodians: [net.editor.id], isFrozen: false, health: 'ok' })
    expect(await refusal(register(net.admin))).toBe('HANDLE_TAKEN')
    expect(await refusal(register(net.admin, { handle: 'KEMLU' }))).toBe('HANDLE_TAKEN')
    expect(await refusal(register(net.admin, { platform: 'friendster' }))).toBe('PLATFORM_UNKNOWN')
  })

  test('an editor, the parent and another institution register nothing here', async () => {
    for (const person of [net.editor, net.coordinator, net.komdigiAdmin]) expect(await refusal(register(person, { handle: '@lain' }))).toBe('FORBIDDEN')
  })

  test('a handle with a sign that nobody sees is refused, and the sentence names it', async () => {
    const refused = await register(net.admin, { handle: 'kem\u200blu_ri' }).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(Fault)
    expect(String((refused as Fault).message)).toContain('U+200B, spasi tanpa lebar')
    expect(await refusal(register(net.admin, { handle: 'kеmlu' }))).toBe('HANDLE_MIXED')
  })

  test('a custodian is an active member here, or of the ministry that a work unit belongs to', async () => {
    expect(await refusal(register(net.admin, { handle: '@asing', custodians: [net.komdigiAdmin.id] }))).toBe('STRANGER_CUSTODIAN')
    const unit = await member(desk, net.humas, 'Tara Kencana', 'admin')
    expect(await refusal(register(unit, { institution: net.humas, handle: '@humas', custodians: [unit.id] }))).toBe('allowed')
    expect(await refusal(register(net.admin, { institution: net.humas, handle: '@humas_kemlu', custodians: [unit.id, net.editor.id] }))).toBe('allowed')
  })

  test('what an account is for and who answers for it is kept, and its page says who can put right what is wrong', async () => {
    const { id } = await register(net.admin, { handle: '@layanan', custodians: [net.editor.id] })
    expect((await read(id)).channel.problems).toEqual(['one_custodian', 'no_purpose', 'no_legal_basis'])
    const facts = { purpose: 'Layanan WNI', audience: 'WNI di luar negeri', legalBasis: 'Permenlu 4/2020' }
    const both = [net.editor.id, net.approver.id]
    expect(await revise(id, { handle: '@layanan_wni', custodians: both, ...facts })).toMatchObject({ handle: '@layanan_wni', problems: [], ...facts })
    expect(await refusal(revise(id, { handle: '@KEMLU', custodians: both }))).toBe('HANDLE_TAKEN')
    expect((await read(id)).admins).toEqual(['Sekar Wening'])
    expect((await read(id)).custodians.map(({ name, isActive }) => [name, isActive])).toEqual([
      ['Bima Samudra', true],
      ['Sinta Cendana', true],
    ])
    expect(await refusal(desk.as(net.editor, (at) => channels.revise(at, { id, handle: '@x', address: null, custodians: [] })))).toBe('FORBIDDEN')
  })

  test('a new institution is given its own pages, and only once', async () => {
    const welcome = jobs(offered.slice(1))['channels.welcome']
    for (const time of [1, 2]) await welcome?.({ institution: net.tokyo, event: String(time) }, jobContext(desk.house))
    const [own] = await desk.as(net.tokyoEditor, (at) => channels.list(at, net.tokyo))
    expect(own).toMatchObject({ platform: 'halaman', isOwn: true, problems: [], attestationDueAt: null })
    if (own) expect(await refusal(desk.as(net.tokyoEditor, (at) => channels.retire(at, { id: own.id, reason: 'tidak dipakai' })))).toBe('IS_OWN')
  })

  test('a retired account leaves the composer and stays in the register', async () => {
    const { id } = await register(net.admin, { handle: '@lama' })
    await desk.as(net.admin, (at) => channels.retire(at, { id, reason: 'Digabung dengan @kemlu' }))
    const seen = (withRetired: boolean) => desk.as(net.editor, (at) => channels.list(at, net.kemlu, withRetired))
    expect([(await seen(false)).some((one) => one.id === id), (await seen(true)).find((one) => one.id === id)?.health]).toEqual([false, 'retired'])
    expect(await refusal(desk.as(net.admin, (at) => trusting.freeze(at, { id, reason: 'tidak perlu lagi' })))).toBe('IS_RETIRED')
    expect((await desk.as(net.admin, (at) => channels.reinstate(at, id))).health).toBe('ok')
  })

  test('channels are seen by colleagues and by whoever was granted the drafts, until the grant is over', async () => {
    expect((await desk.as(net.viewer, (at) => channels.list(at, net.kemlu))).length).toBeGreaterThan(0)
    const seenFrom = async () => refusal(desk.as(await again(desk, net.komdigiAdmin), (at) => channels.list(at, net.kemlu)))
    expect(await seenFrom()).toBe('FORBIDDEN')
    const now = desk.clock.now()
    const span = { startsAt: now.toString(), endsAt: now.add({ hours: 24 }).toString(), reason: 'Menjelang kunjungan' }
    await desk.as(net.admin, (at) => institutions.grant(at, { from: net.kemlu, to: net.komdigi, kind: 'read_drafts', ...span }))
    expect(await seenFrom()).toBe('allowed')
    desk.clock.advance({ hours: 24 })
    expect(await seenFrom()).toBe('FORBIDDEN')
  })
})

describe('trust in an account', () => {
  test('only a custodian states that the account is ours; a no stays visible until a yes', async () => {
    const { id } = await register(net.admin, { handle: '@pernyataan', custodians: [net.editor.id, net.approver.id] })
    const statement = { id, isOurs: true, areAdminsRight: true, hasTwoFactor: false, note: 'satu admin belum' }
    expect(await refusal(desk.as(net.admin, (at) => trusting.attest(at, statement)))).toBe('NOT_CUSTODIAN')
    expect((await desk.as(net.editor, (at) => trusting.attest(at, statement))).problems).toContain('no_two_factor')
    desk.clock.advance({ minutes: 1 })
    const good = await desk.as(net.approver, (at) => trusting.attest(at, { ...statement, hasTwoFactor: true, note: null }))
    expect(good.problems).toEqual(['no_purpose', 'no_legal_basis'])
    expect((await read(id)).attestations.map(({ by, hasTwoFactor }) => [by, hasTwoFactor])).toEqual([
      ['Sinta Cendana', true],
      ['Bima Samudra', false],
    ])
  })

  test('a custodian freezes at once, only the admin lifts, and both are kept', async () => {
    const { id } = await register(net.admin, { handle: '@beku', custodians: [net.editor.id] })
    const frozen = await desk.as(net.editor, (at) => trusting.freeze(at, { id, reason: 'Ada kiriman yang bukan dari kami' }))
    expect(frozen).toMatchObject({ health: 'frozen', isFrozen: true })
    expect(await refusal(desk.as(net.admin, (at) => trusting.freeze(at, { id, reason: 'sekali lagi' })))).toBe('ALREADY_FROZEN')
    expect(await refusal(desk.as(net.editor, (at) => trusting.lift(at, id)))).toBe('FORBIDDEN')
    expect(await desk.as(net.admin, (at) => trusting.lift(at, id))).toMatchObject({ health: 'ok', isFrozen: false })
    expect((await read(id)).freezes).toMatchObject([{ by: 'Bima Samudra', liftedBy: 'Sekar Wening', reason: 'Ada kiriman yang bukan dari kami' }])
  })

  test('a failed look at the connection shows until one works, and says when it ends', async () => {
    const { id } = await register(net.admin, { handle: '@uji' })
    const note = (found: Parameters<typeof trusting.noteTest>[2]) => desk.at(net.kemlu, (at) => trusting.noteTest(at, id, found))
    await note({ problem: 'signed_out' })
    expect((await read(id)).channel).toMatchObject({ health: 'failing', testProblem: 'signed_out' })
    await note({ problem: null, expiresAt: desk.clock.now().add({ hours: 48 }) })
    expect((await read(id)).channel.health).toBe('expiring')
    desk.clock.advance({ hours: 48 })
    expect((await read(id)).channel.health).toBe('expired')
  })

  test('another institution finds no such channel, whatever it wants with it', async () => {
    const { id } = await register(net.admin, { handle: '@tertutup' })
    expect(await refusal(desk.as(net.komdigiAdmin, (at) => reading.get(at, id)))).toBe('NOT_FOUND')
    expect(await refusal(desk.as(net.coordinator, (at) => trusting.freeze(at, { id, reason: 'dari luar' })))).toBe('NOT_FOUND')
  })
})

test('what ends soon is said once to those who still hold the account, and a custodian who left counts no longer', async () => {
  const leaver = await member(desk, net.kemlu, 'Wulan Kencana', 'editor')
  const { id } = await register(net.admin, { handle: '@habis', custodians: [net.editor.id, leaver.id] })
  await desk.at(net.kemlu, (at) => trusting.noteTest(at, id, { problem: null, expiresAt: desk.clock.now().add({ hours: 24 * 10 }) }))
  expect((await read(id)).channel.problems).not.toContain('one_custodian')
  await desk.as(net.admin, (at) => people.suspend(at, { institution: net.kemlu, person: leaver.id }))
  expect((await read(id)).channel.problems).toContain('one_custodian')
  const said = async () => {
    await desk.at(net.kemlu, (at) => watch(at, net.kemlu))
    const { rows } = await desk.owner.query<{ kind: string; detail: { for: string[]; daysAhead: number } }>(
      `select kind, detail from events join event_payloads on event_id = id where subject_id = $1 and kind in ('channel.expiring', 'channel.attestation_due') order by kind desc, at`,
      [id],
    )
    return rows.map(({ kind, detail }) => [kind, detail.daysAhead, detail.for])
  }
  const first = [['channel.expiring', 14, [net.editor.id]]]
  expect(await said()).toEqual(first)
  expect(await said()).toEqual(first)
  desk.clock.advance({ hours: 24 * 8 })
  expect(await said()).toEqual([...first, ['channel.expiring', 3, [net.editor.id]]])
  desk.clock.advance({ hours: 24 * 3 })
  expect((await said()).map(([, daysAhead]) => daysAhead)).toEqual([14, 3, 0, 3])
})

describe('an account that was taken over', () => {
  const opened = async (handle: string) => {
    const { id } = await register(net.admin, { handle, custodians: [net.editor.id, net.approver.id] })
    await desk.as(net.editor, (at) => incidents.openIncident(at, { id, what: 'Kiriman lelang palsu muncul di akun' }))
    const incident = (await read(id)).incidents[0]?.id
    if (!incident) throw new Error('nothing was opened')
    return { id, incident }
  }

  test('one act freezes it, opens the steps in order and warns the whole network with no more than whose, which and since when', async () => {
    const { id } = await opened('@dibajak')
    expect((await read(id)).channel).toMatchObject({ health: 'incident', isFrozen: true })
    expect((await read(id)).incidents[0]?.steps.map(({ step }) => step)).toEqual(incidentSteps)
    for (const person of [net.tokyoEditor, net.komdigiAdmin, net.viewer]) {
      const told = (await desk.as(person, (at) => overseeing.warnings(at))).find(({ handle }) => handle === '@dibajak')
      expect(told).toEqual({ institution: net.kemlu, platform: 'instagram', handle: '@dibajak', since: desk.clock.now().toString() })
    }
    expect(await refusal(desk.as(net.editor, (at) => incidents.openIncident(at, { id, what: 'sekali lagi' })))).toBe('INCIDENT_OPEN')
    expect(await refusal(desk.as(net.viewer, (at) => incidents.openIncident(at, { id, what: 'oleh pembaca' })))).toBe('FORBIDDEN')
    expect(await refusal(desk.as(net.admin, (at) => channels.retire(at, { id, reason: 'buru-buru' })))).toBe('INCIDENT_OPEN')
  })

  test('it is closed only by an admin, once every step is done or skipped with a reason; the statement ticks its own step', async () => {
    const { id, incident } = await opened('@pulih')
    const tick = (step: IncidentStep, state: StepState = 'done', note: string | null = null) =>
      desk.as(net.approver, (at) => incidents.tick(at, { id: incident, step, state, note }))
    const close = (person: typeof net.admin) => desk.as(person, (at) => incidents.closeIncident(at, { id: incident, summary: 'Kata sandi bocor; diganti.' }))
    expect(await refusal(close(net.editor))).toBe('FORBIDDEN')
    for (const step of incidentSteps.slice(0, 6)) await tick(step, step === 'report_authority' ? 'skipped' : 'done', 'nomor laporan 17')
    await tick('take_over')
    await tick('take_over', 'open')
    await tick('take_over')
    expect(await refusal(close(net.admin))).toBe('STEPS_OPEN')
    await desk.as(net.editor, (at) => trusting.attest(at, { id, isOurs: true, areAdminsRight: true, hasTwoFactor: true, note: null }))
    expect(await close(net.admin)).toMatchObject({ health: 'ok', isFrozen: false })
    const [story] = (await read(id)).incidents
    expect(story).toMatchObject({ closedBy: 'Sekar Wening', summary: 'Kata sandi bocor; diganti.' })
    expect(story?.steps.at(-1)).toMatchObject({ state: 'done', by: 'Bima Samudra' })
    expect(story?.steps.find(({ step }) => step === 'report_authority')).toMatchObject({ state: 'skipped', by: 'Sinta Cendana', note: 'nomor laporan 17' })
    expect(await refusal(tick('attest'))).toBe('INCIDENT_CLOSED')
    expect((await desk.as(net.komdigiAdmin, (at) => overseeing.warnings(at))).some(({ handle }) => handle === '@pulih')).toBe(false)
  })

  test('who looks after institutions below sees how their accounts are, and neither why nor by whom', async () => {
    const seen = await desk.as(net.coordinator, (at) => overseeing.overview(at))
    const row = seen.find(({ handle }) => handle === '@dibajak')
    expect(row).toMatchObject({ id: null, institution: net.kemlu, health: 'incident', problems: [] })
    expect(JSON.stringify(seen)).not.toContain('lelang palsu')
    expect((await desk.as(net.komdigiAdmin, (at) => overseeing.overview(at))).some(({ institution }) => institution === net.kemlu)).toBe(false)
    expect((await desk.as(net.viewer, (at) => overseeing.overview(at))).find(({ handle }) => handle === '@dibajak')?.id).not.toBeNull()
  })
})
