import { Answered, type DraftImage, type Step } from '#kit/connector.ts'
import { Declined, sentence, settled, xrpc } from './api.ts'
import { filmFor, filmIn, type Desk } from './embed.ts'
import * as schema from './schema.ts'

/** The service's own `signed out` says nothing of the account: it did not take the pass, and may take the next. */
async function answered<T>(calling: Promise<T>): Promise<T> {
  try {
    return await calling
  } catch (error) {
    if (error instanceof Declined) throw new Answered(error.outcome.kind === 'signed_out' ? { kind: 'unavailable' } : error.outcome)
    throw error
  }
}

/** How long a film may be in the making before it goes to the account's server as it is. */
const longest = { hours: 1 }

const didOfHost = (address: string) => `did:web:${new URL(address).host.replace(':', '%3A')}`

/** A word of the account's server that we may do one thing in its name at another's. */
async function passFor({ line, port }: Desk, at: string, lxm: string) {
  const exp = Math.floor(port.now().epochMilliseconds / 1000) + 30 * 60
  const params = { aud: didOfHost(at), lxm, exp: String(exp) }
  return (await settled(line.call({ nsid: 'com.atproto.server.getServiceAuth', params }, schema.pass))).token
}

async function requireRoom(desk: Desk, service: string) {
  const nsid = 'app.bsky.video.getUploadLimits'
  const { canUpload, message } = await answered(xrpc(desk.port, { service, nsid, token: await passFor(desk, service, nsid) }, schema.filmRoom))
  if (!canUpload) throw new Answered({ kind: 'rejected', reason: `Bluesky belum menerima film dari akun ini: ${sentence(message) || 'tanpa alasan'}` })
}

/** Sends the film to the service, which puts it on the account's server once it is made. A film it has seen before is answered with its old job. */
async function hand(desk: Desk, film: DraftImage, service: string) {
  await requireRoom(desk, service)
  const { type, bytes, open } = await filmFor(desk, film)
  const { did, service: own } = desk.line.held()
  const token = await passFor(desk, own, 'com.atproto.repo.uploadBlob')
  const params = { did, name: `${desk.draft.key}.mp4` }
  const call = { service, nsid: 'app.bsky.video.uploadVideo', token, params, body: { stream: { length: bytes, open }, type }, accepts: 409 }
  return (await answered(xrpc(desk.port, call, schema.filmJob))).jobId
}

async function madeOf({ port }: Desk, service: string, jobId: string): Promise<schema.Blob | null> {
  const { state, blob, message, error } = await answered(xrpc(port, { service, nsid: 'app.bsky.video.getJobStatus', params: { jobId } }, schema.filmJob))
  if (state === 'JOB_STATE_FAILED')
    throw new Answered({ kind: 'rejected', reason: `Bluesky tidak dapat mengolah film ini: ${sentence(message ?? error ?? '') || 'tanpa alasan'}` })
  return state === 'JOB_STATE_COMPLETED' ? (blob ?? null) : null
}

/**
 * Where the account's server belongs to a network with a service for films, the film is made ready there first: a post is never seen with
 * its film still missing. Null where there is no film, no such service, or none that comes to an end.
 */
export async function readyFilm(desk: Desk, step: Step): Promise<schema.Blob | null> {
  const film = filmIn(desk.draft)
  const { films } = desk.directory
  if (!film || !films || !new URL(desk.line.held().service).host.endsWith(films.of)) return null
  const job = await step.prepare('film', () => hand(desk, film, films.at))
  const isLate = () => Temporal.Instant.compare(desk.port.now(), desk.draft.at.add(longest)) > 0
  await step.poll('film-ready', async () => (await madeOf(desk, films.at, job)) !== null || isLate())
  return madeOf(desk, films.at, job)
}
