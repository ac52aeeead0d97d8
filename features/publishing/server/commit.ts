import { Answered, type Found, type Remote } from '#kit/connector.ts'
import { journalOf, LeaseLost, noteOf, resultOf, type Journalled } from './journal.ts'

/** A commit whose answer was lost and that a look has not settled yet. */
export class StillLooking extends Error {
  readonly since: Temporal.Instant
  readonly why: string

  constructor(since: Temporal.Instant, why: string) {
    super(why)
    this.since = since
    this.why = why
  }
}

type Commit = { name: string; call: () => Promise<Remote>; find: () => Promise<Found> }

/** Only these say for sure that nothing was accepted. */
const isSurelyRefused = (error: unknown) => error instanceof Answered && error.outcome.kind !== 'unknown' && error.outcome.kind !== 'pending'

/** Writes the intent, then calls. Null when the answer was lost. */
async function callOnce(journalled: Journalled, { name, call }: Commit): Promise<Remote | null> {
  const journal = journalOf(journalled)
  await journal.begin(name, 'commit')
  try {
    const remote = await call()
    await journal.end(name, { state: 'done', value: remote })
    return remote
  } catch (error) {
    if (error instanceof LeaseLost) throw error
    const isRefused = isSurelyRefused(error)
    await journal.end(name, { state: isRefused ? 'refused' : 'unknown', note: noteOf(error) })
    if (isRefused) throw error
    return null
  }
}

/** Looks on the platform for what may have been accepted. Null only when an exact lookup proved that nothing was. */
async function look(journalled: Journalled, { name, find }: Commit): Promise<Remote | null> {
  const journal = journalOf(journalled)
  const found: Found = await find().catch((error: unknown) => ({ kind: 'ambiguous' as const, why: noteOf(error) }))
  if (found.kind === 'published') {
    await journal.end(name, { state: 'done', value: found.remote })
    return found.remote
  }
  if (found.kind === 'absent' && journalled.connector.lookup.kind === 'exact') {
    await journal.end(name, { state: 'refused', note: 'Tidak ada di platform.' })
    return null
  }
  const row = await journal.known(name)
  throw new StillLooking(row?.begun_at ?? journalled.delivery.due_at, found.kind === 'ambiguous' ? found.why : 'Belum terlihat di platform.')
}

/** After a person said it is not out, one more look before it is sent again. */
async function lookBefore(journalled: Journalled, { name, find }: Commit): Promise<Remote | null> {
  if (!journalled.delivery.must_look) return null
  const found = await find()
  if (found.kind !== 'published') return null
  const journal = journalOf(journalled)
  await journal.begin(name, 'commit')
  await journal.end(name, { state: 'done', value: found.remote, note: 'Ternyata sudah ada di platform.' })
  return found.remote
}

/**
 * The one call that makes something public. Called at most once per intent: whatever may have been accepted is looked for, and only a
 * proved absence lets it be called again, at the next try.
 */
export async function commit(journalled: Journalled, wanted: Commit): Promise<Remote> {
  const row = await journalOf(journalled).known(wanted.name)
  if (row?.state === 'done') return resultOf<Remote>(row)
  const sent = row ? null : ((await lookBefore(journalled, wanted)) ?? (await callOnce(journalled, wanted)))
  const remote = sent ?? (await look(journalled, wanted))
  if (!remote) throw new Answered({ kind: 'unavailable' })
  return remote
}
