import type { InstitutionId, PersonId } from './ids.ts'

/** The roles of PRODUCT.md. `coordinator` holds for the whole network, the others for one institution and its work units. */
export const roles = ['coordinator', 'admin', 'editor', 'approver', 'responder', 'analyst', 'advocate', 'viewer'] as const
export type Role = (typeof roles)[number]

/** What a child institution may allow another: to read its drafts, or to approve for it. */
export const grantKinds = ['read_drafts', 'approve'] as const
export type GrantKind = (typeof grantKinds)[number]

export type Membership = { institution: InstitutionId; role: Role }
export type HeldGrant = { from: InstitutionId; kind: GrantKind; role: Role }

/** Who acts, and how far they see. Computed once per request, never stored. */
export type Person = {
  id: PersonId
  name: string
  language: 'id' | 'en'
  /** Every role, already spread over work units: one entry per institution reached. */
  memberships: Membership[]
  /** Grants in force today that this person may use, by what they may do. */
  grants: HeldGrant[]
  /** Institutions of which only time, channel and state may be seen. */
  below: InstitutionId[]
  /** A job, the command line or the seed acts as the house, inside one institution. */
  house?: true
}

/** `null` when allowed; else the code of the fault that says why not. */
export type Verdict<Code extends string> = Code | null

export const holds = (person: Person, institution: InstitutionId, ...wanted: Role[]) =>
  person.house === true || person.memberships.some((held) => held.institution === institution && wanted.includes(held.role))

export const isGranted = (person: Person, institution: InstitutionId, kind: GrantKind) =>
  person.grants.some((grant) => grant.from === institution && grant.kind === kind)

export const isCoordinator = (person: Person) => person.memberships.some((held) => held.role === 'coordinator')

/** Institutions whose rows the person may read and write, each once. */
export const reachOf = (person: Person) => [...new Set(person.memberships.map((held) => held.institution))]
