import { z } from 'zod'

/** An identifier (UUIDv7 made by PostgreSQL) that cannot be mistaken for another record's. */
export type Id<Kind extends string> = string & z.$brand<Kind>

export const idOf = <Kind extends string>(kind: Kind) => z.uuid().brand(kind)

export const institutionId = idOf('institution')
export type InstitutionId = z.infer<typeof institutionId>

export const personId = idOf('person')
export type PersonId = z.infer<typeof personId>
