import * as people from '#features/people/server/people.ts'
import { refuse as refuseHouse } from '#kit/contract.ts'
import type { InstitutionId } from '#kit/ids.ts'
import type { Door, Work } from '#kit/server/work.ts'
import type { Asking, Opinion } from '../contract.ts'
import { refuse } from '../faults.ts'
import { mayAudit, mayCorrect } from '../rules.ts'
import type { Examiner } from '../examiner.ts'
import { askServer, type LanguageServer } from './language-server.ts'
import * as store from './store.ts'

async function shown(work: Work, rows: readonly store.OpinionRow[]): Promise<Opinion[]> {
  const names = await people.names(
    work,
    rows.map((row) => row.asked_by),
  )
  return rows.map(({ id, task, text, host, model, label, why, asked_by, asked_at }) => ({
    id,
    task,
    text,
    host,
    model,
    label,
    why,
    by: names.get(asked_by) ?? '–',
    at: asked_at.toString(),
  }))
}

const one = async (work: Work, row: store.OpinionRow): Promise<Opinion> => (await shown(work, [row]))[0] as Opinion

/** Writes down what is about to leave, before it leaves. */
export async function ask(work: Work, server: LanguageServer | null, { institution, task, text }: Asking) {
  const why = mayCorrect(work.person, institution)
  if (why) throw refuseHouse(why)
  if (!server) throw refuse('NO_SERVER')
  const row = await store.insertOpinion(work, { institution, task, text, host: new URL(server.url).host, model: server.model })
  await work.announce('opinion.asked', { institution, id: row.id, detail: { task, host: row.host } })
  return row
}

/** Writes down what came back. */
export async function answer(work: Work, row: store.OpinionRow, given: { label: string; why: string }) {
  const answered = await store.answerOpinion(work, row.id, given)
  await work.announce('opinion.answered', { institution: row.institution_id, id: row.id, detail: { label: given.label } })
  return one(work, answered)
}

type Outside = { server: LanguageServer | null; examiner: Examiner }

/** Asks the ministry's own language server about one masked text; the call runs between two transactions. */
export async function secondOpinion(open: <T>(door: Door<T>) => Promise<T>, { server, examiner }: Outside, asking: Asking) {
  const masked = await examiner.mask(asking.text)
  const row = await open((work) => ask(work, server, { ...asking, text: masked }))
  const given = server && (await askServer(server, { task: asking.task, text: masked }))
  if (!given) throw refuse('SERVER_SILENT')
  return open((work) => answer(work, row, given))
}

/** What was ever asked, newest first. */
export async function opinions(work: Work, wanted: { institution: InstitutionId; after?: string | undefined; limit: number }) {
  const why = mayAudit(work.person, wanted.institution)
  if (why) throw refuseHouse(why)
  const found = await store.opinions(work, wanted)
  const rows = found.slice(0, wanted.limit)
  return { rows: await shown(work, rows), next: found.length > wanted.limit ? (rows.at(-1)?.id ?? null) : null }
}
