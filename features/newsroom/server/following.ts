import type { InstitutionId } from '#kit/ids.ts'
import { refuse as refuseHouse } from '#kit/contract.ts'
import type { Work } from '#kit/server/work.ts'
import { mayBlock, maySee } from '../rules.ts'
import * as followerStore from './follower-store.ts'
import * as tellingStore from './telling-store.ts'
import { tellLater } from './tell-later.ts'

export type Follower = { actor: string; inbox: string; sharedInbox: string | null }

const serverOf = (address: string) => new URL(address).host

/** Somebody on another server follows: kept, and told so. A blocked server is not answered. Safe to run twice. */
export async function follow(at: Work, institution: InstitutionId, wanted: { follower: Follower; accept: string; activity: object }) {
  const { actor, inbox, sharedInbox } = wanted.follower
  const server = serverOf(actor)
  if ((await followerStore.blocked(at, institution)).includes(server)) return
  await followerStore.follow(at, { institution_id: institution, actor, inbox, shared_inbox: sharedInbox, server })
  const telling = await tellingStore.insert(at, { institution, activity: wanted.accept, inbox, kind: 'accept', follow: wanted.activity })
  if (telling) await tellLater(at, institution, telling.id)
}

/** They follow no longer, or are gone. */
export const unfollow = (at: Work, institution: InstitutionId, actor: string) => followerStore.unfollow(at, institution, actor)

export async function block(work: Work, { institution, server }: { institution: InstitutionId; server: string }) {
  const why = mayBlock(work.person, institution)
  if (why) throw refuseHouse(why)
  await followerStore.block(work, institution, server)
  await work.announce('newsroom.server_blocked', { institution, id: institution, detail: { server } })
  return followerStore.blocked(work, institution)
}

export async function unblock(work: Work, { institution, server }: { institution: InstitutionId; server: string }) {
  const why = mayBlock(work.person, institution)
  if (why) throw refuseHouse(why)
  await followerStore.unblock(work, institution, server)
  await work.announce('newsroom.server_unblocked', { institution, id: institution, detail: { server } })
  return followerStore.blocked(work, institution)
}

/** How a newsroom stands in the Fediverse, for its own people. */
export async function standing(work: Work, institution: InstitutionId) {
  const why = maySee(work.person, institution)
  if (why) throw refuseHouse(why)
  const [followers, blocked, troubles] = [
    await followerStore.count(work, institution),
    await followerStore.blocked(work, institution),
    await tellingStore.troubles(work, institution),
  ]
  return { followers, blocked, troubles }
}
