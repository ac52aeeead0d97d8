import { now } from './clock.ts'
import type { Session } from './session.tsx'

/** What was written and could not be saved: kept in this browser for this person alone, sealed with a key that dies with the sign-in. */
export type Kept<Content> = { id: string; version: number; content: Content; at: string }

type Row = { key: string; person: string; iv: Uint8Array<ArrayBuffer>; sealed: ArrayBuffer }
type Owner = Pick<Session, 'person' | 'draftKey'>

const store = 'draf'

const open = () =>
  new Promise<IDBDatabase>((resolve, fail) => {
    const asking = indexedDB.open('sinergi', 1)
    asking.addEventListener('upgradeneeded', () => asking.result.createObjectStore(store, { keyPath: 'key' }))
    asking.addEventListener('success', () => resolve(asking.result))
    asking.addEventListener('error', () => fail(asking.error ?? new Error('no place in this browser')))
  })

async function ask<T>(mode: IDBTransactionMode, request: (rows: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open()
  try {
    return await new Promise<T>((resolve, fail) => {
      const asking = request(database.transaction(store, mode).objectStore(store))
      asking.addEventListener('success', () => resolve(asking.result))
      asking.addEventListener('error', () => fail(asking.error ?? new Error('this browser did not answer')))
    })
  } finally {
    database.close()
  }
}

/** Whether anything can be kept here: not on a shared device, and only where the browser can seal it (HTTPS or localhost). */
export const canKeep = ({ draftKey }: Pick<Session, 'draftKey'>) => draftKey !== null && 'subtle' in crypto

const keyOf = (draftKey: string) =>
  crypto.subtle.importKey(
    'raw',
    Uint8Array.from(atob(draftKey), (sign) => sign.codePointAt(0) ?? 0),
    'AES-GCM',
    false,
    ['encrypt', 'decrypt'],
  )

export async function keepDraft<Content>({ person, draftKey }: Owner, kept: Omit<Kept<Content>, 'at'>) {
  if (!canKeep({ draftKey }) || !draftKey) return false
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const text = new TextEncoder().encode(JSON.stringify({ ...kept, at: now().toString() }))
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await keyOf(draftKey), text)
  const row: Row = { key: `${person.id}:${kept.id}`, person: person.id, iv, sealed }
  await ask('readwrite', (rows) => rows.put(row))
  return true
}

async function unseal<Content>(row: Row, draftKey: string): Promise<Kept<Content> | null> {
  try {
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: row.iv }, await keyOf(draftKey), row.sealed)
    return JSON.parse(new TextDecoder().decode(text)) as Kept<Content>
  } catch {
    return null // sealed in an earlier sign-in: nobody can read it any more
  }
}

/** Every draft of this person that this sign-in can read. */
export async function keptDrafts<Content>({ person, draftKey }: Owner): Promise<Kept<Content>[]> {
  if (!canKeep({ draftKey }) || !draftKey) return []
  const rows = (await ask<Row[]>('readonly', (all) => all.getAll())).filter((row) => row.person === person.id)
  const read = await Promise.all(rows.map((row) => unseal<Content>(row, draftKey)))
  return read.filter((one) => one !== null)
}

export const forgetDraft = ({ person }: Pick<Owner, 'person'>, id: string) => ask('readwrite', (rows) => rows.delete(`${person.id}:${id}`))

/** At sign-out: nothing of anyone stays in this browser. */
export async function wipeDrafts() {
  if (typeof indexedDB === 'undefined') return
  await ask('readwrite', (rows) => rows.clear()).catch(() => undefined)
}
