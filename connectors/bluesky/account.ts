import { z } from 'zod'
import { Answered, type Account, type Connect, type ConnectField, type Outcome, type SignedIn } from '#kit/connector.ts'
import type { PlatformPort } from '#kit/server/platform-port.ts'
import { Declined, settled, xrpc, type Call } from './api.ts'
import { identityOf, serviceOf, type Directory } from './identity.ts'
import * as schema from './schema.ts'

/** What is kept, sealed: tokens only. The app password is used once and forgotten. */
const held = z.object({ service: z.string(), did: schema.did, handle: z.string(), accessJwt: z.string(), refreshJwt: z.string() })
export type Held = z.infer<typeof held>

const heldOf = (credential: string | null): Held => {
  try {
    return held.parse(JSON.parse(credential ?? ''))
  } catch {
    throw new Answered({ kind: 'signed_out' })
  }
}

export const profileAddress = (handle: string) => `https://bsky.app/profile/${handle}`

/** When a token dies, by its own word; the server still decides. */
function deathOf(jwt: string) {
  try {
    const { exp } = z.object({ exp: z.number() }).parse(JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString('utf8')))
    return Temporal.Instant.fromEpochMilliseconds(exp * 1000)
  } catch {
    return null
  }
}

const grace = { seconds: 60 }
const isDying = (jwt: string, now: Temporal.Instant) => {
  const death = deathOf(jwt)
  return death !== null && Temporal.Instant.compare(now.add(grace), death) >= 0
}

async function freshOf(port: PlatformPort, old: Held): Promise<Held> {
  const call: Call = { service: old.service, nsid: 'com.atproto.server.refreshSession', token: old.refreshJwt, body: {} }
  const renewed = await xrpc(port, call, schema.session)
  if (renewed.did !== old.did) throw new Answered({ kind: 'signed_out' })
  const { accessJwt, refreshJwt, handle, didDoc } = renewed
  return { did: old.did, service: serviceOf(didDoc) ?? old.service, handle, accessJwt, refreshJwt }
}

async function renew(port: PlatformPort, account: Account, from: string): Promise<string> {
  try {
    return await port.renew(account, { from, to: JSON.stringify(await freshOf(port, heldOf(from))) })
  } catch (error) {
    if (!(error instanceof Declined) || error.outcome.kind === 'retry') throw error
    // Refused: unless another process renewed it a moment ago, this account is signed out.
    const now = await port.credential(account)
    if (now && now !== from) return now
    throw new Answered({ kind: 'signed_out' })
  }
}

export type Line = { call: <T>(call: Omit<Call, 'service' | 'token'>, schema: z.ZodType<T>) => Promise<T>; held: () => Held }

/** One account's line to its own server. Renews its session when it has run out, once for all who wait for it. */
export function lines(port: PlatformPort) {
  const renewing = new Map<string, Promise<string>>()
  const renewOnce = (account: Account, from: string) => {
    const key = `${account.channel} ${from}`
    const running = renewing.get(key) ?? renew(port, account, from).finally(() => renewing.delete(key))
    renewing.set(key, running)
    return running
  }
  return (account: Account): Line => {
    let credential = account.credential ?? ''
    const attempt = <T>(wanted: Omit<Call, 'service' | 'token'>, shape: z.ZodType<T>) => {
      const { service, accessJwt } = heldOf(credential)
      return xrpc(port, { ...wanted, service, token: accessJwt }, shape)
    }
    return {
      held: () => heldOf(credential),
      call: async (wanted, shape) => {
        if (isDying(heldOf(credential).accessJwt, port.now())) credential = await renewOnce(account, credential)
        try {
          return await attempt(wanted, shape)
        } catch (error) {
          if (!(error instanceof Declined) || error.outcome.kind !== 'signed_out') throw error
          credential = await renewOnce(account, credential)
          return attempt(wanted, shape)
        }
      },
    }
  }
}

const fields: readonly ConnectField[] = [
  {
    name: 'handle',
    label: { id: 'Nama akun', en: 'Handle' },
    help: { id: 'Tanpa @, misalnya kemlu.bsky.social atau kemlu.go.id.', en: 'Without @, for example kemlu.bsky.social or kemlu.go.id.' },
    isSecret: false,
    isRequired: true,
  },
  {
    name: 'password',
    label: { id: 'Sandi aplikasi', en: 'App password' },
    help: {
      id: 'Buat di Bluesky: Pengaturan, Privasi dan keamanan, Sandi aplikasi. Dipakai sekali untuk masuk, tidak disimpan.',
      en: 'Make one in Bluesky: Settings, Privacy and security, App passwords. Used once to sign in, not kept.',
    },
    isSecret: true,
    isRequired: true,
  },
  {
    name: 'service',
    label: { id: 'Alamat server', en: 'Server address' },
    help: { id: 'Kosongkan; Sinergi menemukannya dari nama akun.', en: 'Leave empty; Sinergi finds it from the handle.' },
    isSecret: false,
    isRequired: false,
  },
]

const originOf = (text: string) => {
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`
  return URL.canParse(address) ? new URL(address).origin : null
}

const nowhere = {
  kind: 'rejected',
  reason: 'Nama akun ini tidak menuju akun mana pun. Periksa ejaannya, atau isi alamat servernya.',
} as const satisfies Outcome

async function signIn(
  port: PlatformPort,
  directory: Directory,
  filled: Readonly<Record<string, string>>,
): Promise<SignedIn | Exclude<Outcome, { kind: 'ok' }>> {
  const handle = (filled['handle'] ?? '').trim().replace(/^@/, '').toLowerCase()
  const named = filled['service']?.trim()
  const identity = named ? { service: originOf(named), did: null } : await identityOf(port, handle, directory)
  if (!identity?.service || !schema.handle.safeParse(handle).success) return nowhere
  const body = { identifier: identity.did ?? handle, password: filled['password'] ?? '' }
  const made = await xrpc(port, { service: identity.service, nsid: 'com.atproto.server.createSession', body }, schema.session)
  if (identity.did && identity.did !== made.did) return { kind: 'rejected', reason: 'Server itu menjawab untuk akun lain.' }
  if (!made.active) return { kind: 'rejected', reason: 'Akun ini sedang ditutup atau ditangguhkan oleh servernya.' }
  const kept: Held = {
    service: serviceOf(made.didDoc) ?? identity.service,
    did: made.did,
    handle: made.handle,
    accessJwt: made.accessJwt,
    refreshJwt: made.refreshJwt,
  }
  return {
    kind: 'signed_in',
    credential: JSON.stringify(kept),
    handle: made.handle,
    address: profileAddress(made.handle),
    expiresAt: deathOf(made.refreshJwt),
  }
}

const outcomeOf = (error: unknown) => {
  if (error instanceof Declined) return error.outcome
  if (error instanceof Answered) return error.outcome
  throw error
}

/** App password once, tokens from then on. */
export function connect(port: PlatformPort, lineOf: (account: Account) => Line, directory: Directory): Connect {
  return {
    fields,
    signIn: (filled) => signIn(port, directory, filled).catch(outcomeOf),
    test: async (account) => {
      try {
        const line = lineOf(account)
        const found = await settled(line.call({ nsid: 'com.atproto.server.getSession' }, schema.account))
        return found.active ? { kind: 'ok', remote: { id: found.did, address: profileAddress(found.handle) } } : { kind: 'signed_out' }
      } catch (error) {
        return outcomeOf(error)
      }
    },
  }
}
