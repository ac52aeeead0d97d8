import type { House } from '#kit/server/house.ts'
import { houseAt, work, type Work } from '#kit/server/work.ts'
import type { OfferedPlatform } from '../contract.ts'
import { looksOf, resemblance, resemblances, type Looks, type Resemblance } from '../lookalike.ts'
import { readAddress, type Asked } from './address.ts'
import * as store from './register-store.ts'

/** `unregistered` is no verdict: it says that the register does not know the account. */
export type Standing = 'official' | 'frozen' | 'incident' | 'retired' | 'unregistered'

export type Entry = store.RegisterRow & {
  platformName: string
  mark: string
  /** Where it is opened; our own pages have theirs here. */
  link: string | null
  standing: Exclude<Standing, 'unregistered'>
  /** As addresses are compared. */
  named: Asked
  addressed: Asked | null
  looks: Looks
}

export type Verified = { standing: Standing; entry: Entry | null; resembles: { entry: Entry; how: Resemblance } | null }

const standingOf = (row: store.RegisterRow): Entry['standing'] =>
  row.retired_at ? 'retired' : row.incident_at ? 'incident' : row.frozen_at ? 'frozen' : 'official'

function entryOf(row: store.RegisterRow, house: House, platforms: readonly OfferedPlatform[]): Entry {
  const platform = platforms.find(({ id }) => id === row.platform)
  const link = row.is_own ? `${house.settings.address}/berita/${row.slug}` : row.address
  const looks = looksOf(row.handle)
  return {
    ...row,
    platformName: platform?.name ?? row.platform,
    mark: platform?.mark ?? '',
    link,
    standing: standingOf(row),
    named: { platform: row.platform, key: looks.key, host: null },
    addressed: link ? readAddress(link, platforms) : null,
    looks,
  }
}

/** A path of a site belongs to the site that is registered; an account's address is the account alone. */
const isAt = (asked: Asked, own: Asked) =>
  own.platform === asked.platform &&
  own.host !== null &&
  (own.platform === null ? own.host === asked.host && (asked.key === own.key || asked.key.startsWith(`${own.key}/`)) : asked.key === own.key)

function isSame(asked: Asked, { named, addressed, is_own: isOwn }: Entry) {
  if (addressed && isAt(asked, addressed)) return true
  if (isOwn || asked.key === '' || asked.key !== named.key) return false
  return asked.platform === named.platform || (asked.platform === null && asked.host === null)
}

const best: readonly Standing[] = ['incident', 'official', 'frozen', 'retired']

/** The account a person asked about; where a name alone fits several, the one they must hear of first. */
const found = (asked: Asked, entries: readonly Entry[]) =>
  entries.filter((entry) => isSame(asked, entry)).toSorted((a, b) => best.indexOf(a.standing) - best.indexOf(b.standing))[0]

/** Which official account a name that nobody registered resembles most, on its own platform before another. A site is compared by its host. */
export function resembled(asked: Asked, entries: readonly Entry[]): Verified['resembles'] {
  const isSite = asked.platform === null && asked.host !== null
  const looks = looksOf(isSite ? (asked.host ?? '') : asked.key)
  const like = entries.flatMap((entry) => {
    if (entry.standing === 'retired') return []
    const host = entry.addressed?.platform === null ? entry.addressed.host : null
    const official = isSite ? host && looksOf(host) : entry.is_own ? null : entry.looks
    const how = official ? resemblance(looks, official, asked.platform !== entry.platform) : null
    return how ? [{ entry, how }] : []
  })
  const far = ({ entry, how }: (typeof like)[number]) => 2 * resemblances.indexOf(how) + Number(entry.platform !== asked.platform)
  return like.toSorted((a, b) => far(a) - far(b))[0] ?? null
}

function over(entries: () => Promise<readonly Entry[]>, platforms: readonly OfferedPlatform[]) {
  /** Whether an address or a handle is in the register, and how it stands there; null for an empty question. */
  const verify = async (text: string): Promise<Verified | null> => {
    const asked = readAddress(text, platforms)
    if (!asked) return null
    const all = await entries()
    const entry = found(asked, all)
    return entry ? { standing: entry.standing, entry, resembles: null } : { standing: 'unregistered', entry: null, resembles: resembled(asked, all) }
  }
  return { entries, verify, read: (text: string) => readAddress(text, platforms) }
}

export type Register = ReturnType<typeof over>

/** The register as one transaction sees it. */
export function registerIn(at: Work, house: House, platforms: readonly OfferedPlatform[]): Register {
  let read: Promise<readonly Entry[]> | undefined
  return over(() => (read ??= store.officialRegister(at).then((rows) => rows.map((row) => entryOf(row, house, platforms)))), platforms)
}

const fresh = 5_000

/** The public register of one house; read again after five seconds, so that an incident is told at once and a crowd costs one reading. */
export function openRegister(house: House, platforms: readonly OfferedPlatform[]): Register {
  let kept: { at: number; entries: Promise<readonly Entry[]> } | null = null
  const entries = () => {
    const now = house.now().epochMilliseconds
    if (kept && now - kept.at < fresh && now >= kept.at) return kept.entries
    const reading = work(house, houseAt(), (at) => registerIn(at, house, platforms).entries())
    kept = { at: now, entries: reading }
    reading.catch(() => (kept = null))
    return reading
  }
  return over(entries, platforms)
}
