import { refuse as refuseHouse } from '#kit/contract.ts'
import type { InstitutionId, PersonId } from '#kit/ids.ts'
import type { Handover } from '#kit/server/handover.ts'
import type { RequestContext } from '#kit/server/http.ts'
import type { Me } from '../contract.ts'
import { refuse } from '../faults.ts'
import { endSessions, isPassword, setPassword } from './accounts.ts'
import * as leaving from './handovers.ts'
import type { Passing } from './handovers.ts'
import { requireStrong } from './passwords.ts'
import * as people from './people.ts'
import * as store from './store.ts'

type SignedIn = RequestContext & { person: NonNullable<RequestContext['person']>; session: NonNullable<RequestContext['session']> }

export function requireSignedIn(context: RequestContext): SignedIn {
  if (!context.person || !context.session) throw refuseHouse('SIGNED_OUT')
  return context as SignedIn
}

export async function me(context: RequestContext): Promise<Me> {
  const { person, session, house } = requireSignedIn(context)
  const row = await context.work((work) => store.person(work, person.id))
  const { rows } = await house.authPool.query<{ on: boolean | null }>('select "twoFactorEnabled" as on from "user" where id = $1', [person.id])
  const draftKey = house.secrets.derive(`draft:${person.id}:${session.id}`).toString('base64')
  return {
    id: person.id,
    name: person.name,
    email: row?.email ?? '',
    language: person.language,
    twoFactor: rows[0]?.on ?? false,
    shared: session.shared,
    sessionId: session.id,
    draftKey: session.shared ? null : draftKey,
    memberships: person.memberships,
    grants: person.grants,
    below: person.below,
    demo: house.settings.demo,
  }
}

type Row = { id: string; userAgent: string | null; shared: boolean | null; createdAt: { toISOString: () => string }; expiresAt: { toISOString: () => string } }

/** `Chrome · Android`, as far as the browser says. */
function deviceOf(userAgent: string | null) {
  const browser = /(Firefox|Edg|OPR|Chrome|Safari)/
    .exec(userAgent ?? '')?.[1]
    ?.replace('Edg', 'Edge')
    .replace('OPR', 'Opera')
  const system = /(Android|iPhone|iPad|Windows|Mac OS X|Linux)/.exec(userAgent ?? '')?.[1]?.replace('Mac OS X', 'macOS')
  return [browser, system].filter(Boolean).join(' · ') || '–'
}

export async function sessions(context: RequestContext) {
  const { person, session, house } = requireSignedIn(context)
  const { rows } = await house.authPool.query<Row>(
    'select id, "userAgent", shared, "createdAt", "expiresAt" from session where "userId" = $1 and "expiresAt" > now() order by "createdAt" desc',
    [person.id],
  )
  return rows.map((row) => ({
    id: row.id,
    device: deviceOf(row.userAgent),
    shared: row.shared ?? false,
    since: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    isThis: row.id === session.id,
  }))
}

export async function endSession(context: RequestContext, id: string) {
  const { person, house } = requireSignedIn(context)
  await house.authPool.query('delete from session where "userId" = $1 and id = $2', [person.id, id])
  return null
}

export async function endOtherSessions(context: RequestContext) {
  const { person, session, house } = requireSignedIn(context)
  await endSessions(house, person.id, session.id)
  return null
}

export async function changePassword(context: RequestContext, { current, next }: { current: string; next: string }) {
  const { person, session, house } = requireSignedIn(context)
  if (!(await isPassword(house, person.id, current))) throw refuse('PASSWORD_WRONG')
  await requireStrong(next, [person.name])
  await setPassword(house, person.id, next)
  await endSessions(house, person.id, session.id)
  return null
}

type Member = { institution: InstitutionId; person: PersonId }

/** Suspends an account and ends its sessions: a lost phone stays signed out, also when the account is restored. */
export async function suspend(context: RequestContext, member: Member) {
  await context.work((work) => people.suspend(work, member))
  await endSessions(context.house, member.person)
  return null
}

export async function restore(context: RequestContext, member: Member) {
  await context.work((work) => people.restore(work, member))
  await endSessions(context.house, member.person)
  return null
}

/** Hands everything over, then ends the leaver's sessions on every device. */
export async function handOver(context: RequestContext, handovers: readonly Handover[], passing: Passing) {
  const made = await context.work((work) => leaving.handOver(work, handovers, passing))
  await endSessions(context.house, passing.person)
  return made
}
