import { serve } from '@hono/node-server'
import { createFederation, generateCryptoKeyPair, MemoryKvStore, type InboxContext } from '@fedify/fedify'
import { Accept, Activity, Create, Delete, Endpoints, Follow, Note, Person, Undo, Update } from '@fedify/fedify/vocab'
import type { AddressInfo } from 'node:net'

/** A person on another server, as a process of its own: Fedify as it comes. Told what to do under `/kendali/`; for tests only. */
type Heard = { type: string; id: string; object: string; name: string | null; content: string | null; language: string | null }

const heard: Heard[] = []
let isDown = false
let calls = 0
const federation = createFederation<void>({ kv: new MemoryKvStore(), allowPrivateAddress: true })
// As long as most servers' keys are; twice that takes seconds to make.
const rsa = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) }
const keys = [await crypto.subtle.generateKey(rsa, true, ['sign', 'verify']), await generateCryptoKeyPair('Ed25519')]

federation
  .setActorDispatcher('/warga/{identifier}', async (context, identifier) => {
    const [first, ...more] = await context.getActorKeyPairs(identifier)
    return new Person({
      id: context.getActorUri(identifier),
      preferredUsername: identifier,
      inbox: context.getInboxUri(identifier),
      endpoints: new Endpoints({ sharedInbox: context.getInboxUri() }),
      ...(first ? { publicKey: first.cryptographicKey } : {}),
      assertionMethods: [first, ...more].flatMap((pair) => (pair ? [pair.multikey] : [])),
    })
  })
  .setKeyPairsDispatcher(() => keys)

async function keep(context: InboxContext<void>, activity: Activity) {
  const object = activity instanceof Delete ? null : await activity.getObject(context).catch(() => null)
  const note = object instanceof Note ? object : null
  const told = note?.contents.find((one) => typeof one !== 'string')
  heard.push({
    type: activity.constructor.name,
    id: activity.id?.href ?? '',
    object: activity.objectId?.href ?? '',
    name: note ? String(note.name) : null,
    content: note ? String(note.content) : null,
    language: told && 'locale' in told ? String(told.locale) : null,
  })
}
federation.setInboxListeners('/warga/{identifier}/inbox', '/inbox').on(Accept, keep).on(Create, keep).on(Update, keep).on(Delete, keep)

const others = new Map<string, (address: string, who: string) => Promise<unknown>>([
  ['follow', (address, who) => send(address, who, (shared) => new Follow(shared))],
  [
    'undo',
    (address, who) =>
      send(address, who, ({ id, actor, object }) => new Undo({ id: new URL(`${id.href}-urung`), actor, object: new Follow({ id, actor, object }) })),
  ],
])

type Shared = { id: URL; actor: URL; object: URL }

async function send(address: string, who: string, make: (shared: Shared) => Activity) {
  const context = federation.createContext(new URL(`http://localhost:${port}`), undefined)
  const actor = context.getActorUri(who)
  const target = await context.lookupObject(address, { documentLoader: await context.getDocumentLoader({ identifier: who }) })
  if (!target?.id || !('inboxId' in target)) throw new Error(`nobody at ${address}`)
  const recipient = { id: target.id, inboxId: target.inboxId as URL }
  await context.sendActivity({ identifier: who }, recipient, make({ id: new URL(`${actor.href}#ikut`), actor, object: target.id }), { immediate: true })
}

async function control(url: URL) {
  const [, , what = '', who = 'warga'] = url.pathname.split('/')
  if (what === 'heard') return Response.json({ heard, calls })
  if (what === 'down') isDown = true
  if (what === 'up') isDown = false
  await others.get(what)?.(url.searchParams.get('actor') ?? '', who)
  return Response.json({ ok: true })
}

let port = 0
const server = serve({
  port: 0,
  hostname: '127.0.0.1',
  fetch: async (request) => {
    const url = new URL(request.url)
    if (url.pathname.startsWith('/kendali/')) return control(url).catch((error: unknown) => new Response(String(error), { status: 500 }))
    if (url.pathname.endsWith('/inbox')) calls += 1
    if (isDown) return new Response('penuh', { status: 503 })
    return federation.fetch(request, { contextData: undefined })
  },
})
server.on('listening', () => {
  ;({ port } = server.address() as AddressInfo)
  console.log(`port ${port}`)
})
