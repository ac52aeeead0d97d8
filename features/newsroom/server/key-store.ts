import { sql } from 'kysely'
import type { InstitutionId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import type { Tables } from './tables.ts'

type Key = { algorithm: 'rsa' | 'ed25519'; publicKey: JsonWebKey; privateKey: string }

const rows = (work: Work) => work.tx.withTables<Tables>()

export const list = (work: Work, institution: InstitutionId) =>
  rows(work)
    .selectFrom('newsroom_keys')
    .select(['algorithm', 'public_key', 'private_key'])
    .where('institution_id', '=', institution)
    .orderBy('algorithm', 'desc')
    .execute()

/** Two processes may make keys at once; the first stay. */
export const insert = (work: Work, institution: InstitutionId, keys: readonly Key[]) =>
  rows(work)
    .insertInto('newsroom_keys')
    .values(
      keys.map(({ algorithm, publicKey, privateKey }) => ({
        institution_id: institution,
        algorithm,
        public_key: JSON.stringify(publicKey),
        private_key: privateKey,
        made_at: work.now,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()

export const reseal = (work: Work, institution: InstitutionId, { algorithm, privateKey }: Pick<Key, 'algorithm' | 'privateKey'>) =>
  rows(work)
    .updateTable('newsroom_keys')
    .set({ private_key: privateKey })
    .where('institution_id', '=', institution)
    .where('algorithm', '=', algorithm)
    .execute()

export const holders = async (work: Work) =>
  (await sql<{ institution_id: InstitutionId }>`select institution_id from sinergi.newsroom_key_holders()`.execute(work.tx)).rows.map(
    (row) => row.institution_id,
  )
