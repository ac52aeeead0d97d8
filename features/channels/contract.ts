import { z } from 'zod'
import { endpoint, houseFaults, instant } from '#kit/contract.ts'
import { idOf, institutionId, personId } from '#kit/ids.ts'
import type { ConnectField, Limits } from '#kit/connector.ts'
import { connectionEndpoints } from './connection.ts'
import { faults } from './faults.ts'
import { doings, healths, incidentSteps, platformStates, problems, sources, stepStates, verdicts } from './kinds.ts'
import { resemblances } from './lookalike.ts'

export const channelId = idOf('channel')
export type ChannelId = z.infer<typeof channelId>
export const incidentId = idOf('incident')
export type IncidentId = z.infer<typeof incidentId>

export const lookalikeId = idOf('lookalike')
export type LookalikeId = z.infer<typeof lookalikeId>

export const channel = z.object({
  id: channelId,
  institution: institutionId,
  connector: z.string(),
  platform: z.string(),
  handle: z.string(),
  address: z.string().nullable(),
  custodians: z.array(personId),
  purpose: z.string().nullable(),
  audience: z.string().nullable(),
  legalBasis: z.string().nullable(),
  /** The institution's own pages. */
  isOwn: z.boolean(),
  registeredAt: instant,
  credentialExpiresAt: instant.nullable(),
  attestationDueAt: instant.nullable(),
  health: z.enum(healths),
  /** Since when it is so; for `expiring`, until when it works. */
  healthAt: instant.nullable(),
  /** What the last look at the connection found wrong, in the platform's words. */
  testProblem: z.string().nullable(),
  problems: z.array(z.enum(problems)),
  /** Nothing goes out: frozen by somebody, or in an incident. */
  isFrozen: z.boolean(),
  retiredAt: instant.nullable(),
})
export type Channel = z.infer<typeof channel>

const attestation = z.object({
  by: z.string(),
  at: instant,
  isOurs: z.boolean(),
  areAdminsRight: z.boolean(),
  hasTwoFactor: z.boolean(),
  note: z.string().nullable(),
})
export type Attestation = z.infer<typeof attestation>

const freeze = z.object({ reason: z.string(), by: z.string(), at: instant, liftedBy: z.string().nullable(), liftedAt: instant.nullable() })
export type Freeze = z.infer<typeof freeze>

const step = z.object({
  step: z.enum(incidentSteps),
  state: z.enum(stepStates),
  note: z.string().nullable(),
  by: z.string().nullable(),
  at: instant.nullable(),
})
export type TickedStep = z.infer<typeof step>

export const incident = z.object({
  id: incidentId,
  what: z.string(),
  openedBy: z.string(),
  openedAt: instant,
  closedBy: z.string().nullable(),
  closedAt: instant.nullable(),
  summary: z.string().nullable(),
  steps: z.array(step),
})
export type Incident = z.infer<typeof incident>

export const channelPage = z.object({
  channel,
  /** Names of its custodians, and whether they are still here. */
  custodians: z.array(z.object({ id: personId, name: z.string(), isActive: z.boolean() })),
  /** Who may put right what is wrong here. */
  admins: z.array(z.string()),
  attestations: z.array(attestation),
  freezes: z.array(freeze),
  incidents: z.array(incident),
  /** Who connected it, and when; null while nothing opens it for us. */
  connection: z.object({ by: z.string(), at: instant }).nullable(),
  retiredWhy: z.string().nullable(),
})
export type ChannelPage = z.infer<typeof channelPage>

/** An account that was taken over, as the whole network is told. */
const warning = z.object({ institution: institutionId, platform: z.string(), handle: z.string(), since: instant })
export type Warning = z.infer<typeof warning>

/** How an account is, for whoever looks after it; one below has no id and no problems shown. */
const overseen = z.object({
  id: channelId.nullable(),
  institution: institutionId,
  platform: z.string(),
  handle: z.string(),
  health: z.enum(healths),
  healthAt: instant.nullable(),
  problems: z.array(z.enum(problems)),
  attestationDueAt: instant.nullable(),
  /** The reader is one of its custodians. */
  isMine: z.boolean(),
})
export type Overseen = z.infer<typeof overseen>

const review = z.object({
  verdict: z.enum(verdicts),
  platformState: z.enum(platformStates).nullable(),
  note: z.string().nullable(),
  by: z.string(),
  at: instant,
})

/** An account that looks like ours and stands in no register, with every judgement of it, newest first. */
export const lookalike = z.object({
  id: lookalikeId,
  institution: institutionId,
  /** The account of ours that it resembles. */
  channel: channelId.nullable(),
  platform: z.string().nullable(),
  handle: z.string(),
  address: z.string().nullable(),
  source: z.enum(sources),
  what: z.enum(doings).nullable(),
  resemblance: z.enum(resemblances).nullable(),
  reports: z.number(),
  firstAt: instant,
  lastAt: instant,
  reviews: z.array(review),
})
export type Lookalike = z.infer<typeof lookalike>

/** Limits as `kit/connector.ts` describes them; the browser counts with the same code. */
const limits = z.custom<Limits>((value) => typeof value === 'object' && value !== null)
const connectField = z.custom<ConnectField>((value) => typeof value === 'object' && value !== null)
/** `connect`: what is asked to sign in, where the platform has a door for us. */
export const platform = z.object({
  id: z.string(),
  name: z.string(),
  mark: z.string(),
  connector: z.string(),
  limits,
  /** Where its accounts have their addresses. */
  hosts: z.array(z.string()).readonly().optional(),
  connect: z.array(connectField).readonly().optional(),
})
export type OfferedPlatform = z.infer<typeof platform>

const text = (most: number) => z.string().trim().max(most).nullable().optional()
const facts = {
  handle: z.string().trim().min(1).max(120),
  address: z
    .url({ protocol: /^https$/ })
    .max(500)
    .nullable()
    .default(null),
  custodians: z.array(personId).max(10).default([]),
  purpose: text(400),
  audience: text(200),
  legalBasis: text(300),
  credentialExpiresAt: instant.nullable().optional(),
}
const registering = z.object({ institution: institutionId, platform: z.string().max(40), ...facts })
export type Registering = z.infer<typeof registering>
const revising = z.object({ id: channelId, ...facts })
export type Revising = z.infer<typeof revising>
const attesting = z.object({
  id: channelId,
  isOurs: z.boolean(),
  areAdminsRight: z.boolean(),
  hasTwoFactor: z.boolean(),
  note: z.string().trim().max(500).nullable().default(null),
})
export type Attesting = z.infer<typeof attesting>
const ticking = z
  .object({ id: incidentId, step: z.enum(incidentSteps), state: z.enum(stepStates), note: z.string().trim().max(500).nullable().default(null) })
  .refine(({ state, note }) => state !== 'skipped' || (note ?? '').length >= 5, { path: ['note'] })
const reviewing = z
  .object({
    id: lookalikeId,
    verdict: z.enum(verdicts),
    platformState: z.enum(platformStates).nullable().default(null),
    note: z.string().trim().max(500).nullable().default(null),
  })
  .refine(({ verdict, platformState }) => (verdict === 'impostor') === (platformState !== null), { path: ['platformState'] })
export type Reviewing = z.infer<typeof reviewing>
const reason = z.string().trim().min(5).max(500)

const { FORBIDDEN, NOT_FOUND } = houseFaults
const {
  ACCOUNT_UNREADABLE,
  ALREADY_FROZEN,
  HANDLE_INVISIBLE,
  HANDLE_MIXED,
  HANDLE_TAKEN,
  INCIDENT_CLOSED,
  INCIDENT_OPEN,
  IS_OWN,
  IS_REGISTERED,
  IS_RETIRED,
  NOT_CUSTODIAN,
  NOT_FROZEN,
} = faults
const { PLATFORM_UNKNOWN, STEPS_OPEN, STRANGER_CUSTODIAN } = faults
const named = { HANDLE_INVISIBLE, HANDLE_MIXED, HANDLE_TAKEN, STRANGER_CUSTODIAN }
const one = z.object({ id: channelId })

export const contract = {
  platforms: endpoint.route({ method: 'GET', path: '/platforms', summary: 'Platform dan batasnya, dengan sumber dan tanggal' }).output(z.array(platform)),
  list: endpoint
    .route({ method: 'GET', path: '/institutions/{institution}/channels', summary: 'Kanal resmi instansi' })
    .input(z.object({ institution: institutionId, withRetired: z.boolean().optional() }))
    .errors({ FORBIDDEN })
    .output(z.array(channel)),
  get: endpoint
    .route({ method: 'GET', path: '/channels/{id}', summary: 'Satu kanal: register, pernyataan, pembekuan, insiden' })
    .input(one)
    .errors({ NOT_FOUND })
    .output(channelPage),
  register: endpoint
    .route({ method: 'POST', path: '/channels', summary: 'Daftarkan kanal' })
    .input(registering)
    .errors({ FORBIDDEN, PLATFORM_UNKNOWN, ...named })
    .output(channel),
  revise: endpoint
    .route({ method: 'PUT', path: '/channels/{id}', summary: 'Ubah catatan kanal di register' })
    .input(revising)
    .errors({ FORBIDDEN, NOT_FOUND, IS_OWN, IS_RETIRED, ...named })
    .output(channel),
  attest: endpoint
    .route({ method: 'POST', path: '/channels/{id}/attestations', summary: 'Pernyataan berkala penanggung jawab' })
    .input(attesting)
    .errors({ NOT_CUSTODIAN, NOT_FOUND, IS_OWN, IS_RETIRED })
    .output(channel),
  freeze: endpoint
    .route({ method: 'POST', path: '/channels/{id}/freeze', summary: 'Bekukan kanal: tidak ada yang terbit' })
    .input(one.extend({ reason }))
    .errors({ FORBIDDEN, NOT_FOUND, IS_RETIRED, ALREADY_FROZEN })
    .output(channel),
  lift: endpoint
    .route({ method: 'POST', path: '/channels/{id}/lift', summary: 'Cairkan kanal; tidak ada yang terbit sendiri' })
    .input(one)
    .errors({ FORBIDDEN, NOT_FOUND, NOT_FROZEN })
    .output(channel),
  retire: endpoint
    .route({ method: 'POST', path: '/channels/{id}/retire', summary: 'Hentikan akun' })
    .input(one.extend({ reason }))
    .errors({ FORBIDDEN, NOT_FOUND, IS_OWN, IS_RETIRED, INCIDENT_OPEN })
    .output(channel),
  reinstate: endpoint
    .route({ method: 'POST', path: '/channels/{id}/reinstate', summary: 'Aktifkan lagi akun yang dihentikan' })
    .input(one)
    .errors({ FORBIDDEN, NOT_FOUND })
    .output(channel),
  ...connectionEndpoints(channelId, channel),
  openIncident: endpoint
    .route({ method: 'POST', path: '/channels/{id}/incidents', summary: 'Akun dibajak: antrean beku, jejaring diperingatkan' })
    .input(one.extend({ what: reason }))
    .errors({ FORBIDDEN, NOT_FOUND, IS_OWN, IS_RETIRED, INCIDENT_OPEN })
    .output(channel),
  tick: endpoint
    .route({ method: 'POST', path: '/incidents/{id}/steps/{step}', summary: 'Tandai, lewati, atau buka lagi satu langkah' })
    .input(ticking)
    .errors({ FORBIDDEN, NOT_FOUND, INCIDENT_CLOSED })
    .output(channel),
  closeIncident: endpoint
    .route({ method: 'POST', path: '/incidents/{id}/close', summary: 'Tutup insiden dengan ringkasan' })
    .input(z.object({ id: incidentId, summary: reason.max(2000) }))
    .errors({ FORBIDDEN, NOT_FOUND, INCIDENT_CLOSED, STEPS_OPEN })
    .output(channel),
  warnings: endpoint.route({ method: 'GET', path: '/incidents', summary: 'Akun di jejaring yang sedang bermasalah' }).output(z.array(warning)),
  overview: endpoint.route({ method: 'GET', path: '/channels', summary: 'Keadaan semua kanal sendiri dan di bawah' }).output(z.array(overseen)),
  lookalikes: endpoint
    .route({ method: 'GET', path: '/institutions/{institution}/lookalikes', summary: 'Akun yang mirip dengan akun instansi' })
    .input(z.object({ institution: institutionId }))
    .errors({ FORBIDDEN })
    .output(z.array(lookalike)),
  flag: endpoint
    .route({ method: 'POST', path: '/lookalikes', summary: 'Laporkan akun yang mirip' })
    .input(z.object({ institution: institutionId, account: z.string().trim().min(2).max(300), what: z.enum(doings).default('poses') }))
    .errors({ FORBIDDEN, ACCOUNT_UNREADABLE, IS_REGISTERED })
    .output(lookalike),
  review: endpoint
    .route({ method: 'POST', path: '/lookalikes/{id}/reviews', summary: 'Nilai akun yang mirip' })
    .input(reviewing)
    .errors({ FORBIDDEN, NOT_FOUND })
    .output(lookalike),
}
