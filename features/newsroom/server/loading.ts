import type { House } from '#kit/server/house.ts'

/** Bytes of a document of another server; an actor takes 5 kB. */
const largest = 512 * 1024
const wanted = 'application/activity+json, application/ld+json; profile="https://www.w3.org/ns/activitystreams"'

export type Identity = { keyId: URL; privateKey: CryptoKey }

/**
 * Reads documents of other servers through the guarded way out: no private address, size and time limited. With an identity the request is
 * signed, for servers that answer nobody else. Known contexts are never fetched.
 */
export async function loaderOf(house: House, identity?: Identity) {
  const [{ preloadedContexts }, { signRequest }] = await Promise.all([import('@fedify/fedify/runtime'), import('@fedify/fedify/sig')])
  return async (url: string) => {
    const known = preloadedContexts[url]
    if (known) return { contextUrl: null, document: known, documentUrl: url }
    const plain = new Request(url, { headers: { accept: wanted, 'user-agent': `Sinergi (+${house.settings.address})` } })
    const request = identity ? await signRequest(plain, identity.privateKey, identity.keyId) : plain
    const answer = await house.fetch(url, { headers: Object.fromEntries(request.headers), largest, timeout: 10_000 })
    const type = answer.headers['content-type'] ?? ''
    if (answer.status !== 200 || !/^application\/(activity|ld)\+json\b/.test(type)) throw new Error(`${url} answered ${answer.status} ${type}`)
    return { contextUrl: null, document: JSON.parse(answer.body.toString('utf8')) as unknown, documentUrl: answer.url }
  }
}
