import type { Channel, OfferedPlatform } from '#features/channels/contract.ts'
import type { Place } from '#kit/web/session.tsx'
import type { Content } from '../contract.ts'

/** What every part of the composer works on. */
export type Bench = {
  content: Content
  write: (change: Partial<Content>) => void
  own: readonly Channel[]
  platforms: readonly OfferedPlatform[]
  /** The channel whose variant is open. */
  chosen: string | null
  choose: (channel: string | null) => void
  place: Place
}
