import { Answered, postsOf, type Account, type Draft, type Found, type Outcome, type Remote, type Step } from '#kit/connector.ts'
import type { PlatformPort } from '#kit/server/platform-port.ts'
import { profileAddress, type Line } from './account.ts'
import { Declined, settled } from './api.ts'
import { embedOf, type Desk, type Embed } from './embed.ts'
import { facetsOf } from './facets.ts'
import type { Directory } from './identity.ts'
import { readyFilm } from './films.ts'
import { platforms } from './limits.ts'
import * as schema from './schema.ts'
import { tidAfter, tidOf } from './tid.ts'

const collection = 'app.bsky.feed.post'
const [{ limits }] = platforms

type Ref = { uri: string; cid: string }
const remoteOf = ({ held }: Line, uri: string): Remote => ({ id: uri, address: `${profileAddress(held().handle)}/post/${uri.split('/').at(-1)}` })

/** As it is counted: composed, so that what was measured is what is sent. */
const textOf = (draft: Draft) => draft.text.normalize('NFC')

async function didOf({ line }: Desk, handle: string) {
  try {
    return (await line.call({ nsid: 'com.atproto.identity.resolveHandle', params: { handle } }, schema.resolved)).did
  } catch (error) {
    if (error instanceof Declined && error.outcome.kind === 'rejected') return null
    throw error
  }
}

type Post = { text: string; embed: Embed | null; reply: { root: Ref; parent: Ref } | null }

async function recordOf(desk: Desk, { text, embed, reply }: Post) {
  const facets = await facetsOf(text, (handle) => didOf(desk, handle))
  return {
    $type: collection,
    text,
    ...(facets.length > 0 ? { facets } : {}),
    ...(embed ? { embed } : {}),
    ...(reply ? { reply } : {}),
    langs: desk.draft.passages?.map(({ language }) => language) ?? [desk.draft.language],
    createdAt: desk.port.now().toString({ fractionalSecondDigits: 3 }),
  }
}

async function read(line: Line, rkey: string) {
  try {
    return await line.call({ nsid: 'com.atproto.repo.getRecord', params: { repo: line.held().did, collection, rkey } }, schema.read)
  } catch (error) {
    if (error instanceof Declined && (error.error === 'RecordNotFound' || /^HTTP404$/.test(error.error))) return null
    throw error
  }
}

/** Looks by the record's own key: what is not there was not taken. */
export async function findPost(line: Line, rkey: string): Promise<Found> {
  const found = await settled(read(line, rkey))
  return found ? { kind: 'published', remote: remoteOf(line, found.uri) } : { kind: 'absent' }
}

/** `swapRecord: null`: only where nothing stands at this key. What stands there already is ours, from an answer that was lost. */
async function put(desk: Desk, rkey: string, post: Post): Promise<Remote> {
  const { line } = desk
  const write = async (record: object) => {
    const body = { repo: line.held().did, collection, rkey, record, swapRecord: null }
    return remoteOf(line, (await line.call({ nsid: 'com.atproto.repo.putRecord', body, isPublic: true }, schema.written)).uri)
  }
  const record = await settled(recordOf(desk, post))
  try {
    return await write(record)
  } catch (error) {
    if (!(error instanceof Declined)) throw error
    if (error.error === 'BlobNotFound') return settled(write({ ...record, embed: await embedOf(desk) }))
    const found = error.error === 'InvalidSwap' ? await findPost(line, rkey) : null
    if (found?.kind === 'published') return found.remote
    throw new Answered(error.outcome)
  }
}

/** A refusal in the middle of a thread also says what stands already, because nobody else will. */
function brokenOff(error: unknown, { at, of, address }: { at: number; of: number; address: string | null }) {
  if (!(error instanceof Answered) || error.outcome.kind !== 'rejected') return error
  const stands = `${at} dari ${of} kiriman utas sudah terbit${address ? ` (${address})` : ''}; sisanya tidak. Hapus utas itu di Bluesky sebelum mengirim ulang.`
  return new Answered({ kind: 'rejected', reason: `${error.outcome.reason} ${stands}` })
}

type Sending = { account: Account; draft: Draft; directory: Directory; step: Step }

/** One post, or a thread of them: each its own commit under its own key, so that a broken thread goes on where it broke. */
export async function publish(port: PlatformPort, line: Line, { step, ...sent }: Sending): Promise<Remote> {
  const desk: Desk = { port, line, ...sent }
  const { draft } = desk
  const first = tidOf(draft.key, draft.at)
  const { parts, left } = postsOf(textOf(draft), limits)
  if (left !== '') throw new Answered({ kind: 'rejected', reason: 'Teksnya lebih panjang daripada satu utas.' })
  const film = await readyFilm(desk, step)
  const embed = draft.images.length > 0 || draft.link ? await step.prepare('embed', () => embedOf(desk, film)) : null
  let root: { remote: Remote; ref: Ref } | null = null
  let parent: Ref | null = null
  for (const [at, text] of parts.entries()) {
    const rkey = tidAfter(first, at)
    const reply: Post['reply'] = root && parent ? { root: root.ref, parent } : null
    const begun = root && { at, of: parts.length, address: root.remote.address }
    const remote = await step
      .commit(`post-${at + 1}`, () => put(desk, rkey, { text, embed: at === 0 ? embed : null, reply }), { find: () => findPost(line, rkey) })
      .catch((error: unknown) => {
        throw begun ? brokenOff(error, begun) : error
      })
    if (parts.length === 1) return remote
    parent = await step.prepare(`ref-${at + 1}`, () => refOf(line, rkey))
    root ??= { remote, ref: parent }
  }
  if (!root) throw new Error('a text became no post at all')
  return root.remote
}

async function refOf(line: Line, rkey: string): Promise<Ref> {
  const found = await settled(read(line, rkey))
  if (!found) throw new Answered({ kind: 'unavailable' })
  return { uri: found.uri, cid: found.cid }
}

/** Looks for a whole delivery: it is out when its last post is. */
export async function find(line: Line, draft: Draft): Promise<Found> {
  const first = tidOf(draft.key, draft.at)
  const last = tidAfter(first, postsOf(textOf(draft), limits).parts.length - 1)
  const found = await findPost(line, last)
  return found.kind === 'published' ? { kind: 'published', remote: remoteOf(line, found.remote.id.replace(last, first)) } : found
}

/** The keys of a thread's posts that stand, first one first: those whose root is this post. */
async function standing(line: Line, root: string, first: string) {
  const keys = [first]
  for (let at = 1; at < (limits.thread?.value ?? 1); at += 1) {
    const found = await settled(read(line, tidAfter(first, at)))
    if (found?.value.reply?.root.uri === root) keys.push(tidAfter(first, at))
  }
  return keys
}

/** Deletes the post, and the rest of its thread before it. Bluesky cannot edit; deleting is all there is. */
export async function recall(line: Line, remote: Remote): Promise<Outcome> {
  const first = remote.id.split('/').at(-1) ?? ''
  try {
    for (const rkey of (await standing(line, remote.id, first)).toReversed())
      await settled(line.call({ nsid: 'com.atproto.repo.deleteRecord', body: { repo: line.held().did, collection, rkey } }, schema.nothing))
    return { kind: 'ok', remote }
  } catch (error) {
    if (error instanceof Answered) return error.outcome
    throw error
  }
}
