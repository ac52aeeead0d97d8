import type { Account } from '#kit/connector.ts'
import type { House } from '#kit/server/house.ts'
import type { Secrets } from '#kit/server/secrets.ts'
import { houseAt, work as open, type Work } from '#kit/server/work.ts'
import type { Channel, ChannelId } from '../contract.ts'
import * as store from './credential-store.ts'

const about = (channel: ChannelId) => `channel:${channel}`

export const seal = (secrets: Secrets, channel: ChannelId, credential: string) => secrets.seal(credential, about(channel))

/** The credential in force, opened; null where the channel is not connected. */
export async function credentialOf(work: Work, secrets: Secrets, channel: ChannelId) {
  const row = await store.find(work, channel)
  return row ? secrets.open(row.sealed, about(channel)) : null
}

/** A channel as its connector sees it, with what opens it. */
export async function accountOf(work: Work, secrets: Secrets, channel: Channel): Promise<Account> {
  const { id, institution, platform, handle, address } = channel
  return { channel: id, institution, platform, handle, address, credential: await credentialOf(work, secrets, id) }
}

/**
 * Keeps a renewed credential if the one it was renewed from is still in force, and answers the one in force afterwards: two workers
 * that renew at once end with the same.
 */
export async function renew(work: Work, secrets: Secrets, { channel, from, to }: { channel: ChannelId; from: string; to: string }) {
  const row = await store.lock(work, channel)
  if (!row) return to
  const held = secrets.open(row.sealed, about(channel))
  if (held !== from) return held
  await store.renew(work, channel, seal(secrets, channel, to))
  return to
}

/** Every channel of the house that is connected. */
export const connectedChannels = (house: House) => open(house, houseAt(), (work) => store.connected(work))

/** Seals every credential again with the key in force. Answers how many. */
export async function resealCredentials(house: House) {
  const connected = await connectedChannels(house)
  let sealed = 0
  for (const { institution_id, channel_id } of connected)
    await open(house, houseAt(institution_id), async (work) => {
      const row = await store.lock(work, channel_id)
      if (!row || !house.secrets.isOld(row.sealed)) return
      await store.renew(work, channel_id, seal(house.secrets, channel_id, house.secrets.open(row.sealed, about(channel_id))))
      sealed += 1
    })
  return sealed
}
