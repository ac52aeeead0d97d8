import type { Selectable } from 'kysely'
import type { InstitutionId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import type { Correcting, CorrectionId, OpinionId } from '../contract.ts'
import type { CorrectableTask } from '../kinds.ts'
import type { Tables } from './tables.ts'

const rows = (work: Work) => work.tx.withTables<Tables>()

export type CorrectionRow = Selectable<Tables['corrections']>
export type OpinionRow = Selectable<Tables['opinions']>

type Slice = { institution: InstitutionId; after?: string | undefined; limit: number }

/** Corrections in force, newest first; one more than `limit`, so that it is known whether more follow. */
export const corrections = (work: Work, { institution, after, limit }: Slice) =>
  rows(work)
    .selectFrom('corrections')
    .selectAll()
    .where('institution_id', '=', institution)
    .where('withdrawn_at', 'is', null)
    .$if(after !== undefined, (query) => query.where('id', '<', after as CorrectionId))
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()

export const insertCorrection = (work: Work, { institution, task, text, was, label }: Correcting) =>
  rows(work)
    .insertInto('corrections')
    .values({
      institution_id: institution,
      task,
      text,
      was,
      label,
      corrected_by: work.person.id,
      corrected_at: work.now,
      withdrawn_by: null,
      withdrawn_at: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow()

export const lockCorrection = (work: Work, id: CorrectionId) =>
  rows(work).selectFrom('corrections').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

export const withdraw = (work: Work, id: CorrectionId) =>
  rows(work).updateTable('corrections').set({ withdrawn_by: work.person.id, withdrawn_at: work.now }).where('id', '=', id).execute()

/** Changes whenever a correction is made or withdrawn, or something was learned from it. */
export async function stamp(work: Work, institution: InstitutionId) {
  const { made, withdrawn } = await rows(work)
    .selectFrom('corrections')
    .select((is) => [is.fn.countAll<string>().as('made'), is.fn.count<string>('withdrawn_at').as('withdrawn')])
    .where('institution_id', '=', institution)
    .executeTakeFirstOrThrow()
  const learned = await rows(work)
    .selectFrom('learned_layers')
    .select((is) => [is.fn.countAll<string>().as('count'), is.fn.max('learned_at').as('newest')])
    .where('institution_id', '=', institution)
    .executeTakeFirstOrThrow()
  return [made, withdrawn, learned.count, learned.newest].join(' ')
}

export const layers = (work: Work, institution: InstitutionId) =>
  rows(work).selectFrom('learned_layers').select(['task', 'layer']).where('institution_id', '=', institution).execute()

export const putLayer = (work: Work, { institution, task, layer }: { institution: InstitutionId; task: CorrectableTask; layer: Uint8Array }) =>
  rows(work)
    .insertInto('learned_layers')
    .values({ institution_id: institution, task, layer: Buffer.from(layer), learned_at: work.now })
    .onConflict((conflict) => conflict.columns(['institution_id', 'task']).doUpdateSet({ layer: Buffer.from(layer), learned_at: work.now }))
    .execute()

export const dropLayer = (work: Work, { institution, task }: { institution: InstitutionId; task: CorrectableTask }) =>
  rows(work).deleteFrom('learned_layers').where('institution_id', '=', institution).where('task', '=', task).execute()

export type Question = { institution: InstitutionId; task: CorrectableTask; text: string; host: string; model: string }

export const insertOpinion = (work: Work, { institution, ...question }: Question) =>
  rows(work)
    .insertInto('opinions')
    .values({ ...question, institution_id: institution, asked_by: work.person.id, asked_at: work.now, label: null, why: null, answered_at: null })
    .returningAll()
    .executeTakeFirstOrThrow()

export const answerOpinion = (work: Work, id: OpinionId, answer: { label: string; why: string }) =>
  rows(work)
    .updateTable('opinions')
    .set({ ...answer, answered_at: work.now })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()

export const opinions = (work: Work, { institution, after, limit }: Slice) =>
  rows(work)
    .selectFrom('opinions')
    .selectAll()
    .where('institution_id', '=', institution)
    .$if(after !== undefined, (query) => query.where('id', '<', after as OpinionId))
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
