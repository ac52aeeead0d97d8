import * as institutions from '#features/institutions/server/institutions.ts'
import type { House } from '#kit/server/house.ts'
import type { JobContext } from '#kit/server/jobs.ts'
import { houseAt, work as open, type Work } from '#kit/server/work.ts'
import type { PushDeviceId } from '../contract.ts'
import { isUrgent } from '../rules.ts'
import { sendLater } from './leaving.ts'
import { letterFor, pushTextFor } from './letters.ts'
import { push } from './push.ts'
import * as store from './sending-store.ts'
import * as notices from './store.ts'

type Claimed = { row: store.SendingRow; notices: notices.NoticeRow[]; to: notices.Recipient; devices: store.DeviceRow[]; names: Map<string, string> }
type Ended = { state: 'sent' | 'refused' | 'unknown' | 'later'; why: string | null; reached: PushDeviceId[]; gone: PushDeviceId[] }

const drop = async (work: Work, row: store.SendingRow, why: string) => {
  await store.update(work, row.id, { state: 'dropped', why, ended_at: work.now })
  return null
}

/** Takes a sending for one try, written before the call; drops what calls for nobody any more. */
async function claim(work: Work, id: string): Promise<Claimed | null> {
  const row = await store.lock(work, id)
  if (!row || row.state !== 'waiting' || Temporal.Instant.compare(work.now, row.due_at) < 0) return null
  const open = await store.openNotices(work, row.notice_ids)
  if (open.length === 0) return drop(work, row, 'read')
  const [to] = await notices.recipients(work, [row.person_id])
  if (!to) return drop(work, row, 'left')
  const devices = row.way === 'push' ? (await store.devicesOf(work, [row.person_id])).filter((device) => !row.reached.includes(device.id)) : []
  if (row.way === 'push' && devices.length === 0) return drop(work, row, 'no_device')
  const tree = await institutions.list(work)
  const claimed = await store.update(work, id, { state: 'sending', attempts: row.attempts + 1, claimed_at: work.now })
  return { row: claimed, notices: open, to, devices, names: new Map(tree.map((place) => [place.id, place.shortName] as const)) }
}

async function callDevices(house: House, { row, notices, to, devices }: Claimed): Promise<Ended> {
  const [notice] = notices
  if (!notice) throw new Error('a sending without a notice was claimed')
  const text = pushTextFor(notice, to.language)
  const ends = await Promise.all(devices.map(async (device) => ({ device, end: await push(house, device, { text, isUrgent: isUrgent(notice.kind) }) })))
  const having = (wanted: string) => ends.filter(({ end }) => end === wanted).map(({ device }) => device.id)
  const reached = [...row.reached, ...having('sent')]
  if (having('later').length > 0) return { state: 'later', why: 'push_later', reached, gone: having('gone') }
  return { state: reached.length > 0 ? 'sent' : 'refused', why: reached.length > 0 ? null : 'push_refused', reached, gone: having('gone') }
}

async function mail(house: House, { row, notices, to, names }: Claimed): Promise<Ended> {
  const nothing = { reached: [], gone: [] }
  if (!house.mail || house.settings.demo) return { state: 'refused', why: 'no_mail', ...nothing }
  const outcome = await house.mail.send(letterFor(house.settings.address, { id: row.id, notices, to, names, isDigest: row.key.startsWith('digest:') }))
  return { state: outcome.kind, why: outcome.kind === 'sent' ? null : outcome.why, ...nothing }
}

/** One minute, five, a quarter of an hour, an hour; then it stands in the app only. */
const patience = [1, 5, 15, 60]

async function record(work: Work, claimed: store.SendingRow, ended: Ended) {
  for (const id of ended.gone) await store.forgetDevice(work, id)
  const row = await store.lock(work, claimed.id)
  if (!row || row.state !== 'sending' || row.attempts !== claimed.attempts) return
  const minutes = patience[row.attempts - 1]
  if (ended.state !== 'later' || minutes === undefined) {
    const state = ended.state === 'later' ? 'refused' : ended.state
    await store.update(work, row.id, { state, why: ended.why, ended_at: work.now, reached: ended.reached })
    return
  }
  const at = work.now.add({ minutes })
  await store.update(work, row.id, { state: 'waiting', why: ended.why, due_at: at, reached: ended.reached })
  await sendLater(work, row, at)
}

/** One try at one sending: taken in a transaction, called between two, written down in another. */
export async function send({ house }: Pick<JobContext, 'house'>, id: string) {
  const claimed = await open(house, houseAt(), (work) => claim(work, id))
  if (!claimed) return
  const ended = claimed.row.way === 'push' ? await callDevices(house, claimed) : await mail(house, claimed)
  await open(house, houseAt(), (work) => record(work, claimed.row, ended))
}

const most = 200

/** Finds what is in nobody's hands: a lost job is put back, a push begun by a worker that died is tried again, an e-mail is not: it may have been taken. */
export async function sweep({ house }: Pick<JobContext, 'house'>) {
  const now = house.now()
  const rows = await open(house, houseAt(), (work) => store.stranded(work, { due: now.subtract({ minutes: 2 }), begun: now.subtract({ minutes: 5 }), most }))
  for (const row of rows)
    await open(house, houseAt(), async (work) => {
      const locked = await store.lock(work, row.id)
      if (!locked || locked.state !== row.state) return
      if (locked.state === 'sending' && locked.way === 'email') await store.update(work, row.id, { state: 'unknown', why: 'worker_gone', ended_at: work.now })
      else await sendLater(work, await store.update(work, row.id, { state: 'waiting' }), work.now)
    })
}
