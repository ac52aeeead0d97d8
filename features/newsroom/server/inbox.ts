import type { Federation, InboxContext } from '@fedify/fedify'
import type { Follow } from '@fedify/fedify/vocab'
import type { House } from '#kit/server/house.ts'
import { houseAt, work } from '#kit/server/work.ts'
import * as followerStore from './follower-store.ts'
import { follow, unfollow } from './following.ts'
import { acceptAddress, placeNamed } from './place.ts'

type Vocabulary = typeof import('@fedify/fedify/vocab')

/** Which newsroom an activity is about. */
async function aim(house: House, context: InboxContext<void>, address: URL | null) {
  const parsed = context.parseUri(address)
  return parsed?.type === 'actor' ? placeNamed(house, parsed.identifier) : null
}

async function followed(house: House, context: InboxContext<void>, { activity, vocabulary }: { activity: Follow; vocabulary: Vocabulary }) {
  const place = await aim(house, context, activity.objectId)
  const follower = place && activity.id ? await activity.getActor(context) : null
  if (!place || !activity.id || !vocabulary.isActor(follower) || !follower.id || !follower.inboxId) return
  const { contextLoader } = context
  const { host, href: actor } = follower.id
  // What we say goes to the follower's own server and nowhere else, so that nobody can aim us at a third.
  if (follower.inboxId.host !== host) return
  const shared = follower.endpoints?.sharedInbox
  const wanted = {
    follower: { actor, inbox: follower.inboxId.href, sharedInbox: shared?.host === host ? shared.href : null },
    accept: acceptAddress(place, activity.id.href),
    activity: (await activity.toJsonLd({ contextLoader })) as object,
  }
  await work(house, houseAt(place.institution.id), (at) => follow(at, place.institution.id, wanted))
}

/** What newsrooms hear: that somebody follows, no longer follows, or is gone. Signatures were checked before; all else is taken and let go. */
export async function listen(federation: Federation<void>, house: House) {
  const vocabulary = await import('@fedify/fedify/vocab')
  federation
    .setInboxListeners('/fedi/{identifier}/inbox', '/fedi/inbox')
    .on(vocabulary.Follow, (context, activity) => followed(house, context, { activity, vocabulary }))
    .on(vocabulary.Undo, async (context, undo) => {
      const undone = await undo.getObject(context)
      const place = undone instanceof vocabulary.Follow ? await aim(house, context, undone.objectId) : null
      const actor = undo.actorId
      if (place && actor && undone instanceof vocabulary.Follow && undone.actorId?.href === actor.href)
        await work(house, houseAt(place.institution.id), (at) => unfollow(at, place.institution.id, actor.href))
    })
    .on(vocabulary.Delete, async (_context, { actorId, objectId }) => {
      if (actorId && actorId.href === objectId?.href) await work(house, houseAt(), (at) => followerStore.forgetEverywhere(at, actorId.href))
    })
    .onError((_context, error) => house.log.warn({ err: error }, 'an activity from elsewhere was not understood'))
}
