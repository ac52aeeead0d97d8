import { z } from 'zod'
import { endpoint, houseFaults, instant, zone } from '#kit/contract.ts'
import { idOf, institutionId, personId } from '#kit/ids.ts'
import { grantKinds, roles } from '#kit/rules.ts'
import { faults } from './faults.ts'

const { FORBIDDEN, NOT_FOUND } = houseFaults
const { LINK_EXPIRED, LINK_UNKNOWN, LINK_USED, PASSWORD_COMMON, PASSWORD_SHORT, LAST_ADMIN, NOT_YOURSELF, SECOND_PERSON } = faults

export const invitationId = idOf('invitation')
export type InvitationId = z.infer<typeof invitationId>
export const recoveryId = idOf('recovery')
export type RecoveryId = z.infer<typeof recoveryId>
export const deputyId = idOf('deputy')
export type DeputyId = z.infer<typeof deputyId>
export const handoverId = idOf('handover')
export type HandoverId = z.infer<typeof handoverId>
export const choreId = idOf('chore')
export type ChoreId = z.infer<typeof choreId>

const role = z.enum(roles)
const email = z.email().max(200).toLowerCase()
const name = z.string().trim().min(2).max(120)
const password = z.string().max(200)
const token = z.string().min(20).max(100)
const day = z.iso.date()

const me = z.object({
  id: personId,
  name: z.string(),
  email: z.string(),
  language: z.enum(['id', 'en']),
  twoFactor: z.boolean(),
  /** On a shared device nothing may be kept in the browser. */
  shared: z.boolean(),
  sessionId: z.string(),
  /** Base64 of 32 bytes: seals drafts kept in this browser, and dies with the session. Null on a shared device. */
  draftKey: z.string().nullable(),
  memberships: z.array(z.object({ institution: institutionId, role })),
  grants: z.array(z.object({ from: institutionId, kind: z.enum(grantKinds), role })),
  below: z.array(institutionId),
  demo: z.boolean(),
})
export type Me = z.infer<typeof me>

const member = z.object({ id: personId, name: z.string(), email: z.string(), roles: z.array(role), joinedAt: instant, suspendedAt: instant.nullable() })
export type Member = z.infer<typeof member>

const invitation = z.object({
  id: invitationId,
  email: z.string(),
  roles: z.array(role),
  invitedBy: z.string(),
  expiresAt: instant,
  acceptedAt: instant.nullable(),
})
export type Invitation = z.infer<typeof invitation>

const recovery = z.object({
  id: recoveryId,
  institutionId,
  person: z.string(),
  kind: z.enum(['password', 'account']),
  reason: z.string(),
  openedBy: z.string(),
  openedAt: instant,
  isMine: z.boolean(),
})
export type Recovery = z.infer<typeof recovery>

const deputy = z.object({
  id: deputyId,
  person: personId,
  personName: z.string(),
  deputy: personId,
  deputyName: z.string(),
  title: z.enum(['plh', 'plt']),
  startsOn: day,
  endsOn: day,
  /** Because the person is on leave. */
  isLeave: z.boolean(),
})
export type Deputy = z.infer<typeof deputy>

/** What passes, of one kind: how many, and the first fifty. */
const handed = z.object({ kind: z.string(), count: z.int(), items: z.array(z.object({ id: z.string(), title: z.string(), path: z.string() })) })
export type HandedThings = z.infer<typeof handed>

const handover = z.object({
  id: handoverId,
  institution: institutionId,
  person: z.string(),
  successor: z.string(),
  by: z.string(),
  at: instant,
  /** What the successor was given of the leaver's roles. */
  roles: z.array(role),
  handed: z.array(handed),
  /** Permissions on platforms that somebody takes away there, and connections that somebody makes anew, by hand. */
  chores: z.array(
    z.object({
      id: choreId,
      title: z.string(),
      path: z.string(),
      what: z.enum(['platform', 'connection']),
      doneBy: z.string().nullable(),
      doneAt: instant.nullable(),
    }),
  ),
  mayTick: z.boolean(),
})
export type HandoverMade = z.infer<typeof handover>

const inInstitution = z.object({ institution: institutionId })
const link = z.object({ link: z.string(), expiresAt: instant })

export const contract = {
  firstVisit: endpoint
    .route({ method: 'GET', path: '/first-visit', summary: 'Apakah jejaring sudah dibuat' })
    .output(z.object({ isFounded: z.boolean(), isDemo: z.boolean() })),
  found: endpoint
    .route({ method: 'POST', path: '/first-visit', summary: 'Buat jejaring dengan kode dari terminal' })
    .input(
      z.object({
        code: z.string().max(40),
        institution: z.object({
          name,
          shortName: z.string().trim().min(2).max(40),
          class: z.enum(['ministry', 'agency', 'province', 'regency', 'city']),
          zone,
          place: z.string().trim().min(2).max(60),
        }),
        person: z.object({ name, email, password }),
      }),
    )
    .errors({ CODE_WRONG: faults.CODE_WRONG, ALREADY_FOUNDED: faults.ALREADY_FOUNDED, PASSWORD_COMMON, PASSWORD_SHORT })
    .output(z.object({ institution: institutionId })),
  me: endpoint.route({ method: 'GET', path: '/me', summary: 'Siapa saya dan sejauh mana' }).output(me),
  revise: endpoint
    .route({ method: 'PATCH', path: '/me', summary: 'Ubah nama dan bahasa saya' })
    .input(z.object({ name, language: z.enum(['id', 'en']) }))
    .output(z.null()),
  changePassword: endpoint
    .route({ method: 'POST', path: '/me/password', summary: 'Ganti kata sandi saya' })
    .input(z.object({ current: password, next: password }))
    .errors({ PASSWORD_WRONG: faults.PASSWORD_WRONG, PASSWORD_COMMON, PASSWORD_SHORT })
    .output(z.null()),
  sessions: endpoint
    .route({ method: 'GET', path: '/me/sessions', summary: 'Perangkat yang sedang masuk' })
    .output(z.array(z.object({ id: z.string(), device: z.string(), shared: z.boolean(), since: instant, expiresAt: instant, isThis: z.boolean() }))),
  endSession: endpoint
    .route({ method: 'POST', path: '/me/sessions/{id}/end', summary: 'Keluarkan satu perangkat' })
    .input(z.object({ id: z.uuid() }))
    .output(z.null()),
  endOtherSessions: endpoint.route({ method: 'POST', path: '/me/sessions/end-others', summary: 'Keluar dari semua perangkat lain' }).output(z.null()),

  members: endpoint
    .route({ method: 'GET', path: '/institutions/{institution}/members', summary: 'Anggota instansi' })
    .input(inInstitution)
    .errors({ FORBIDDEN })
    .output(z.array(member)),
  changeRoles: endpoint
    .route({ method: 'PUT', path: '/institutions/{institution}/members/{person}/roles', summary: 'Ubah peran anggota' })
    .input(z.object({ institution: institutionId, person: personId, roles: z.array(role).max(8) }))
    .errors({ FORBIDDEN, NOT_FOUND, LAST_ADMIN })
    .output(z.null()),
  suspend: endpoint
    .route({ method: 'POST', path: '/institutions/{institution}/members/{person}/suspend', summary: 'Tangguhkan akun' })
    .input(z.object({ institution: institutionId, person: personId }))
    .errors({ FORBIDDEN, NOT_FOUND, NOT_YOURSELF, LAST_ADMIN })
    .output(z.null()),
  restore: endpoint
    .route({ method: 'POST', path: '/institutions/{institution}/members/{person}/restore', summary: 'Pulihkan akun yang ditangguhkan' })
    .input(z.object({ institution: institutionId, person: personId }))
    .errors({ FORBIDDEN, NOT_FOUND, SUSPENDED_ELSEWHERE: faults.SUSPENDED_ELSEWHERE })
    .output(z.null()),

  invitations: endpoint
    .route({ method: 'GET', path: '/institutions/{institution}/invitations', summary: 'Undangan yang belum dipakai' })
    .input(inInstitution)
    .errors({ FORBIDDEN })
    .output(z.array(invitation)),
  invite: endpoint
    .route({ method: 'POST', path: '/institutions/{institution}/invitations', summary: 'Buat tautan undangan untuk ditempel di mana saja' })
    .input(z.object({ institution: institutionId, email, roles: z.array(role).min(1).max(8) }))
    .errors({ FORBIDDEN })
    .output(link),
  inviteFirst: endpoint
    .route({ method: 'POST', path: '/institutions/{institution}/first-admin', summary: 'Undang admin pertama instansi di bawah instansi Anda' })
    .input(z.object({ institution: institutionId, email }))
    .errors({ FORBIDDEN, NOT_FOUND, HAS_ADMIN: faults.HAS_ADMIN })
    .output(link),
  withdrawInvitation: endpoint
    .route({ method: 'POST', path: '/invitations/{id}/withdraw', summary: 'Batalkan undangan' })
    .input(z.object({ id: invitationId }))
    .errors({ FORBIDDEN, NOT_FOUND })
    .output(z.null()),
  openLink: endpoint
    .route({ method: 'POST', path: '/links/open', summary: 'Lihat isi tautan; tidak melakukan apa pun' })
    .input(z.object({ token }))
    .errors({ LINK_UNKNOWN, LINK_EXPIRED, LINK_USED })
    .output(z.object({ kind: z.enum(['invitation', 'password', 'account']), institution: z.string(), email: z.string(), hasAccount: z.boolean() })),
  accept: endpoint
    .route({ method: 'POST', path: '/links/accept', summary: 'Terima undangan' })
    .input(z.object({ token, name: name.optional(), password: password.optional() }))
    .errors({ LINK_UNKNOWN, LINK_EXPIRED, LINK_USED, SIGN_IN_FIRST: faults.SIGN_IN_FIRST, OTHER_PERSON: faults.OTHER_PERSON, PASSWORD_COMMON, PASSWORD_SHORT })
    .output(z.null()),

  recoveries: endpoint.route({ method: 'GET', path: '/recoveries', summary: 'Pemulihan yang menunggu orang kedua' }).output(z.array(recovery)),
  openRecovery: endpoint
    .route({ method: 'POST', path: '/institutions/{institution}/members/{person}/recovery', summary: 'Buka pemulihan: tautan sandi, atau akun oleh dua orang' })
    .input(z.object({ institution: institutionId, person: personId, kind: z.enum(['password', 'account']), reason: z.string().trim().min(5).max(500) }))
    .errors({ FORBIDDEN, NOT_FOUND, NOT_YOURSELF, ROLES_ELSEWHERE: faults.ROLES_ELSEWHERE })
    .output(z.object({ link: z.string().nullable(), expiresAt: instant.nullable() })),
  confirmRecovery: endpoint
    .route({ method: 'POST', path: '/recoveries/{id}/confirm', summary: 'Sahkan pemulihan sebagai orang kedua' })
    .input(z.object({ id: recoveryId }))
    .errors({ FORBIDDEN, NOT_FOUND, SECOND_PERSON })
    .output(link),
  recover: endpoint
    .route({ method: 'POST', path: '/links/recover', summary: 'Setel kata sandi baru lewat tautan' })
    .input(z.object({ token, password }))
    .errors({ LINK_UNKNOWN, LINK_EXPIRED, LINK_USED, PASSWORD_COMMON, PASSWORD_SHORT })
    .output(z.null()),

  deputies: endpoint
    .route({ method: 'GET', path: '/institutions/{institution}/deputies', summary: 'Plh. dan Plt.' })
    .input(inInstitution)
    .errors({ FORBIDDEN })
    .output(z.array(deputy)),
  appointDeputy: endpoint
    .route({ method: 'POST', path: '/institutions/{institution}/deputies', summary: 'Tunjuk Plh. atau Plt.' })
    .input(
      z.object({
        institution: institutionId,
        person: personId,
        deputy: personId,
        title: z.enum(['plh', 'plt']),
        startsOn: day,
        endsOn: day,
        isLeave: z.boolean().default(false),
      }),
    )
    .errors({ FORBIDDEN, NOT_COLLEAGUES: faults.NOT_COLLEAGUES, DATES_REVERSED: faults.DATES_REVERSED })
    .output(deputy),
  endDeputy: endpoint
    .route({ method: 'POST', path: '/deputies/{id}/end', summary: 'Akhiri Plh. atau Plt.' })
    .input(z.object({ id: deputyId }))
    .errors({ FORBIDDEN, NOT_FOUND })
    .output(z.null()),

  handovers: endpoint
    .route({ method: 'GET', path: '/institutions/{institution}/handovers', summary: 'Serah terima instansi' })
    .input(inInstitution)
    .errors({ FORBIDDEN })
    .output(z.array(z.object({ id: handoverId, person: z.string(), successor: z.string(), at: instant, open: z.int() }))),
  previewHandover: endpoint
    .route({ method: 'GET', path: '/institutions/{institution}/members/{person}/handover', summary: 'Apa yang akan diserahkan' })
    .input(z.object({ institution: institutionId, person: personId }))
    .errors({ FORBIDDEN, NOT_FOUND })
    .output(z.object({ name: z.string(), roles: z.array(role), lastOf: z.array(role), handed: z.array(handed) })),
  handOver: endpoint
    .route({ method: 'POST', path: '/institutions/{institution}/members/{person}/handover', summary: 'Serah terima: satu tindakan, semuanya berpindah' })
    .input(z.object({ institution: institutionId, person: personId, successor: personId, roles: z.array(role).max(8) }))
    .errors({ FORBIDDEN, NOT_FOUND, NO_SUCCESSOR: faults.NO_SUCCESSOR, LAST_OF_ROLE: faults.LAST_OF_ROLE, ROLE_NOT_HELD: faults.ROLE_NOT_HELD })
    .output(handover),
  handover: endpoint
    .route({ method: 'GET', path: '/handovers/{id}', summary: 'Satu serah terima' })
    .input(z.object({ id: handoverId }))
    .errors({ NOT_FOUND })
    .output(handover),
  tickChore: endpoint
    .route({ method: 'POST', path: '/handovers/chores/{id}', summary: 'Izin di platform sudah dialihkan' })
    .input(z.object({ id: choreId, isDone: z.boolean() }))
    .errors({ FORBIDDEN, NOT_FOUND })
    .output(handover),
}
