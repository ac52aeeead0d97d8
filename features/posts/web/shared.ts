import type { Channel, OfferedPlatform } from '#features/channels/contract.ts'
import type { Place } from '#kit/web/session.tsx'
import type { Content, Variant } from '../contract.ts'
import type { Mentions } from '../mentioning.ts'
import type { Present } from '../team-contract.ts'
import type { Pointing } from './pointing.ts'

/** What every part of the composer works on. */
export type Bench = {
  content: Content
  write: (change: Partial<Content>) => void
  own: readonly Channel[]
  platforms: readonly OfferedPlatform[]
  /** The language being written. */
  language: string
  open: (language: string) => void
  /** The channel whose variant is open. */
  chosen: string | null
  choose: (channel: string | null) => void
  place: Place
  /** Who else has the draft open. */
  others: readonly Present[]
  pointing: Pointing
  /** Who the texts call, with handles per platform. */
  mentions: Mentions
  /** How long each film of the post lasts, in seconds. */
  films: readonly number[]
}

/** A channel, its platform, and what goes out there in the open language: its own text, or one it shares with another language. */
export type Row = { channel: Channel; platform: OfferedPlatform; variant: Variant | undefined }
