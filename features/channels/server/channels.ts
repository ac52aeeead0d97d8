import { refuse as refuseHouse } from '#kit/contract.ts'
import type { InstitutionId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import type { ChannelId, OfferedPlatform, Registering } from '../contract.ts'
import { refuse } from '../faults.ts'
import { mayRegister, maySee } from '../rules.ts'
import * as store from './store.ts'

export async function list(work: Work, institution: InstitutionId) {
  const why = maySee(work.person, institution)
  if (why) throw refuseHouse(why)
  return store.list(work, institution)
}

export const findMany = (work: Work, ids: readonly ChannelId[]) => store.findMany(work, ids)

/** Registers an official account on one of the platforms the house offers. */
export async function register(work: Work, offered: readonly OfferedPlatform[], wanted: Registering) {
  const why = mayRegister(work.person, wanted.institution)
  if (why) throw refuseHouse(why)
  const platform = offered.find(({ id }) => id === wanted.platform)
  if (!platform) throw refuse('PLATFORM_UNKNOWN')
  const made = await store.insert(work, { ...wanted, connector: platform.connector })
  if (!made) throw refuse('HANDLE_TAKEN', { handle: wanted.handle })
  await work.announce('channel.registered', { institution: made.institution, id: made.id, detail: { platform: made.platform, handle: made.handle } })
  return made
}

/** Gives a new institution the channels it has by itself (its own pages); safe to run twice. */
export async function registerOwn(work: Work, own: readonly OfferedPlatform[], institution: InstitutionId) {
  for (const platform of own) {
    const made = await store.insert(work, {
      institution,
      platform: platform.id,
      handle: platform.name,
      address: null,
      custodians: [],
      connector: platform.connector,
    })
    if (made) await work.announce('channel.registered', { institution, id: made.id, detail: { platform: made.platform } })
  }
}
