import * as institutions from '#features/institutions/server/institutions.ts'
import type { InstitutionId, PersonId } from '#kit/ids.ts'
import type { Person, Role } from '#kit/rules.ts'
import type { TestDesk } from '#kit/server/testing.ts'
import { houseAt, work } from '#kit/server/work.ts'
import { personOf } from './identify.ts'
import * as store from './store.ts'

let count = 0
const nextId = () => `01900000-0000-7000-8000-${(0xa00000000000 + (count += 1)).toString(16)}` as PersonId

/** A person with roles, as sign-in would know them on the next request; call again after roles or grants change. */
export async function member(desk: TestDesk, institution: InstitutionId, name: string, ...roles: Role[]): Promise<Person> {
  const id = nextId()
  await desk.at(institution, async (at) => {
    await store.insertPerson(at, { id, name, email: `${id}@contoh.go.id` })
    await store.give(at, { institution, person: id, roles, by: id })
  })
  return again(desk, { id })
}

/** The same person on their next request. */
export async function again(desk: TestDesk, { id }: Pick<Person, 'id'>): Promise<Person> {
  const person = await personOf(desk.house, id)
  if (!person) throw new Error('suspended or unknown')
  return person
}

const inJakarta = { zone: 'Asia/Jakarta', place: 'Jakarta', workingDays: [1, 2, 3, 4, 5], opens: '08:00', closes: '17:00', languages: ['id'] }

/** Kemlu with its work unit Humas and two missions; Komdigi beside it under the network's root; people in the roles tests need. */
export async function network(desk: TestDesk) {
  const root = await work(desk.house, houseAt(), (at) =>
    institutions.placeRoot(at, { name: 'Kementerian Sekretariat Negara', shortName: 'Kemensetneg', class: 'ministry', zone: 'Asia/Jakarta', place: 'Jakarta' }),
  )
  const under = (parentId: InstitutionId, name: string, shortName: string, more: object = {}) =>
    desk.at(parentId, (at) => institutions.place(at, { ...inJakarta, parentId, name, shortName, class: 'ministry', missionKind: null, ...more }))
  const kemlu = await under(root, 'Kementerian Luar Negeri', 'Kemlu')
  const komdigi = await under(root, 'Kementerian Komunikasi dan Digital', 'Komdigi')
  const humas = await under(kemlu.id, 'Direktorat Humas', 'Humas Kemlu', { class: 'work_unit' })
  const tokyo = await under(kemlu.id, 'KBRI Tokyo', 'KBRI Tokyo', { class: 'mission', missionKind: 'embassy', zone: 'Asia/Tokyo', place: 'Tokyo' })
  const denHaag = await under(kemlu.id, 'KBRI Den Haag', 'KBRI Den Haag', {
    class: 'mission',
    missionKind: 'embassy',
    zone: 'Europe/Amsterdam',
    place: 'Den Haag',
  })
  return {
    root,
    kemlu: kemlu.id,
    komdigi: komdigi.id,
    humas: humas.id,
    tokyo: tokyo.id,
    denHaag: denHaag.id,
    coordinator: await member(desk, root, 'Laras Anggrek', 'coordinator', 'admin'),
    admin: await member(desk, kemlu.id, 'Sekar Wening', 'admin'),
    editor: await member(desk, kemlu.id, 'Bima Samudra', 'editor'),
    approver: await member(desk, kemlu.id, 'Sinta Cendana', 'approver'),
    secondApprover: await member(desk, kemlu.id, 'Rangga Pualam', 'approver'),
    viewer: await member(desk, kemlu.id, 'Wira Jatmika', 'viewer'),
    tokyoEditor: await member(desk, tokyo.id, 'Kirana Sakura', 'editor', 'admin'),
    komdigiAdmin: await member(desk, komdigi.id, 'Galih Arunika', 'admin', 'editor', 'approver'),
  }
}
