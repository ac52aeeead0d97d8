import type { ChannelId } from '#features/channels/contract.ts'
import * as channels from '#features/channels/server/channels.ts'
import { accountOf, connectedChannels } from '#features/channels/server/credentials.ts'
import * as publishing from '#features/publishing/server/reading.ts'
import { Answered, type Account, type Connector, type Conversation, type Hearing, type Said } from '#kit/connector.ts'
import type { InstitutionId } from '#kit/ids.ts'
import type { JobContext } from '#kit/server/jobs.ts'
import { houseAt, work as openWork, type Work } from '#kit/server/work.ts'
import { isBefore } from '#kit/time.ts'
import { askedFor, firstLook, keptFor, plain, usual } from '../rules.ts'
import * as store from './store.ts'

export type Connectors = ReadonlyMap<string, Connector>

/** Queued once per account; the whole house reads one page at a time. */
const readLater = (work: Work, institution: InstitutionId, channel: ChannelId) =>
  work.enqueue('inbox.read', { institution, channel }, { key: `inbox.read:${channel}`, queue: 'inbox.read' })

/** A newly connected account is read at once. */
export async function listen(work: Work, institution: InstitutionId, channel: ChannelId) {
  await store.update(work, channel, { next_at: work.now })
  await readLater(work, institution, channel)
}

/** Puts one reading of every connected account in line. */
export async function readAll({ house }: Pick<JobContext, 'house'>) {
  for (const { institution_id: institution, channel_id: channel } of await connectedChannels(house))
    await openWork(house, houseAt(institution), (at) => readLater(at, institution, channel))
}

export const tidy = ({ house }: Pick<JobContext, 'house'>) => openWork(house, houseAt(), (at) => store.forgetBefore(at, at.now.subtract(keptFor)))

type Taken = { conversation: Conversation; account: Account; page: string | null }

/** Takes an account that is due and puts it off, so that a killed worker costs one reading. */
async function take(work: Work, context: JobContext, { connectors, channel }: { connectors: Connectors; channel: ChannelId }): Promise<Taken | null> {
  const [found] = await channels.findMany(work, [channel])
  const conversation = found && connectors.get(found.connector)?.conversation
  if (!conversation || found.retiredAt) return null
  const watch = await store.lockWatch(work, { channel_id: channel, institution_id: found.institution, state: 'waiting', next_at: work.now })
  if (isBefore(work.now, watch.next_at)) return null
  await store.update(work, channel, { next_at: work.now.add(usual) })
  const account = await accountOf(work, context.house.secrets, found)
  return account.credential === null ? null : { conversation, account, page: watch.page }
}

const ask = ({ conversation, account, page }: Taken): Promise<Hearing> =>
  conversation.read(account, page).catch((error: unknown) => {
    if (error instanceof Answered) return error.outcome
    throw error
  })

async function keep(work: Work, { account }: Taken, said: readonly Said[]) {
  const [channel, institution] = [account.channel as ChannelId, account.institution as InstitutionId]
  const about = await publishing.byRemote(work, channel, [...new Set(said.flatMap((one) => one.about ?? []))])
  return store.keep(
    work,
    said.map((one) => ({
      institution_id: institution,
      channel_id: channel,
      delivery_id: (one.about && about.get(one.about)) || null,
      remote_id: one.id,
      kind: one.kind,
      by_handle: plain(one.by.handle, 300),
      by_name: one.by.name ? plain(one.by.name, 300) : null,
      text: plain(one.text),
      address: one.address,
      said_at: one.at,
      heard_at: work.now,
    })),
  )
}

/** Writes a page down; goes on to the next one, at once, while there was anything new on it that is not too old. */
async function record(work: Work, taken: Taken, hearing: Hearing) {
  const channel = taken.account.channel as ChannelId
  if (hearing.kind !== 'heard') {
    // A page that a platform does not take any more is not asked for again: the next reading begins at the newest.
    const isLost = hearing.kind === 'rejected' || hearing.kind === 'nobody'
    const change = { next_at: askedFor(work.now, hearing), ...(isLost ? { page: null } : {}) }
    return store.update(work, channel, hearing.kind === 'nobody' ? { ...change, state: 'nobody' } : change)
  }
  const limit = work.now.subtract(firstLook)
  const young = hearing.said.filter(({ at }) => !isBefore(at, limit))
  const isNew = (await keep(work, taken, young)) > 0
  const page = isNew && young.length === hearing.said.length ? hearing.more : null
  await store.update(work, channel, { state: 'read', read_at: work.now, page, ...(page === null ? {} : { next_at: work.now }) })
  if (page !== null) await readLater(work, taken.account.institution as InstitutionId, channel)
}

/** One page of one account: take in a transaction, ask between transactions, write down in another. */
export async function readChannel(context: JobContext, connectors: Connectors, { institution, channel }: { institution: InstitutionId; channel: ChannelId }) {
  const taken = await context.work(institution, (work) => take(work, context, { connectors, channel }))
  if (!taken) return
  const hearing = await ask(taken)
  await context.work(institution, (work) => record(work, taken, hearing))
}
