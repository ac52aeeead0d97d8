import type { Channel, OfferedPlatform } from '#features/channels/contract.ts'
import type { Institution } from '#features/institutions/contract.ts'
import { personOf } from '#features/people/server/identify.ts'
import type { Connector } from '#kit/connector.ts'
import type { InstitutionId, PersonId } from '#kit/ids.ts'
import type { Role } from '#kit/rules.ts'
import type { House } from '#kit/server/house.ts'
import { houseAt, work, type Door } from '#kit/server/work.ts'
import type { FakeNetwork } from '#connectors/fake/fake.ts'
import { cast, type Member } from './people.ts'

/** What the seed builds on; grows while it runs. */
export type Stage = {
  house: House
  network: FakeNetwork
  connectors: readonly Connector[]
  offered: readonly OfferedPlatform[]
  institutions: Map<string, Institution>
  channels: Map<string, Channel[]>
  ids: Map<string, PersonId>
}

export function placeOf(stage: Stage, slug: string): Institution {
  const found = stage.institutions.get(slug)
  if (!found) throw new Error(`no institution ${slug} in the example`)
  return found
}

/** The first member of an institution with one of the roles. */
export function memberOf(slug: string, ...roles: Role[]): Member {
  const found = cast.find((member) => member.at === slug && member.roles.some((role) => roles.includes(role)))
  if (!found) throw new Error(`nobody at ${slug} is ${roles.join(' or ')}`)
  return found
}

/** Opens a door as an invented person, at a moment: the same doors as the web. */
export async function as<T>(stage: Stage, { member, at }: { member: Member; at?: Temporal.Instant }, door: Door<T>): Promise<T> {
  const id = stage.ids.get(member.email)
  const person = id && (await personOf(stage.house, id))
  if (!person) throw new Error(`${member.name} is not in the example yet`)
  return work({ ...stage.house, now: () => at ?? stage.house.now() }, person, door)
}

export const asHouse = <T>(stage: Stage, institution: InstitutionId, door: Door<T>) => work(stage.house, houseAt(institution), door)
