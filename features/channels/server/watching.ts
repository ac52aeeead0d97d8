import type { InstitutionId } from '#kit/ids.ts'
import type { JobContext } from '#kit/server/jobs.ts'
import { houseAt, work, type Work } from '#kit/server/work.ts'
import { warningsOf } from '../rules.ts'
import { standingOf } from './shown.ts'
import * as store from './store.ts'
import * as said from './watching-store.ts'

/** Puts a look at every institution's register in line: what ends soon is said before it ends. */
export async function watchAll({ house }: Pick<JobContext, 'house'>) {
  for (const institution of await work(house, houseAt(), said.institutionsWithChannels))
    await work(house, houseAt(institution), (at) => at.enqueue('channels.watch', { institution }, { key: `channels.watch:${institution}` }))
}

/** Announces what ends soon or has ended in an institution's register, each once: to those who hold the account, else to whoever may put it right. */
export async function watch(at: Work, institution: InstitutionId) {
  for (const row of await store.list(at, institution))
    for (const warning of warningsOf(standingOf(row), at.now))
      if (await said.note(at, row, warning)) {
        const detail = { title: row.handle, for: row.serving, about: warning.about.toString(), daysAhead: warning.daysAhead }
        await at.announce(`channel.${warning.what}`, { institution, id: row.id, detail })
      }
}
