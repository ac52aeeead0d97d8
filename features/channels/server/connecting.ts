import type { Account, Connect, Connector, Outcome, SignedIn } from '#kit/connector.ts'
import { refuse as refuseHouse } from '#kit/contract.ts'
import type { Secrets } from '#kit/server/secrets.ts'
import type { Door, Work } from '#kit/server/work.ts'
import type { ChannelId } from '../contract.ts'
import { refuse } from '../faults.ts'
import { mayConnect } from '../rules.ts'
import { after, heldBy, locked, requireInUse } from './channels.ts'
import * as store from './credential-store.ts'
import { accountOf, seal } from './credentials.ts'
import type { ChannelRow } from './shown.ts'
import { noteTest } from './trusting.ts'
import { update } from './store.ts'

export type Connectors = ReadonlyMap<string, Connector>
type Open = <T>(door: Door<T>) => Promise<T>
type At = { open: Open; secrets: Secrets; connectors: Connectors }

async function forConnecting(work: Work, id: ChannelId, connectors: Connectors) {
  const row = await locked(work, id)
  const why = mayConnect(work.person, heldBy(row))
  if (why) throw refuseHouse(why)
  requireInUse(row)
  const connect = connectors.get(row.connector)?.connect
  if (!connect) throw refuse('NOT_CONNECTABLE')
  return { row, connect }
}

function requireFilled({ fields }: Connect, filled: Readonly<Record<string, string>>) {
  const missing = fields.filter(({ name, isRequired }) => isRequired && !filled[name]?.trim()).map(({ label }) => label.id)
  if (missing.length > 0) throw refuseHouse('INVALID', { fields: missing.join(', ') })
}

/** Says what a sign-in or a look ended with; only a refusal by the platform is somebody's to put right. */
function refused(outcome: Exclude<Outcome, { kind: 'ok' }>) {
  if (outcome.kind === 'signed_out') return refuse('SIGN_IN_REFUSED')
  if (outcome.kind === 'rejected') return refuse('CONNECTION_REFUSED', { reason: outcome.reason })
  return refuse(outcome.kind === 'retry' || outcome.kind === 'over_budget' ? 'PLATFORM_BUSY' : 'PLATFORM_AWAY')
}

const plain = (handle: string) => handle.trim().replace(/^@/, '').toLowerCase()

function requireSame(row: ChannelRow, signed: SignedIn) {
  if (plain(row.handle) !== plain(signed.handle)) throw refuse('OTHER_ACCOUNT', { found: signed.handle, handle: row.handle })
}

/**
 * Signs in to the account, looks whether that works, and only then keeps it: whatever fails leaves the credential that was there. The
 * platform is spoken to between two transactions.
 */
export async function connect({ open, secrets, connectors }: At, { id, filled }: { id: ChannelId; filled: Readonly<Record<string, string>> }) {
  const { row, connect: way } = await open((work) => forConnecting(work, id, connectors))
  requireFilled(way, filled)
  const signed = await way.signIn(filled)
  if (signed.kind !== 'signed_in') throw refused(signed)
  requireSame(row, signed)
  const account: Account = {
    channel: id,
    institution: row.institution_id,
    platform: row.platform,
    handle: row.handle,
    address: row.address,
    credential: signed.credential,
  }
  const looked = await way.test(account)
  if (looked.kind !== 'ok') throw refused(looked)
  return open((work) => keep(work, secrets, { id, signed, connectors }))
}

async function keep(work: Work, secrets: Secrets, { id, signed, connectors }: { id: ChannelId; signed: SignedIn; connectors: Connectors }) {
  const { row } = await forConnecting(work, id, connectors)
  requireSame(row, signed)
  await store.put(work, {
    channel_id: id,
    institution_id: row.institution_id,
    sealed: seal(secrets, id, signed.credential),
    connected_by: work.person.id,
    connected_at: work.now,
    renewed_at: work.now,
  })
  if (!row.address && signed.address) await update(work, id, { address: signed.address })
  await noteTest(work, id, { problem: null, expiresAt: signed.expiresAt })
  await work.announce('channel.connected', { institution: row.institution_id, id, detail: { handle: signed.handle } })
  return after(work, id)
}

const problemOf = (outcome: Outcome) => (outcome.kind === 'signed_out' ? 'signed_out' : outcome.kind === 'rejected' ? outcome.reason : null)

/** Looks whether the connection works, and says so in the register. A platform that is away proves nothing and is only told. */
export async function test({ open, secrets, connectors }: At, id: ChannelId) {
  const { connect: way, account } = await open(async (work) => {
    const found = await forConnecting(work, id, connectors)
    return { ...found, account: await accountOf(work, secrets, await after(work, id)) }
  })
  if (account.credential === null) throw refuse('NOT_CONNECTED')
  const looked = await way.test(account)
  const problem = problemOf(looked)
  if (looked.kind !== 'ok' && problem === null) throw refused(looked)
  return open(async (work) => {
    await noteTest(work, id, { problem })
    return after(work, id)
  })
}

/** Forgets what opens the account; what is due there waits until it is connected again. */
export async function disconnect(work: Work, id: ChannelId, connectors: Connectors) {
  const { row } = await forConnecting(work, id, connectors)
  await store.forget(work, id)
  await noteTest(work, id, { problem: 'signed_out', expiresAt: null })
  await work.announce('channel.disconnected', { institution: row.institution_id, id })
  return after(work, id)
}
