import type { Readable } from 'node:stream'
import type { Account, ImageLimits, VideoLimits } from '../connector.ts'
import type { GuardedFetch } from './fetch.ts'

export type Picture = { bytes: Uint8Array; type: string; width: number; height: number }

/** A film too large to hold in memory; `bytes` is its length. */
export type Film = { type: string; width: number; height: number; bytes: number; open: () => Promise<Readable> }

/** What the house lends a connector that speaks to a platform: the way out, the clock, its pictures, and a place for renewed credentials. */
export type PlatformPort = {
  fetch: GuardedFetch
  now: () => Temporal.Instant
  /** The TXT records of a name, each joined; none where the name has none. */
  txt: (name: string) => Promise<string[]>
  /** One of the account's own images, cropped and made smaller where it must be. */
  image: (account: Account, media: string, limits: ImageLimits) => Promise<Picture>
  /** One of the account's own films as MP4, encoded anew where it must be; that may take minutes. */
  film: (account: Account, media: string, limits: VideoLimits) => Promise<Film>
  /** A picture from outside made into a JPEG of at most `largest` bytes; null when it is none. */
  thumbnail: (bytes: Uint8Array, largest: number) => Promise<Picture | null>
  /** The credential in force now. */
  credential: (account: Account) => Promise<string | null>
  /** Puts a renewed credential in place of the one it was renewed from, unless another process was first; answers the one in force. */
  renew: (account: Account, renewed: { from: string; to: string }) => Promise<string>
}
