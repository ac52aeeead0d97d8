import type { Federation } from '@fedify/fedify'
import type { House } from '#kit/server/house.ts'
import { houseAt, work } from '#kit/server/work.ts'
import { activityOf, noteOf } from './activities.ts'
import * as followerStore from './follower-store.ts'
import { placeNamed } from './place.ts'
import * as publicStore from './public-store.ts'

const perPage = 20
/** Other servers fetch nothing else when they first meet an actor, so that its page there is not empty. */
const shownAtFirst = 5

/** What a newsroom has said, newest first, and how many follow. Who follows is nobody's to read. */
export function dispatchCollections(federation: Federation<void>, house: House) {
  const itemsOf = async (slug: string, most: number, before?: string) => {
    const place = await placeNamed(house, slug)
    if (!place) return null
    const items = await work(house, houseAt(), (at) => publicStore.items(at, { institution: place.institution.id, language: null, most, before }))
    return { place, items }
  }
  federation
    .setOutboxDispatcher('/fedi/{identifier}/outbox', async (_context, identifier, cursor) => {
      if (cursor !== null && !/^(0|[0-9a-f-]{36})$/.test(cursor)) return null
      const found = await itemsOf(identifier, perPage, cursor === null || cursor === '0' ? undefined : cursor)
      if (!found) return null
      const items = await Promise.all(found.items.map((item) => activityOf(found.place, item, 'create')))
      return { items, nextCursor: found.items.length === perPage ? (found.items.at(-1)?.id ?? null) : null }
    })
    .setCounter(async (_context, identifier) => {
      const all = await work(house, houseAt(), (at) => publicStore.newsrooms(at))
      return all.find(({ slug }) => slug === identifier)?.items ?? 0
    })
    .setFirstCursor(() => '0')
  federation
    .setFollowersDispatcher('/fedi/{identifier}/followers', () => ({ items: [] }))
    .setCounter(async (_context, identifier) => {
      const place = await placeNamed(house, identifier)
      return place ? work(house, houseAt(place.institution.id), (at) => followerStore.count(at, place.institution.id)) : 0
    })
  federation.setFeaturedDispatcher('/fedi/{identifier}/featured', async (_context, identifier) => {
    const found = await itemsOf(identifier, shownAtFirst)
    return found && { items: await Promise.all(found.items.map((item) => noteOf(found.place, item))) }
  })
}
