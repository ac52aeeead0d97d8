import { z } from 'zod'
import { endpoint, houseFaults, instant, zone } from '#kit/contract.ts'
import { idOf, institutionId } from '#kit/ids.ts'
import { grantKinds } from '#kit/rules.ts'
import { faults } from './faults.ts'
import { classes, missionKinds } from './kinds.ts'

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

const facts = {
  name: z.string().trim().min(3).max(160),
  shortName: z.string().trim().min(2).max(40),
  zone,
  place: z.string().trim().min(2).max(60),
  /** ISO weekdays, Monday = 1. */
  workingDays: z.array(z.int().min(1).max(7)).max(7),
  opens: clock,
  closes: clock,
  languages: z
    .array(z.string().regex(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/))
    .min(1)
    .max(12),
}

export const institution = z.object({
  id: institutionId,
  parentId: institutionId.nullable(),
  class: z.enum(classes),
  missionKind: z.enum(missionKinds).nullable(),
  slug: z.string(),
  ...facts,
})
export type Institution = z.infer<typeof institution>

const placing = z.object({
  parentId: institutionId,
  class: z.enum(classes),
  missionKind: z.enum(missionKinds).nullable().default(null),
  ...facts,
  workingDays: facts.workingDays.default([1, 2, 3, 4, 5]),
  opens: facts.opens.default('08:00'),
  closes: facts.closes.default('17:00'),
  languages: facts.languages.default(['id']),
})
export type Placing = z.infer<typeof placing>

export const grantId = idOf('grant')
export const grant = z.object({
  id: grantId,
  from: institutionId,
  to: institutionId,
  kind: z.enum(grantKinds),
  startsAt: instant,
  endsAt: instant,
  reason: z.string(),
  revokedAt: instant.nullable(),
})
export type Grant = z.infer<typeof grant>

const granting = z.object({
  from: institutionId,
  to: institutionId,
  kind: z.enum(grantKinds),
  startsAt: instant,
  endsAt: instant,
  reason: z.string().trim().min(5).max(500),
})
export type Granting = z.infer<typeof granting>

const { FORBIDDEN, NOT_FOUND } = houseFaults

export const contract = {
  list: endpoint.route({ method: 'GET', path: '/institutions', summary: 'Direktori instansi' }).output(z.array(institution)),
  get: endpoint
    .route({ method: 'GET', path: '/institutions/{slug}', summary: 'Satu instansi' })
    .input(z.object({ slug: z.string() }))
    .errors({ NOT_FOUND })
    .output(institution),
  place: endpoint
    .route({ method: 'POST', path: '/institutions', summary: 'Tambah instansi atau unit kerja' })
    .input(placing)
    .errors({ FORBIDDEN, NOT_A_MISSION: faults.NOT_A_MISSION, NAME_TAKEN: faults.NAME_TAKEN, CLOSED_BEFORE_OPEN: faults.CLOSED_BEFORE_OPEN })
    .output(institution),
  revise: endpoint
    .route({ method: 'PUT', path: '/institutions/{id}', summary: 'Ubah nama, zona, dan jam kerja' })
    .input(z.object({ id: institutionId, ...facts }))
    .errors({ FORBIDDEN, NOT_FOUND, CLOSED_BEFORE_OPEN: faults.CLOSED_BEFORE_OPEN })
    .output(institution),
  grants: endpoint
    .route({ method: 'GET', path: '/institutions/{id}/grants', summary: 'Izin yang diberi dan diterima' })
    .input(z.object({ id: institutionId }))
    .errors({ FORBIDDEN })
    .output(z.array(grant)),
  grant: endpoint
    .route({ method: 'POST', path: '/grants', summary: 'Beri izin kepada instansi lain' })
    .input(granting)
    .errors({ FORBIDDEN, NOT_FOUND, GRANT_ENDS_FIRST: faults.GRANT_ENDS_FIRST, GRANT_TO_SELF: faults.GRANT_TO_SELF })
    .output(grant),
  revokeGrant: endpoint
    .route({ method: 'POST', path: '/grants/{id}/revoke', summary: 'Cabut izin' })
    .input(z.object({ id: grantId }))
    .errors({ NOT_FOUND, FORBIDDEN })
    .output(grant),
}
