import { refuse as refuseHouse } from '#kit/contract.ts'
import type { InstitutionId, PersonId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import type { Deputy, DeputyId } from '../contract.ts'
import { refuse } from '../faults.ts'
import { maySeeColleagues } from '../rules.ts'
import * as store from './deputy-store.ts'
import { requireAdmin } from './people.ts'
import * as people from './store.ts'

type Row = Awaited<ReturnType<typeof store.insert>>

async function shown(work: Work, found: Row[]): Promise<Deputy[]> {
  const names = await people.names(
    work,
    found.flatMap((row) => [row.person_id, row.deputy_id]),
  )
  return found.map((row) => ({
    id: row.id,
    person: row.person_id,
    personName: names.get(row.person_id) ?? '',
    deputy: row.deputy_id,
    deputyName: names.get(row.deputy_id) ?? '',
    title: row.title,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    isLeave: row.is_leave,
  }))
}

export async function deputies(work: Work, institution: InstitutionId) {
  const why = maySeeColleagues(work.person, institution)
  if (why) throw refuseHouse(why)
  return shown(work, await store.list(work, institution))
}

type Appointment = { institution: InstitutionId; person: PersonId; deputy: PersonId; title: 'plh' | 'plt'; startsOn: string; endsOn: string; isLeave?: boolean }

export async function appointDeputy(work: Work, appointment: Appointment) {
  requireAdmin(work, appointment.institution)
  if (appointment.endsOn < appointment.startsOn) throw refuse('DATES_REVERSED')
  const colleagues = new Set((await people.lockRoles(work, appointment.institution)).map(({ person }) => person))
  const areColleagues = colleagues.has(appointment.person) && colleagues.has(appointment.deputy) && appointment.person !== appointment.deputy
  if (!areColleagues) throw refuse('NOT_COLLEAGUES')
  const row = await store.insert(work, appointment)
  await work.announce('deputy.appointed', { institution: appointment.institution, id: row.id, detail: appointment })
  const [made] = await shown(work, [row])
  if (!made) throw refuseHouse('NOT_FOUND')
  return made
}

export async function endDeputy(work: Work, id: DeputyId) {
  const row = await store.lock(work, id)
  if (!row) throw refuseHouse('NOT_FOUND')
  requireAdmin(work, row.institution_id)
  await store.setEnded(work, id)
  await work.announce('deputy.ended', { institution: row.institution_id, id })
  return null
}
