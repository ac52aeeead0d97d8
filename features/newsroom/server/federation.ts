import type { Federation } from '@fedify/fedify'
import type { Activity } from '@fedify/fedify/vocab'
import type { House } from '#kit/server/house.ts'
import { actorAddress, type Place } from './activities.ts'
import { dispatchActors, describeServer } from './actors.ts'
import { dispatchCollections } from './collections.ts'
import { listen } from './inbox.ts'
import { loaderOf } from './loading.ts'
import { remembering } from './remembering.ts'

export type Federated = {
  /** Answers what the Fediverse asks: actors, collections, inboxes, WebFinger, NodeInfo. */
  fetch: (request: Request) => Promise<Response>
  /** Signs as a newsroom and sends through the guarded way out. Throws FetchRefusal. */
  post: (place: Place, inbox: string, activity: Activity) => Promise<{ status: number }>
  acceptOf: (place: Place, address: string, follow: object | null) => Promise<Activity | null>
}

/** Asked again for a body once read, and at the house's public address, whatever the proxy made of it: signatures cover both. */
const asPublic = (house: House, request: Request) => {
  const { pathname, search } = new URL(request.url)
  const at = new URL(house.settings.address)
  const headers = new Headers(request.headers)
  headers.set('host', at.host)
  const body = request.body ? { body: request.body, duplex: 'half' as const } : {}
  return new Request(`${at.origin}${pathname}${search}`, { method: request.method, headers, ...body })
}

async function poster(house: House, federation: Federation<void>) {
  const { signObject, signRequest } = await import('@fedify/fedify/sig')
  return async (place: Place, inbox: string, activity: Activity) => {
    const context = federation.createContext(new URL(place.address), undefined)
    const keys = await context.getActorKeyPairs(place.institution.slug)
    const rsa = keys.find(({ privateKey }) => privateKey.algorithm.name === 'RSASSA-PKCS1-v1_5')
    const proof = keys.find(({ privateKey }) => privateKey.algorithm.name === 'Ed25519')
    if (!rsa) throw new Error('a newsroom has no key to sign with')
    const { contextLoader, documentLoader } = context
    const proved = proof ? await signObject(activity, proof.privateKey, proof.keyId, { contextLoader, documentLoader }) : activity
    const body = JSON.stringify(await proved.toJsonLd({ contextLoader }))
    const headers = { 'content-type': 'application/activity+json', 'user-agent': `Sinergi (+${place.address})` }
    const signed = await signRequest(new Request(inbox, { method: 'POST', headers, body }), rsa.privateKey, rsa.keyId)
    return house.fetch(inbox, { method: 'POST', headers: Object.fromEntries(signed.headers), body, timeout: 15_000, largest: 256 * 1024 })
  }
}

async function open(house: House): Promise<Federated> {
  const { createFederation } = await import('@fedify/fedify')
  const loader = await loaderOf(house)
  const federation = createFederation<void>({
    kv: remembering(house.now),
    origin: house.settings.address,
    documentLoaderFactory: () => loader,
    contextLoaderFactory: () => loader,
    authenticatedDocumentLoaderFactory: (identity) => {
      const signed = loaderOf(house, identity)
      return async (url) => (await signed)(url)
    },
  })
  dispatchActors(federation, house)
  describeServer(federation, house)
  dispatchCollections(federation, house)
  await listen(federation, house)
  const { Accept, Follow } = await import('@fedify/fedify/vocab')
  return {
    fetch: (request) => federation.fetch(asPublic(house, request), { contextData: undefined }),
    post: await poster(house, federation),
    acceptOf: async (place, address, follow) =>
      follow
        ? new Accept({
            id: new URL(address),
            actor: new URL(actorAddress(place)),
            object: await Follow.fromJsonLd(follow, { documentLoader: loader, contextLoader: loader }),
          })
        : null,
  }
}

const opened = new WeakMap<House, Promise<Federated>>()

/** Whether newsrooms may be followed from elsewhere: over HTTPS, and never in the example. */
export const isFederating = ({ settings }: Pick<House, 'settings'>) => settings.federates === true && !settings.demo

/** The house in the Fediverse, opened at the first need; null where it cannot be followed. */
export function federationOf(house: House): Promise<Federated> | null {
  if (!isFederating(house)) return null
  const known = opened.get(house) ?? open(house)
  opened.set(house, known)
  return known
}
