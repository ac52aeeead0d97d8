import type { JobContext } from '#kit/server/jobs.ts'
import { houseAt, work } from '#kit/server/work.ts'
import type { ChannelId } from '../contract.ts'
import { findMany } from './channels.ts'
import type { Connectors } from './connecting.ts'
import { connected } from './credential-store.ts'
import { accountOf } from './credentials.ts'
import { noteTest } from './trusting.ts'

/** Puts one look at each connection in line: an account that is used seldom keeps its session, and one that lost it is known before a post is due. */
export async function lookAtAll({ house }: Pick<JobContext, 'house'>) {
  for (const { institution_id, channel_id } of await work(house, houseAt(), connected))
    await work(house, houseAt(institution_id), (at) =>
      at.enqueue('channels.look', { institution: institution_id, id: channel_id }, { key: `channels.look:${channel_id}`, queue: 'channels.look' }),
    )
}

/** One look. Only what the platform says for certain is written down. */
export async function look({ house, work: open }: JobContext, connectors: Connectors, id: ChannelId, institution: Parameters<JobContext['work']>[0]) {
  const found = await open(institution, async (at) => {
    const [channel] = await findMany(at, [id])
    return channel ? { connector: channel.connector, account: await accountOf(at, house.secrets, channel) } : null
  })
  const connect = found && connectors.get(found.connector)?.connect
  if (!connect || found.account.credential === null) return
  const looked = await connect.test(found.account)
  if (looked.kind === 'ok') await open(institution, (at) => noteTest(at, id, { problem: null }))
  if (looked.kind === 'signed_out') await open(institution, (at) => noteTest(at, id, { problem: 'signed_out' }))
  if (looked.kind === 'rejected') await open(institution, (at) => noteTest(at, id, { problem: looked.reason }))
}
