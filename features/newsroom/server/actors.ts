import { createRequire } from 'node:module'
import type { Federation } from '@fedify/fedify'
import type { House } from '#kit/server/house.ts'
import { houseAt, work } from '#kit/server/work.ts'
import { actorAddress } from './activities.ts'
import { placeNamed } from './place.ts'
import { keysOf } from './keys.ts'
import * as publicStore from './public-store.ts'

const { version } = createRequire(import.meta.url)('../../../package.json') as { version: string }

/** Every newsroom as an actor: an Organization under its own page's address, with its accounts in the register as proof of who it is. */
export function dispatchActors(federation: Federation<void>, house: House) {
  federation
    .setActorDispatcher('/berita/{identifier}', async (context, identifier) => {
      const place = await placeNamed(house, identifier)
      if (!place) return null
      const [{ Endpoints, Image, Organization, PropertyValue }, keys] = await Promise.all([
        import('@fedify/fedify/vocab'),
        context.getActorKeyPairs(identifier),
      ])
      const { institution } = place
      const accounts = await work(house, houseAt(), (at) => publicStore.accounts(at, institution.id))
      const [rsa] = keys
      return new Organization({
        id: context.getActorUri(identifier),
        preferredUsername: identifier,
        name: institution.name,
        summary: `<p>Ruang berita resmi ${institution.name.replaceAll(/[<>&]/g, '')}, ${institution.place.replaceAll(/[<>&]/g, '')}.</p>`,
        url: new URL(actorAddress(place)),
        icon: new Image({ url: new URL(`${place.address}/logo.svg`), mediaType: 'image/svg+xml' }),
        inbox: context.getInboxUri(identifier),
        outbox: context.getOutboxUri(identifier),
        followers: context.getFollowersUri(identifier),
        featured: context.getFeaturedUri(identifier),
        endpoints: new Endpoints({ sharedInbox: context.getInboxUri() }),
        manuallyApprovesFollowers: false,
        discoverable: true,
        indexable: true,
        attachments: accounts
          .flatMap(({ handle, address }) => (address ? [{ handle, address }] : []))
          .map(({ handle, address }) => {
            const safe = encodeURI(address).replaceAll('"', '%22')
            return new PropertyValue({ name: handle, value: `<a href="${safe}" rel="me nofollow noopener">${safe}</a>` })
          }),
        ...(rsa ? { publicKey: rsa.cryptographicKey } : {}),
        assertionMethods: keys.map(({ multikey }) => multikey),
      })
    })
    .setKeyPairsDispatcher(async (_context, identifier) => {
      const place = await placeNamed(house, identifier)
      return place ? keysOf(house, place.institution.id) : []
    })
}

/** What this server is, and how much it says (NodeInfo 2.1). */
export function describeServer(federation: Federation<void>, house: House) {
  federation.setNodeInfoDispatcher('/nodeinfo/2.1', async () => {
    const newsrooms = await work(house, houseAt(), (at) => publicStore.newsrooms(at))
    return {
      software: { name: 'sinergi', version },
      protocols: ['activitypub'],
      openRegistrations: false,
      usage: {
        users: { total: newsrooms.length, activeHalfyear: newsrooms.length, activeMonth: newsrooms.length },
        localPosts: newsrooms.reduce((sum, { items }) => sum + items, 0),
        localComments: 0,
      },
    }
  })
}
