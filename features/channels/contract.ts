import { z } from 'zod'
import { endpoint, houseFaults } from '#kit/contract.ts'
import { idOf, institutionId, personId } from '#kit/ids.ts'
import type { Limits } from '#kit/connector.ts'
import { faults } from './faults.ts'

export const channelId = idOf('channel')
export type ChannelId = z.infer<typeof channelId>

export const channel = z.object({
  id: channelId,
  institution: institutionId,
  connector: z.string(),
  platform: z.string(),
  handle: z.string(),
  address: z.string().nullable(),
  custodians: z.array(personId),
  isFrozen: z.boolean(),
})
export type Channel = z.infer<typeof channel>

/** Limits as `kit/connector.ts` describes them; the browser counts with the same code. */
const limits = z.custom<Limits>((value) => typeof value === 'object' && value !== null)
export const platform = z.object({ id: z.string(), name: z.string(), mark: z.string(), connector: z.string(), limits })
export type OfferedPlatform = z.infer<typeof platform>

const registering = z.object({
  institution: institutionId,
  platform: z.string().max(40),
  handle: z.string().trim().min(1).max(120),
  address: z
    .url({ protocol: /^https$/ })
    .nullable()
    .default(null),
  custodians: z.array(personId).max(10).default([]),
})
export type Registering = z.infer<typeof registering>

const { FORBIDDEN } = houseFaults

export const contract = {
  platforms: endpoint.route({ method: 'GET', path: '/platforms', summary: 'Platform dan batasnya, dengan sumber dan tanggal' }).output(z.array(platform)),
  list: endpoint
    .route({ method: 'GET', path: '/institutions/{institution}/channels', summary: 'Kanal resmi instansi' })
    .input(z.object({ institution: institutionId }))
    .errors({ FORBIDDEN })
    .output(z.array(channel)),
  register: endpoint
    .route({ method: 'POST', path: '/channels', summary: 'Daftarkan kanal' })
    .input(registering)
    .errors({ FORBIDDEN, PLATFORM_UNKNOWN: faults.PLATFORM_UNKNOWN, HANDLE_TAKEN: faults.HANDLE_TAKEN })
    .output(channel),
}
