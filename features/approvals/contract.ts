import { z } from 'zod'
import { endpoint, houseFaults, instant } from '#kit/contract.ts'
import { idOf, institutionId, personId } from '#kit/ids.ts'
import { faults } from './faults.ts'
import { sensitivities, states } from './kinds.ts'

const { FORBIDDEN, NOT_FOUND } = houseFaults
const { ALREADY_DECIDED, CHANGED, NOT_YOUR_STEP, OWN_WORK, YOU_DECIDED } = faults

export const approvalId = idOf('approval')
export type ApprovalId = z.infer<typeof approvalId>

export type Sensitivity = (typeof sensitivities)[number]

export const step = z.object({
  /** Named people; null means every approver of the institution. */
  people: z.array(personId).min(1).max(20).nullable(),
  rule: z.enum(['any', 'all']),
  /** Expected within, in hours; overdue steps escalate. */
  hours: z.int().min(1).max(168),
})
export type Step = z.infer<typeof step>

export const policy = z.object({
  institution: institutionId,
  sensitivity: z.enum(sensitivities),
  steps: z.array(step).max(5),
  /** Who may step in when a step is overdue; empty means the admins. */
  escalateTo: z.array(personId).max(20),
  emergencyPeople: z.array(personId).max(20),
  confirmHours: z.int().min(1).max(72),
})
export type Policy = z.infer<typeof policy>

export type ApprovalState = (typeof states)[number]

export const decision = z.object({
  step: z.int(),
  person: z.string(),
  behalf: z.object({ name: z.string(), title: z.enum(['plh', 'plt']) }).nullable(),
  kind: z.enum(['approve', 'send_back', 'confirm', 'recall']),
  note: z.string().nullable(),
  at: instant,
})

export const approval = z.object({
  id: approvalId,
  subject: z.uuid(),
  institution: institutionId,
  title: z.string(),
  digest: z.string(),
  state: z.enum(states),
  step: z.int(),
  steps: z.array(step.extend({ names: z.array(z.string()) })),
  authors: z.array(z.string()),
  openedAt: instant,
  dueAt: instant.nullable(),
  escalatedAt: instant.nullable(),
  window: z.object({ from: instant, to: instant }).nullable(),
  emergency: z.object({ reason: z.string(), confirmBy: instant, confirmedAt: instant.nullable() }).nullable(),
  closedWhy: z.string().nullable(),
  decisions: z.array(decision),
  /** What the person asking may do now; null with the code of why not. */
  may: z.object({ decide: z.string().nullable(), confirm: z.string().nullable() }),
})
export type Approval = z.infer<typeof approval>

const waiting = approval
  .pick({ id: true, subject: true, institution: true, title: true, step: true, openedAt: true, dueAt: true, escalatedAt: true, authors: true })
  .extend({
    kind: z.enum(['decide', 'confirm']),
    steps: z.int(),
  })
export type Waiting = z.infer<typeof waiting>

const deciding = { id: approvalId, digest: z.string() }
const note = z.string().trim().max(2000)
/** When the approver lets it go out. */
const hours = z.object({ from: instant, to: instant }).refine(({ from, to }) => from < to, 'to')
const one = z.object({ id: approvalId })

export const contract = {
  waiting: endpoint.route({ method: 'GET', path: '/approvals/waiting', summary: 'Yang menunggu keputusan saya' }).output(z.array(waiting)),
  get: endpoint
    .route({ method: 'GET', path: '/approvals/{id}', summary: 'Satu persetujuan dengan jalurnya' })
    .input(one)
    .errors({ NOT_FOUND })
    .output(approval),
  of: endpoint
    .route({ method: 'GET', path: '/approvals/of/{subject}', summary: 'Persetujuan terakhir sebuah konten' })
    .input(z.object({ subject: z.uuid() }))
    .output(approval.nullable()),
  approve: endpoint
    .route({ method: 'POST', path: '/approvals/{id}/approve', summary: 'Setujui' })
    .input(z.object({ ...deciding, note: note.optional(), window: hours.optional() }))
    .errors({ NOT_FOUND, ALREADY_DECIDED, CHANGED, NOT_YOUR_STEP, OWN_WORK, YOU_DECIDED })
    .output(approval),
  sendBack: endpoint
    .route({ method: 'POST', path: '/approvals/{id}/send-back', summary: 'Kembalikan dengan catatan' })
    .input(z.object({ ...deciding, note }))
    .errors({ NOT_FOUND, ALREADY_DECIDED, CHANGED, NOT_YOUR_STEP, OWN_WORK, YOU_DECIDED, NOTE_NEEDED: faults.NOTE_NEEDED })
    .output(approval),
  confirm: endpoint
    .route({ method: 'POST', path: '/approvals/{id}/confirm', summary: 'Sahkan jalur darurat' })
    .input(z.object({ id: approvalId, note: note.optional() }))
    .errors({ NOT_FOUND, ALREADY_DECIDED, OWN_WORK, NOT_YOUR_STEP })
    .output(approval),
  recall: endpoint
    .route({ method: 'POST', path: '/approvals/{id}/recall', summary: 'Tarik kiriman jalur darurat' })
    .input(z.object({ id: approvalId, note }))
    .errors({ NOT_FOUND, ALREADY_DECIDED, OWN_WORK, NOT_YOUR_STEP, NOTE_NEEDED: faults.NOTE_NEEDED })
    .output(approval),
  policies: endpoint
    .route({ method: 'GET', path: '/institutions/{institution}/approval-policies', summary: 'Aturan persetujuan' })
    .input(z.object({ institution: institutionId }))
    .errors({ FORBIDDEN })
    .output(z.array(policy)),
  setPolicy: endpoint
    .route({ method: 'PUT', path: '/approval-policies', summary: 'Ubah aturan persetujuan' })
    .input(policy)
    .errors({ FORBIDDEN })
    .output(policy),
}
