import type { Role } from '#kit/rules.ts'
import type { Kind } from './kinds.ts'

/** What an event brings along for a notice. All of it is optional; `kit` checks nothing of it. */
export type Matter = { id: string; approval?: string | undefined; post?: string | undefined; scope?: string | undefined }

export type Telling = {
  kind: Kind
  /** Who hears it where the event names nobody. */
  roles: readonly Role[]
  /** A deputy hears it too. */
  isDeputised?: true
  /** The same page is told of once a day, however often it happens. */
  isOnceADay?: true
  path: (matter: Matter) => string
}

const toApproval = ({ approval, id }: Matter) => (approval ? `/setujui/${approval}` : `/konten/${id}`)
const toPost = ({ id }: Matter) => `/konten/${id}`
const toItsPost = ({ post }: Matter) => (post ? `/konten/${post}` : '/')
const toHandoff = ({ id }: Matter) => `/serah/${id}`
const toChannel = ({ id }: Matter) => `/kanal/${id}`

const asked = { kind: 'approval_waiting', roles: ['approver'], isDeputised: true, path: toApproval } satisfies Telling
const stuck = { kind: 'delivery', roles: ['editor', 'admin'], path: toItsPost } satisfies Telling
const channel = { kind: 'channel', roles: ['admin', 'editor'], path: toChannel } satisfies Telling

/** Event → the notice it makes. An event that is not here tells nobody. */
export const tellings: Readonly<Record<string, Telling>> = {
  'approval.opened': asked,
  'approval.step_approved': asked,
  'approval.sent_back': { kind: 'approval_returned', roles: [], path: toPost },
  'approval.escalated': { kind: 'approval_late', roles: ['admin'], isDeputised: true, path: toApproval },
  'approval.emergency_opened': { kind: 'emergency', roles: ['approver'], isDeputised: true, path: toApproval },
  'delivery.handed_over': { kind: 'handoff', roles: ['editor', 'admin'], isDeputised: true, path: toHandoff },
  'delivery.hand_over_late': { kind: 'handoff_late', roles: ['editor', 'admin'], isDeputised: true, path: toHandoff },
  'delivery.rejected': stuck,
  'delivery.unconfirmed': stuck,
  'delivery.expired': stuck,
  'delivery.held': stuck,
  'delivery.recall_by_hand': stuck,
  'delivery.signed_out': { kind: 'signed_out', roles: ['admin', 'editor'], path: toItsPost },
  'delivery.published': { kind: 'published', roles: [], isOnceADay: true, path: toItsPost },
  'pause.started': { kind: 'paused', roles: ['editor', 'approver', 'admin'], path: () => '/jeda' },
  'approval.reassigned': asked,
  'handover.made': { kind: 'succession', roles: [], path: ({ id }) => `/serah-terima/${id}` },
  'post.note_written': { kind: 'mention', roles: [], path: toPost },
  'channel.frozen': channel,
  'channel.signed_out': channel,
  'channel.expiring': channel,
  'channel.incident_opened': channel,
  'channel.attestation_due': channel,
}

const ofApproval: readonly Kind[] = ['approval_waiting', 'approval_late', 'emergency']
const ofDelivery: readonly Kind[] = ['handoff', 'handoff_late', 'delivery', 'signed_out']

/** Event → kinds of notice about the same record that are done with it. */
export const settlings: Readonly<Record<string, readonly Kind[]>> = {
  'approval.step_approved': ['approval_waiting', 'approval_late'],
  'approval.approved': ofApproval,
  'approval.sent_back': ofApproval,
  'approval.voided': ['approval_waiting', 'approval_late'],
  'approval.opened': ['approval_returned'],
  'approval.emergency_confirmed': ofApproval,
  'approval.emergency_recalled': ofApproval,
  'delivery.published': ofDelivery,
  'delivery.cancelled': ofDelivery,
  'delivery.released': ofDelivery,
  'delivery.moved': ofDelivery,
  'delivery.settled_published': ofDelivery,
  'delivery.settled_absent': ofDelivery,
  'delivery.recalled': ofDelivery,
  'pause.ended': ['paused'],
  'channel.lifted': ['channel'],
  'channel.reconnected': ['channel'],
  'channel.incident_closed': ['channel'],
  'channel.attested': ['channel'],
}

/** Events after which a person's devices are called no more; the record is the person. */
export const partings: readonly string[] = ['member.left', 'member.suspended']

/** Every event worth hearing. */
export const heard: readonly string[] = [...new Set([...Object.keys(tellings), ...Object.keys(settlings), ...partings])]
