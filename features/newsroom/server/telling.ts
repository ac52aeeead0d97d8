import type { Activity } from '@fedify/fedify/vocab'
import * as institutions from '#features/institutions/server/institutions.ts'
import type { InstitutionId } from '#kit/ids.ts'
import { FetchRefusal } from '#kit/server/fetch.ts'
import type { JobContext } from '#kit/server/jobs.ts'
import type { Work } from '#kit/server/work.ts'
import { isBefore } from '#kit/time.ts'
import { activityAddress, activityOf, type Place } from './activities.ts'
import { federationOf, type Federated } from './federation.ts'
import * as followerStore from './follower-store.ts'
import * as store from './store.ts'
import { tellLater } from './tell-later.ts'
import * as tellingStore from './telling-store.ts'

const kinds = { 'newsroom.item_published': 'create', 'newsroom.item_corrected': 'update', 'newsroom.item_withdrawn': 'delete' } as const

/** Minutes until the next try after each refusal: a server may be away for a day, or for a weekend. Then we give up: 2 days and 21 hours. */
export const patience = [1, 5, 30, 120, 360, 720, 1440, 1440] as const

async function placeOf(at: Work, institution: InstitutionId, address: string): Promise<Place> {
  return { address, institution: await institutions.get(at, { id: institution }) }
}

/** Writes down whom to tell of what happened to an item, each inbox once. */
export async function tell(at: Work, address: string, { institution, id, event }: { institution: InstitutionId; id: string; event: string }) {
  const kind = kinds[event as keyof typeof kinds]
  const row = await store.byId(at, id)
  if (!row || !kind || (row.withdrawn_at && kind !== 'delete')) return
  await store.markTold(at, id)
  const heard = await tellingStore.heardOf(at, id)
  // A Create that still waits is written when it leaves, and says the corrected text by itself.
  const isWaiting = (inbox: string) => heard.some((one) => one.inbox === inbox && one.kind === 'create' && one.state === 'waiting')
  const followers = await followerStore.inboxes(at, institution)
  const told = heard.filter(({ state }) => state !== 'superseded').map(({ inbox }) => inbox)
  const wanted = kind === 'delete' ? new Set([...followers, ...told]) : followers.filter((inbox) => kind === 'create' || !isWaiting(inbox))
  if (kind === 'delete') await tellingStore.supersede(at, id)
  const activity = activityAddress(await placeOf(at, institution, address), store.toItem(row), kind)
  for (const inbox of wanted) {
    const made = await tellingStore.insert(at, { institution, activity, inbox, kind, item: id })
    if (made) await tellLater(at, institution, made.id)
  }
}

/** Takes a telling for one try. Whoever holds it is given five minutes. */
async function claim(at: Work, address: string, { institution, telling }: { institution: InstitutionId; telling: string }) {
  const row = await tellingStore.lock(at, telling)
  if (row?.state !== 'waiting') return null
  if (isBefore(at.now, row.again_at)) {
    // Somebody else holds it, or held it when they died.
    await tellLater(at, institution, row.id, row.again_at)
    return null
  }
  // A try that never wrote its end: its worker died, before it spoke or after it was heard.
  const unanswered = row.unanswered + (row.trying_since ? 1 : 0)
  await tellingStore.update(at, row.id, { again_at: at.now.add({ minutes: 5 }), trying_since: at.now, unanswered })
  const item = row.item_id ? await store.byId(at, row.item_id) : null
  return { row, item: item ? store.toItem(item) : null, place: await placeOf(at, institution, address) }
}

type Claimed = NonNullable<Awaited<ReturnType<typeof claim>>>

async function activityFor({ row, item, place }: Claimed, federated: Federated): Promise<Activity | null> {
  if (row.kind === 'accept') return federated.acceptOf(place, row.activity, row.follow)
  return item && activityOf(place, item, row.kind)
}

type Answer = { kind: 'told' } | { kind: 'gone' } | { kind: 'refused'; why: string } | { kind: 'away'; why: string }

/** Busy, broken, or not yet able to read our key: all pass. Gone stays gone, and any other refusal is an answer. */
function meaning(status: number): Answer {
  if (status >= 200 && status < 300) return { kind: 'told' }
  if (status === 410) return { kind: 'gone' }
  return { kind: status >= 500 || [401, 408, 425, 429].includes(status) ? 'away' : 'refused', why: `http_${status}` }
}

async function say({ house }: JobContext, claimed: Claimed): Promise<Answer> {
  const federated = await federationOf(house)
  const activity = federated && (await activityFor(claimed, federated))
  if (!federated || !activity) return { kind: 'refused', why: 'nothing_to_say' }
  try {
    return meaning((await federated.post(claimed.place, claimed.row.inbox, activity)).status)
  } catch (error) {
    if (!(error instanceof FetchRefusal)) throw error
    return error.reason === 'private' || error.reason === 'address' ? { kind: 'refused', why: error.reason } : { kind: 'away', why: error.reason }
  }
}

async function record(at: Work, claimed: Claimed, answer: Answer) {
  const { institution_id: institution, inbox, id } = claimed.row
  const row = await tellingStore.lock(at, id)
  if (row?.state !== 'waiting') return
  const attempts = row.attempts + 1
  const settled = { attempts, settled_at: at.now, trying_since: null }
  if (answer.kind === 'told') return tellingStore.update(at, id, { ...settled, state: 'told', why: null })
  if (answer.kind === 'gone') {
    await followerStore.forget(at, institution, inbox)
    return tellingStore.update(at, id, { ...settled, state: 'gave_up', why: 'gone' })
  }
  const minutes = answer.kind === 'away' ? patience[row.attempts] : undefined
  if (minutes === undefined) {
    if (answer.kind === 'away') await followerStore.setUnreachable(at, institution, inbox)
    await tellingStore.update(at, id, { ...settled, state: 'gave_up', why: answer.why })
    return at.announce('newsroom.telling_given_up', { institution, id, detail: { server: new URL(inbox).host, why: answer.why } })
  }
  const again = at.now.add({ minutes })
  await tellingStore.update(at, id, { attempts, again_at: again, why: answer.why, trying_since: null })
  return tellLater(at, institution, id, again)
}

/**
 * One try at telling one inbox: take it, speak between two transactions, write the end. ActivityPub has no way to ask an inbox whether it has
 * an activity, so a try whose end was never written is counted (`unanswered`) and made again under the same activity address, by which the
 * other side knows that it has it already (ActivityPub §7).
 */
export async function tellOne(context: JobContext, wanted: { institution: InstitutionId; telling: string }) {
  const { institution } = wanted
  const claimed = await context.work(institution, (at) => claim(at, context.house.settings.address, wanted))
  if (!claimed) return
  const answer = await say(context, claimed)
  await context.work(institution, (at) => record(at, claimed, answer))
}
