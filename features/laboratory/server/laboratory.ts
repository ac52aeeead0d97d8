import * as people from '#features/people/server/people.ts'
import { refuse as refuseHouse } from '#kit/contract.ts'
import type { InstitutionId } from '#kit/ids.ts'
import type { Door, Work } from '#kit/server/work.ts'
import type { Examined } from '../answers.ts'
import type { Correcting, Correction, CorrectionId, Pasted } from '../contract.ts'
import { refuse } from '../faults.ts'
import { correctable, ownTopic, type CorrectableTask } from '../kinds.ts'
import { mayCorrect, mayExamine } from '../rules.ts'
import type { Examiner } from '../examiner.ts'
import * as store from './store.ts'

/** The newest corrections a local layer is trained on; older ones have long been outvoted. */
const mostCorrections = 2_000

/** What every task makes of a text, corrected by what this institution taught. Nothing of the text is kept. */
export async function examine(work: Work, examiner: Examiner, { institution, asked }: { institution: InstitutionId; asked: Pasted }): Promise<Examined> {
  const why = mayExamine(work.person, institution)
  if (why) throw refuseHouse(why)
  const key = `${institution} ${await store.stamp(work, institution)}`
  return examiner.examine(asked, {
    key,
    corrections: () => store.corrections(work, { institution, limit: mostCorrections }),
    layers: async () => new Map((await store.layers(work, institution)).map(({ task, layer }) => [task, layer])),
  })
}

/** One learning for each task waits at a time: what came in between is learned with it. */
const learnLater = (work: Work, institution: InstitutionId, task: CorrectableTask) =>
  work.enqueue('laboratory.learn', { institution, task }, { key: `laboratory.learn ${institution} ${task}` })

/** What the corrections in force teach a task; reads, learns between two transactions, keeps. Safe to run twice. */
export async function learn(
  open: <T>(door: Door<T>) => Promise<T>,
  examiner: Examiner,
  { institution, task }: { institution: InstitutionId; task: CorrectableTask },
) {
  const lessons = await open((work) => store.corrections(work, { institution, limit: mostCorrections }))
  const layer = await examiner.learn(task, lessons)
  await open<unknown>((work) => (layer ? store.putLayer(work, { institution, task, layer }) : store.dropLayer(work, { institution, task })))
}

async function shown(work: Work, rows: readonly store.CorrectionRow[]): Promise<Correction[]> {
  const names = await people.names(
    work,
    rows.map((row) => row.corrected_by),
  )
  return rows.map(({ id, task, text, was, label, corrected_by, corrected_at }) => ({
    id,
    task,
    text,
    was,
    label,
    by: names.get(corrected_by) ?? '–',
    at: corrected_at.toString(),
  }))
}

export async function corrections(work: Work, wanted: { institution: InstitutionId; after?: string | undefined; limit: number }) {
  const why = mayExamine(work.person, wanted.institution)
  if (why) throw refuseHouse(why)
  const found = await store.corrections(work, wanted)
  const rows = found.slice(0, wanted.limit)
  return { rows: await shown(work, rows), next: found.length > wanted.limit ? (rows.at(-1)?.id ?? null) : null }
}

const isLabel = ({ task, label }: Pick<Correcting, 'task' | 'label'>) =>
  (correctable[task] as readonly string[]).includes(label) || (task === 'topic' && ownTopic.test(label))

/** Keeps what a person says the label should have been; personal data is masked before anything is written. */
export async function correct(work: Work, examiner: Examiner, wanted: Correcting) {
  const why = mayCorrect(work.person, wanted.institution)
  if (why) throw refuseHouse(why)
  if (!isLabel(wanted)) throw refuse('LABEL_UNKNOWN', { label: wanted.label })
  const row = await store.insertCorrection(work, { ...wanted, text: await examiner.mask(wanted.text) })
  await work.announce('correction.made', { institution: wanted.institution, id: row.id, detail: { task: row.task, was: row.was, label: row.label } })
  await learnLater(work, wanted.institution, row.task)
  return (await shown(work, [row]))[0] as Correction
}

/** A withdrawn correction teaches nothing from now on. */
export async function withdraw(work: Work, id: CorrectionId) {
  const row = await store.lockCorrection(work, id)
  if (!row || row.withdrawn_at !== null || mayExamine(work.person, row.institution_id)) throw refuseHouse('NOT_FOUND')
  const why = mayCorrect(work.person, row.institution_id)
  if (why) throw refuseHouse(why)
  await store.withdraw(work, id)
  await work.announce('correction.withdrawn', { institution: row.institution_id, id })
  await learnLater(work, row.institution_id, row.task)
}
