import { createECDH } from 'node:crypto'
import { refuse as refuseHouse } from '#kit/contract.ts'
import type { RequestContext } from '#kit/server/http.ts'
import type { Work } from '#kit/server/work.ts'
import * as institutions from '#features/institutions/server/institutions.ts'
import type { Preferences, PushDeviceId } from '../contract.ts'
import { refuse } from '../faults.ts'
import { usualPreferences } from '../rules.ts'
import { testText } from './letters.ts'
import { push } from './push.ts'
import { pushKeys } from './push-keys.ts'
import * as sendings from './sending-store.ts'
import * as store from './store.ts'

async function preferences(work: Work): Promise<Preferences> {
  const chosen = (await store.preferencesOf(work, [work.person.id])).get(work.person.id)
  if (chosen) return chosen
  const [first] = work.person.memberships
  const zone = first ? (await institutions.get(work, { id: first.institution })).zone : 'Asia/Jakarta'
  return usualPreferences(zone)
}

/** How the signed-in person is told, and by which ways this house can tell at all. */
export async function settings({ house, work }: RequestContext) {
  const found = await work(async (at) => ({ preferences: await preferences(at), devices: await sendings.devicesOf(at, [at.person.id]) }))
  const { publicKey } = await pushKeys(house)
  return {
    preferences: found.preferences,
    pushKey: publicKey,
    hasMail: house.mail !== null && !house.settings.demo,
    devices: found.devices.map((one) => ({ id: one.id, device: one.device, endpoint: one.endpoint, addedAt: one.added_at.toString() })),
  }
}

export async function setPreferences(work: Work, wanted: Preferences) {
  await store.setPreferences(work, wanted)
  return null
}

const bytesOf = (text: string) => Buffer.from(text, 'base64url')

/** The browser's public key must be a point of P-256 and its secret 16 bytes (RFC 8291, 3.1 and 3.2). */
function areKeys(p256dh: string, auth: string) {
  const own = createECDH('prime256v1')
  own.generateKeys()
  try {
    own.computeSecret(bytesOf(p256dh))
    return bytesOf(auth).length === 16
  } catch {
    return false
  }
}

/** `Chrome · Android`, as far as the browser says. */
function deviceOf(headers: Headers) {
  const agent = headers.get('user-agent') ?? ''
  const browser = /(Firefox|Edg|OPR|Chrome|Safari)/.exec(agent)?.[1]?.replace('Edg', 'Edge').replace('OPR', 'Opera')
  const system = /(Android|iPhone|iPad|Windows|Mac OS X|Linux)/.exec(agent)?.[1]?.replace('Mac OS X', 'macOS')
  return [browser, system].filter(Boolean).join(' · ') || '–'
}

type Subscription = { endpoint: string; p256dh: string; auth: string }

/** Turns notices on in this browser for whoever is signed in to it; whoever had them here before has them no more. */
export async function subscribe({ session, headers, work }: RequestContext, wanted: Subscription) {
  if (!session) throw refuseHouse('SIGNED_OUT')
  if (session.shared) throw refuse('SHARED_DEVICE')
  if (!areKeys(wanted.p256dh, wanted.auth)) throw refuse('KEY_WRONG')
  await work((at) => sendings.insertDevice(at, { ...wanted, device: deviceOf(headers) }))
  return null
}

export async function unsubscribe(work: Work, id: PushDeviceId) {
  await sendings.forgetDevice(work, id)
  return null
}

/** Calls each of the person's devices now and says how it went; those that are gone are forgotten. */
export async function test({ house, work }: RequestContext) {
  const { devices, language } = await work(async (at) => ({ devices: await sendings.devicesOf(at, [at.person.id]), language: at.person.language }))
  const text = testText(language, crypto.randomUUID())
  const ends = await Promise.all(devices.map(async (device) => ({ device, end: await push(house, device, { text, isUrgent: true }) })))
  await work(async (at) => {
    for (const { device, end } of ends) if (end === 'gone') await sendings.forgetDevice(at, device.id)
  })
  return ends.map(({ device, end }) => ({ device: device.device, end: end === 'sent' || end === 'gone' ? end : ('failed' as const) }))
}
