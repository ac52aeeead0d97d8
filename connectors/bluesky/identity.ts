import type { PlatformPort } from '#kit/server/platform-port.ts'
import { did as didSchema, didDocument, handle as handleSchema, type DidDocument } from './schema.ts'

type Way = Pick<PlatformPort, 'fetch' | 'txt'>

export type Directory = {
  /** Where did:plc is looked up. */
  plc: string
  /** The service that makes films ready for the servers whose names end in `of`; none where films go to the server itself. */
  films?: { of: string; at: string }
}

const small = { timeout: 8_000, largest: 64 * 1024 }

const asDid = (text: string | undefined) => {
  const parsed = didSchema.safeParse(text?.trim())
  return parsed.success ? parsed.data : null
}

/** The DID a handle's owner published: the TXT record `_atproto.<handle>`, else `/.well-known/atproto-did` (atproto handle spec). */
async function didOfHandle({ fetch, txt }: Way, handle: string) {
  const records = (await txt(`_atproto.${handle}`)).filter((record) => record.startsWith('did='))
  if (records.length > 1) return null
  if (records[0]) return asDid(records[0].slice(4))
  const answer = await fetch(`https://${handle}/.well-known/atproto-did`, small).catch(() => null)
  return answer?.status === 200 ? asDid(answer.body.toString('utf8')) : null
}

async function documentOf({ fetch }: Way, did: string, { plc }: Directory): Promise<DidDocument | null> {
  const address = did.startsWith('did:plc:') ? `${plc}/${did}` : `https://${decodeURIComponent(did.slice('did:web:'.length))}/.well-known/did.json`
  const answer = await fetch(address, { ...small, headers: { accept: 'application/did+ld+json, application/json' } }).catch(() => null)
  if (answer?.status !== 200) return null
  try {
    const document = didDocument.parse(JSON.parse(answer.body.toString('utf8')))
    return document.id === did ? document : null
  } catch {
    return null
  }
}

/** The origin of the account's own server, as its DID document names it. */
export function serviceOf(document: DidDocument | undefined) {
  const found = document?.service.find(({ id, type }) => id.endsWith('#atproto_pds') && type === 'AtprotoPersonalDataServer')?.serviceEndpoint
  return typeof found === 'string' && URL.canParse(found) ? new URL(found).origin : null
}

export type Identity = { did: string; service: string }

/**
 * Handle → DID → server, by the documented ways. Null when the name leads nowhere, or when the DID does not name the handle back:
 * then somebody's name points at another's account.
 */
export async function identityOf(way: Way, handle: string, directory: Directory): Promise<Identity | null> {
  if (!handleSchema.safeParse(handle).success) return null
  const did = await didOfHandle(way, handle)
  const document = did ? await documentOf(way, did, directory) : null
  if (!did || !document?.alsoKnownAs.some((name) => name.toLowerCase() === `at://${handle}`)) return null
  const service = serviceOf(document)
  return service ? { did, service } : null
}
