import type pg from 'pg'

/**
 * Pauses every institution of a house that comes back from a backup, before anything can run in it: the house it was made from may
 * have published since. Each institution's admin ends it, and lets go, moves or drops what was held. Answers how many.
 */
export async function pauseRestored(client: pg.ClientBase, note: string, at: Temporal.Instant): Promise<number> {
  const { rowCount } = await client.query(
    `with paused as (
       insert into pauses (institution_id, scope, reason, note, is_emergency_exempt, started_by, started_at)
       select id, 'institution', 'gangguan', $1, false, '00000000-0000-0000-0000-000000000000', $2 from institutions
       returning id, institution_id)
     select sinergi.announce('pause.started', institution_id, id, null, $2, '{"scope":"institution","reason":"gangguan"}') from paused`,
    [note, at.toString()],
  )
  return rowCount ?? 0
}
