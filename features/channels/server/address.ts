import { domainToUnicode } from 'node:url'
import type { OfferedPlatform } from '../contract.ts'
import { handleKey } from '../handle.ts'

/** What a person asked about: an account on a platform we know, a name alone, or a site. */
export type Asked = {
  /** Null where the platform is not one of ours, or was not said. */
  platform: string | null
  /** The name as it is compared: without `@`, in small letters; for a site its path. */
  key: string
  /** In Unicode, without `www.` and its like; null for a name alone. */
  host: string | null
}

const prefix = /^(?:www|m|mobile|web|amp|[a-z]{2}-[a-z]{2})\./
/** First parts of a path that say what follows, not who it is. */
const leading = new Set(['channel', 'c', 'user', 'profile', 'company', 'in', 'pages', 'people', 'p', 's', 'add', 'intent'])

function urlOf(text: string): URL | null {
  const isAddress = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) || /^[^\s/@]+\.[^\s/.]{2,}(?:[/?#:]|$)/.test(text)
  if (!isAddress) return null
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`
  return URL.canParse(whole) ? new URL(whole) : null
}

function decoded(text: string) {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const hostOf = (url: URL) => domainToUnicode(url.hostname.toLowerCase()).replace(/\.$/, '').replace(prefix, '')

function nameIn(url: URL) {
  const parts = url.pathname.split('/').filter(Boolean).map(decoded)
  const numbered = url.searchParams.get('id') ?? url.searchParams.get('user_id') ?? url.searchParams.get('screen_name')
  if (numbered && parts.length === 1) return numbered
  const [first = '', second] = parts
  return leading.has(first.toLowerCase()) && second ? second : first
}

/**
 * Reads an address or a handle of any shape: `https://m.facebook.com/kemlu?ref=1`, `twitter.com/@Kemlu_RI/`, `x.com/kemlu_ri/status/1`,
 * `@kemlu_ri`, `@humas@sosial.go.id`, `xn--…`. Null for nothing at all.
 */
export function readAddress(given: string, platforms: readonly Pick<OfferedPlatform, 'id' | 'hosts'>[]): Asked | null {
  const text = given
    .normalize('NFC')
    .trim()
    .replace(/^<(.*)>$/, '$1')
    .slice(0, 500)
  if (text === '') return null
  const federated = /^@?([^@\s/]+)@([^@\s/]+\.[^@\s/]+)$/.exec(text)
  if (federated) return { platform: null, key: handleKey(federated[1] ?? ''), host: (federated[2] ?? '').toLowerCase() }
  const url = urlOf(text)
  if (!url) return { platform: null, key: handleKey(text), host: null }
  const host = hostOf(url)
  const platform = platforms.find(({ hosts }) => hosts?.includes(host))
  if (platform) return { platform: platform.id, key: handleKey(nameIn(url)), host }
  return { platform: null, key: decoded(url.pathname).replace(/\/+$/, '').toLowerCase(), host }
}
