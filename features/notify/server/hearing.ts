import { z } from 'zod'
import * as activity from '#features/activity/server/activity.ts'
import * as institutions from '#features/institutions/server/institutions.ts'
import { personId, type InstitutionId, type PersonId } from '#kit/ids.ts'
import type { JobContext } from '#kit/server/jobs.ts'
import { houseAt, work as open, type Work } from '#kit/server/work.ts'
import { partings, settlings, tellings, type Telling } from '../happenings.ts'
import { usualPreferences, wants } from '../rules.ts'
import { audienceOf } from './audience.ts'
import { leaveLater } from './leaving.ts'
import * as sending from './sending-store.ts'
import * as store from './store.ts'

/** What whoever announces an event may say for its notices; anything else in the detail is not ours. */
const matter = z.object({
  for: z.array(personId).default([]).catch([]),
  not: z.array(personId).default([]).catch([]),
  title: z.string().optional().catch(undefined),
  approval: z.uuid().optional().catch(undefined),
  post: z.uuid().optional().catch(undefined),
  scope: z.string().optional().catch(undefined),
  /** Held for a pause: everyone was told of the pause. */
  why: z.string().optional().catch(undefined),
})

export type Heard = { event: string; kind: string; institution: InstitutionId; id: string }
type Happening = NonNullable<Awaited<ReturnType<typeof activity.happening>>>

async function write(
  work: Work,
  heard: Heard,
  { telling, people, happening }: { telling: Telling; people: readonly store.Recipient['id'][]; happening: Happening },
) {
  const said = matter.parse(happening.detail)
  const path = telling.path({ id: heard.id, approval: said.approval, post: said.post })
  const known = telling.isOnceADay ? await store.toldSince(work, { kind: telling.kind, path, since: happening.at.subtract({ hours: 24 }) }) : []
  const recipients = await store.recipients(
    work,
    people.filter((id) => !known.includes(id)),
  )
  const ids = recipients.map(({ id }) => id)
  const { zone } = await institutions.get(work, { id: heard.institution })
  const preferences = await store.preferencesOf(work, ids)
  const withDevices = new Set((await sending.devicesOf(work, ids)).map((device) => device.person_id))
  const made = await store.insert(
    work,
    ids.map((person) => ({
      institution_id: heard.institution,
      person_id: person,
      event_id: heard.event,
      event: heard.kind,
      kind: telling.kind,
      subject_id: heard.id,
      title: said.title?.slice(0, 300) ?? null,
      path,
      in_app: wants(preferences.get(person) ?? usualPreferences(zone), telling.kind, 'inApp'),
      at: happening.at,
      read_at: null,
      settled_at: null,
    })),
  )
  for (const notice of made)
    await leaveLater(work, { notice, preferences: preferences.get(notice.person_id) ?? usualPreferences(zone), hasDevice: withDevices.has(notice.person_id) })
}

/** Turns one event into the notices it makes, and settles those it is the end of. Safe to run twice. */
export async function hear({ house, work }: Pick<JobContext, 'house' | 'work'>, heard: Heard) {
  const happening = await work(heard.institution, (at) => activity.happening(at, heard.event))
  if (!happening) return
  const done = settlings[heard.kind]
  if (done) await work(heard.institution, (at) => store.settle(at, { institution: heard.institution, subject: heard.id, kinds: done }))
  if (partings.includes(heard.kind)) await open(house, houseAt(), (at) => sending.forgetDevicesOf(at, heard.id as PersonId))
  const telling = tellings[heard.kind]
  const said = matter.parse(happening.detail)
  if (!telling || (heard.kind === 'delivery.held' && said.why === 'paused')) return
  const people = await audienceOf(house, {
    telling,
    at: { institution: heard.institution, isNetwork: said.scope === 'network' },
    named: said.for,
    never: happening.person ? [...said.not, happening.person] : said.not,
  })
  if (people.length > 0) await work(heard.institution, (at) => write(at, heard, { telling, people, happening }))
}
