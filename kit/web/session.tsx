import { createContext, use } from 'react'
import type { InstitutionId } from '../ids.ts'
import type { Person } from '../rules.ts'

export type Place = {
  id: InstitutionId
  name: string
  shortName: string
  slug: string
  zone: string
  place: string
  class: string
  parentId: InstitutionId | null
  /** ISO weekdays, Monday = 1. */
  workingDays: readonly number[]
  /** `08:00`, by its own clock. */
  opens: string
  closes: string
}

export type Session = {
  /** The very shape the rules take, so that browser and server decide alike. */
  person: Person
  email: string
  /** *Perangkat bersama*: nothing may be kept in this browser. */
  isShared: boolean
  isDemo: boolean
  twoFactor: boolean
  draftKey: string | null
  places: readonly Place[]
  /** Any institution of the network; a stranger's id reads as a dash. */
  placeOf: (id: string) => Place
  /** The institution whose desk is open. */
  current: Place
  choose: (id: InstitutionId) => void
}

export const SessionContext = createContext<Session | null>(null)

/** Who is signed in; only inside the shell. */
export function useSession(): Session {
  const session = use(SessionContext)
  if (!session) throw new Error('useSession is for pages inside the shell')
  return session
}
