import type { JobContext } from '#kit/server/jobs.ts'
import { houseAt, work } from '#kit/server/work.ts'
import { deliverLater } from './later.ts'
import * as store from './store.ts'

const most = 500

/** Finds every delivery that is due and in nobody's hands (a killed worker's, a lost job's) and puts it back in line. Answers how many. */
export async function sweep({ house }: Pick<JobContext, 'house'>) {
  const due = await work(house, houseAt(), (at) => store.due(at, most))
  for (const row of due) await work(house, houseAt(row.institution_id), (at) => deliverLater(at, row, at.now))
  return due.length
}
