import { timingSafeEqual } from 'node:crypto'
import * as institutions from '#features/institutions/server/institutions.ts'
import type { Root } from '#features/institutions/server/institutions.ts'
import type { House } from '#kit/server/house.ts'
import { houseAt, work as open } from '#kit/server/work.ts'
import { refuse } from '../faults.ts'
import { openAccount } from './accounts.ts'
import { requireStrong } from './passwords.ts'
import * as store from './store.ts'

/** Printed in the terminal until somebody has founded the network: whoever can read it runs the machine. */
export const firstAdminCode = (house: House) =>
  house.secrets
    .derive('first-admin')
    .toString('hex')
    .slice(0, 12)
    .toUpperCase()
    .replaceAll(/(.{4})(?=.)/g, '$1-')

export const isFounded = (house: House) => open(house, houseAt(), (work) => store.isFounded(work))

const isSame = (given: string, wanted: string) => {
  const [a, b] = [given.replaceAll(/[^0-9A-Fa-f]/g, '').toUpperCase(), wanted.replaceAll('-', '')].map((text) => Buffer.from(text))
  return a !== undefined && b !== undefined && a.length === b.length && timingSafeEqual(a, b)
}

type Founding = { code: string; institution: Root; person: { name: string; email: string; password: string } }

/** Makes the network's first institution and its first admin, who is also its coordinator. */
export async function found(house: House, { code, institution, person }: Founding) {
  if (await isFounded(house)) throw refuse('ALREADY_FOUNDED')
  if (!isSame(code, firstAdminCode(house))) throw refuse('CODE_WRONG')
  await requireStrong(person.password, [person.name, person.email, institution.name, institution.shortName])
  const id = await openAccount(house, person)
  const root = await open(house, houseAt(), async (work) => {
    const placed = await institutions.placeRoot(work, institution)
    await store.insertPerson(work, { id, name: person.name, email: person.email })
    await store.give(work, { institution: placed, person: id, roles: ['coordinator', 'admin'], by: id })
    await work.announce('network.founded', { institution: placed, id: placed })
    return placed
  })
  return { institution: root }
}
