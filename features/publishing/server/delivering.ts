import * as approvals from '#features/approvals/server/approvals.ts'
import { accountOf } from '#features/channels/server/credentials.ts'
import { noteTest } from '#features/channels/server/trusting.ts'
import * as media from '#features/media/server/media.ts'
import { Answered, type Account, type Connector, type Draft, type Outcome, type Remote } from '#kit/connector.ts'
import type { InstitutionId } from '#kit/ids.ts'
import type { JobContext } from '#kit/server/jobs.ts'
import type { Work } from '#kit/server/work.ts'
import { isBefore } from '#kit/time.ts'
import type { Channel } from '#features/channels/contract.ts'
import type { DeliveryId } from '../contract.ts'
import { claim, hasLeft, type Claimed } from './claiming.ts'
import { chaseLater, deliverLater, recallLater } from './later.ts'
import { StillLooking } from './commit.ts'
import { LeaseLost } from './journal.ts'
import { stepOf } from './step.ts'
import * as store from './store.ts'
import { handoffMatterOf, matterOf } from './matter.ts'

/** The channel as its connector sees it, with the credential in force. */
export const accountFor = ({ house, work }: JobContext, channel: Channel): Promise<Account> =>
  work(channel.institution, (at) => accountOf(at, house.secrets, channel))

export const draftOf = ({ delivery, draft }: Pick<Claimed, 'delivery' | 'draft'>): Draft => ({
  ...draft,
  key: delivery.id,
  post: delivery.post_id,
  at: Temporal.Instant.from(draft.at),
})

type Ended =
  | { kind: 'ok'; remote: Remote }
  | Exclude<Outcome, { kind: 'ok' | 'unknown' }>
  | { kind: 'looking'; since: Temporal.Instant; why: string }
  | { kind: 'bug'; error: unknown }

async function attempt(context: JobContext, connector: Connector, claimed: Claimed): Promise<Ended | null> {
  const step = stepOf({ context, delivery: claimed.delivery, connector })
  try {
    return { kind: 'ok', remote: await connector.publish(await accountFor(context, claimed.channel), draftOf(claimed), step) }
  } catch (error) {
    if (error instanceof LeaseLost) return null
    if (error instanceof StillLooking) return { kind: 'looking', since: error.since, why: error.why }
    if (error instanceof Answered && error.outcome.kind !== 'unknown') return error.outcome
    return { kind: 'bug', error }
  }
}

const free = { lease: null, leased_until: null } as const

async function wait(work: Work, row: store.DeliveryRow, until: Temporal.Instant, change: { state: 'sending' | 'waiting'; why: string }) {
  await store.update(work, row.id, { ...free, ...change, again_at: until, attempts: row.attempts + 1 })
  await deliverLater(work, row, until)
  if (row.why !== change.why)
    await work.announce('delivery.waiting', { institution: row.institution_id, id: row.id, detail: { why: change.why, until: until.toString() } })
}

async function end(work: Work, row: store.DeliveryRow, state: 'rejected' | 'signed_out' | 'unconfirmed', why: string) {
  await store.update(work, row.id, { ...free, state, why, again_at: null })
  await work.announce(`delivery.${state}`, { institution: row.institution_id, id: row.id, detail: { why, ...(await matterOf(work, row)) } })
}

export async function publish(work: Work, row: store.DeliveryRow, remote: Remote) {
  await store.update(work, row.id, {
    ...free,
    state: 'published',
    why: null,
    again_at: null,
    remote_id: remote.id,
    remote_address: remote.address,
    published_at: work.now,
  })
  await media.markPublished(work, row.post_id)
  await work.announce('delivery.published', {
    institution: row.institution_id,
    id: row.id,
    detail: { address: remote.address, ...(await matterOf(work, row)) },
  })
  await takeBackIfRecalled(work, row)
}

/** Its emergency was recalled while it was on its way: it came out all the same, so it is taken back. */
export async function takeBackIfRecalled(work: Work, row: store.DeliveryRow) {
  if ((await approvals.statusOf(work, row.post_id)).state === 'recalled') await recallLater(work, row)
}

async function handOver(work: Work, row: store.DeliveryRow) {
  await store.update(work, row.id, { ...free, state: 'handoff', again_at: null, handed_at: work.now })
  await chaseLater(work, row, 1)
  await work.announce('delivery.handed_over', { institution: row.institution_id, id: row.id, detail: await handoffMatterOf(work, row) })
}

const longestWait = 30

/** Doubles from one minute to half an hour. */
const patience = (attempts: number) => ({ minutes: Math.min(longestWait, 2 ** Math.min(attempts, 5)) })

/** A lost answer is looked for as long as the platform's lists may lag; then a person is asked. Nothing is sent again. */
async function keepLooking(work: Work, row: store.DeliveryRow, connector: Connector, looking: { since: Temporal.Instant; why: string }) {
  const until = connector.lookup.kind === 'listing' ? looking.since.add({ milliseconds: connector.lookup.lagsFor.total('milliseconds') }) : looking.since
  if (!isBefore(work.now, until)) return end(work, row, 'unconfirmed', looking.why)
  return wait(work, row, work.now.add({ minutes: 1 }), { state: 'sending', why: looking.why })
}

/** Writes down how an attempt ended, unless another worker has taken the delivery over. */
async function record(work: Work, connector: Connector, { delivery, channel }: Claimed, ended: Ended) {
  const row = await store.lock(work, delivery.id)
  if (!row || row.lease !== delivery.lease) return
  switch (ended.kind) {
    case 'ok':
      if (channel.testProblem) await noteTest(work, channel.id, { problem: null })
      return publish(work, row, ended.remote)
    case 'handoff':
      return handOver(work, row)
    case 'looking':
      return keepLooking(work, row, connector, ended)
    case 'pending':
      return wait(work, row, work.now.add({ milliseconds: ended.after.total('milliseconds') }), { state: 'sending', why: 'pending' })
    case 'retry':
      return wait(work, row, work.now.add({ milliseconds: ended.after.total('milliseconds') }), { state: 'waiting', why: 'retry' })
    case 'over_budget':
      return wait(work, row, ended.until, { state: 'waiting', why: 'over_budget' })
    case 'rejected':
      return end(work, row, 'rejected', ended.reason)
    case 'signed_out':
      await noteTest(work, channel.id, { problem: 'signed_out' })
      return end(work, row, 'signed_out', 'signed_out')
    case 'unavailable':
    case 'bug':
      return wait(work, row, work.now.add(patience(row.attempts)), { state: (await hasLeft(work, row.id)) ? 'sending' : 'waiting', why: 'unavailable' })
  }
}

/**
 * One try at one delivery: take it in a transaction, call between transactions, write the end in another. Safe to run twice and to be
 * killed anywhere: the journal says what may have happened.
 */
export async function deliver(
  context: JobContext,
  connectors: ReadonlyMap<string, Connector>,
  { institution, delivery }: { institution: InstitutionId; delivery: DeliveryId },
) {
  const claimed = await context.work(institution, (work) => claim(work, delivery))
  if (!claimed) return
  const connector = connectors.get(claimed.channel.connector)
  if (!connector) throw new Error(`No connector is called ${claimed.channel.connector}`)
  const ended = await attempt(context, connector, claimed)
  if (!ended) return
  if (ended.kind === 'bug') context.house.log.error({ err: ended.error, delivery }, 'a delivery failed before anything was sent')
  await context.work(institution, (work) => record(work, connector, claimed, ended))
}
