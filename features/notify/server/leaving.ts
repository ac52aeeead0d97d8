import type { Work } from '#kit/server/work.ts'
import { isBefore } from '#kit/time.ts'
import type { Preferences } from '../contract.ts'
import { mailPlan, mayLeaveAt, wants } from '../rules.ts'
import * as store from './sending-store.ts'
import type { NoticeRow } from './store.ts'

/** News older than this calls nobody by push or e-mail: it stands in the list. */
const stale = { hours: 6 }

/** E-mails go one after another, so that a mail server that hangs holds one worker and no delivery. */
export const sendLater = (work: Work, row: Pick<store.SendingRow, 'id' | 'way'>, at: Temporal.Instant) =>
  work.enqueue('notify.send', { sending: row.id }, { at, key: `notify.send:${row.id}`, ...(row.way === 'email' ? { queue: 'notify.email' } : {}) })

/** Plans what leaves the house for one notice, as the person wants it. */
export async function leaveLater(work: Work, { notice, preferences, hasDevice }: { notice: NoticeRow; preferences: Preferences; hasDevice: boolean }) {
  if (isBefore(notice.at, work.now.subtract(stale))) return
  const person = notice.person_id
  if (hasDevice && wants(preferences, notice.kind, 'push')) {
    const at = mayLeaveAt(work.now, preferences, notice.kind)
    const row = await store.gather(work, { person, way: 'push', key: `push:${notice.id}`, notice: notice.id, at })
    if (row) await sendLater(work, row, row.due_at)
  }
  if (!wants(preferences, notice.kind, 'email')) return
  const plan = mailPlan(work.now, preferences, { id: notice.id, person, kind: notice.kind })
  const row = await store.gather(work, { person, way: 'email', key: plan.key, notice: notice.id, at: plan.at })
  if (row) await sendLater(work, row, row.due_at)
}
