import * as activity from '#features/activity/server/activity.ts'
import { fileName } from '#features/media/server/media.ts'
import * as posts from '#features/posts/server/forgetting.ts'
import * as publishing from '#features/publishing/server/record.ts'
import { refuse as refuseHouse } from '#kit/contract.ts'
import type { InstitutionId } from '#kit/ids.ts'
import type { House } from '#kit/server/house.ts'
import type { JobContext } from '#kit/server/jobs.ts'
import { houseAt, work as open, type Work } from '#kit/server/work.ts'
import type { Retention } from '../contract.ts'
import { mayRead, mayRetain, usualRetention } from '../rules.ts'
import { bundleName } from './bundles.ts'
import { pageName, pictureName } from './own-page.ts'
import * as store from './store.ts'

export async function retention(work: Work, institution: InstitutionId): Promise<Retention> {
  const why = mayRead(work.person, institution)
  if (why) throw refuseHouse(why)
  const row = await store.retention(work, institution)
  return { institution, ...(row ? { contentYears: row.content_years, logYears: row.log_years } : usualRetention) }
}

export async function setRetention(work: Work, wanted: Retention) {
  const why = mayRetain(work.person, wanted.institution)
  if (why) throw refuseHouse(why)
  await store.setRetention(work, wanted)
  const { institution, contentYears, logYears } = wanted
  await work.announce('retention.set', { institution, id: institution, detail: { contentYears, logYears } })
  return wanted
}

/** The same day so many years ago, at the start of the day in UTC. */
const yearsBefore = (now: Temporal.Instant, years: number) => now.toZonedDateTimeISO('UTC').subtract({ years }).startOfDay().toInstant()

/** Empties what is past its time. Answers names of files to remove once the rows are committed. */
async function forgetOld(work: Work, institution: InstitutionId, years: number) {
  const old = await store.postsBefore(work, institution, yearsBefore(work.now, years))
  if (old.length === 0) return []
  const gone = await publishing.forget(work, old)
  await posts.forget(work, old)
  for (const post of old) await work.announce('post.forgotten', { institution, id: post, detail: { years } })
  return gone.flatMap(({ id, screenshot }) => [pageName(id), pictureName(id), ...(screenshot ? [fileName(screenshot)] : [])])
}

async function expireBundles(work: Work, institution: InstitutionId) {
  const stale = await store.stale(work, institution)
  for (const { id } of stale) await store.updateBundle(work, id, { state: 'expired' })
  return stale.map(({ id }) => bundleName(id))
}

/** One institution's nightly round: texts and payloads past their time, and bundles nobody took away. */
export async function tidy({ house, work }: Pick<JobContext, 'house' | 'work'>, institution: InstitutionId) {
  const files = await work(institution, async (at) => {
    const kept = await store.retention(at, institution)
    const gone = kept?.content_years ? await forgetOld(at, institution, kept.content_years) : []
    if (kept?.log_years) await activity.eraseBefore(at, institution, yearsBefore(at.now, kept.log_years))
    return [...gone, ...(await expireBundles(at, institution))]
  })
  for (const name of files) await house.files.remove(name)
}

export const institutionsToTidy = (house: House) => open(house, houseAt(), (work) => store.toTidy(work))
