import type { House } from '#kit/server/house.ts'
import { houseAt, work } from '#kit/server/work.ts'
import * as store from './sending-store.ts'

const about = 'web-push'

export type PushKeys = { publicKey: string; privateKey: string }

async function make(house: House) {
  const { default: webPush } = await import('web-push')
  const { publicKey, privateKey } = webPush.generateVAPIDKeys()
  await work(house, houseAt(), (at) => store.keepKeys(at, { public: publicKey, sealed: house.secrets.seal(privateKey, about) }))
}

/** The house's VAPID keys (RFC 8292), made at first use; a browser's subscription is bound to them for good. */
export async function pushKeys(house: House): Promise<PushKeys> {
  const find = () => work(house, houseAt(), (at) => store.keys(at))
  if (!(await find())) await make(house)
  const kept = await find()
  if (!kept) throw new Error('the push keys were not kept')
  return { publicKey: kept.public_key, privateKey: house.secrets.open(kept.sealed_private, about) }
}

/** Seals them with the key in force. Answers false when no key opens them, and every device must be turned on again. */
export async function resealPushKeys(house: House) {
  const kept = await work(house, houseAt(), (at) => store.keys(at))
  if (!kept || !house.secrets.isOld(kept.sealed_private)) return true
  try {
    const opened = house.secrets.open(kept.sealed_private, about)
    await work(house, houseAt(), (at) => store.resealKeys(at, house.secrets.seal(opened, about)))
    return true
  } catch {
    return false
  }
}
