import { bearerOf, cidOf, claimsOf, digest, Refused, type Asked, type Stored, type World } from './fake-world.ts'
import { timeOf } from './tid.ts'

/** The pass is the member's own server's word; it opens one method at one place. */
function passOf({ world, bearer }: Asked, lxm: string) {
  const { sub, scope, exp } = claimsOf(bearer)
  if (scope !== `pass ${lxm}` || exp * 1000 <= world.now().epochMilliseconds) throw new Refused(401, 'BadJwt', 'Pass is not for this')
  return sub
}

const jobStatus = (world: World, jobId: string) => {
  const job = world.jobs.get(jobId)
  if (!job) throw new Refused(404, 'NotFound', 'No such job')
  const isMade = job.asked > 0
  if (isMade) world.blobs.add(job.cid)
  const blob = { $type: 'blob', ref: { $link: job.cid }, mimeType: 'video/mp4', size: job.size }
  return { jobId, did: job.did, state: isMade ? 'JOB_STATE_COMPLETED' : 'JOB_STATE_ENCODING', ...(isMade ? { blob } : { progress: 40 }) }
}

/** Grows with a post's age and comes to rest: the same post has the same numbers whoever asks, and whenever the house was started again. */
function countsOf({ uri }: Stored, now: Temporal.Instant) {
  const hours = Math.max(0, timeOf(uri.slice(-13)).until(now).total('hours'))
  const [likes = 0, reposts = 0, replies = 0, quotes = 0] = digest(uri)
  const grown = (most: number) => Math.round(most * (1 - Math.exp(-hours / 9)))
  return { likeCount: grown(40 + likes), repostCount: grown(6 + reposts / 5), replyCount: grown(3 + replies / 12), quoteCount: grown(quotes / 60) }
}

function viewOf(world: World, found: Stored) {
  const author = [...world.members.values()].find(({ did }) => found.uri.startsWith(`at://${did}/`))
  const { uri, cid, value } = found
  const at = String(value['createdAt'])
  return { uri, cid, author: { did: author?.did, handle: author?.handle }, record: value, indexedAt: at, ...countsOf(found, world.now()) }
}

/** What Bluesky adds to a personal data server. */
export const appMethods: Record<string, (asked: Asked) => unknown> = {
  'com.atproto.server.getServiceAuth': (asked) => {
    const { did } = bearerOf(asked, 'access')
    const exp = Number(asked.params.get('exp'))
    const claims = { scope: `pass ${asked.params.get('lxm')}`, sub: did, exp, aud: asked.params.get('aud') }
    return { token: `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.ttd` }
  },
  'app.bsky.feed.getPosts': (asked) => {
    const { world, params } = asked
    bearerOf(asked, 'access')
    if (!world.isInNetwork) throw new Refused(400, 'InvalidRequest', 'No service configured for app.bsky.feed.getPosts')
    const uris = params.getAll('uris')
    if (uris.length > 25) throw new Refused(400, 'InvalidRequest', 'uris must not have more than 25 elements')
    return { posts: uris.flatMap((uri) => world.records.get(uri) ?? []).map((found) => viewOf(world, found)) }
  },
  'app.bsky.video.getUploadLimits': (asked) => {
    const did = passOf(asked, 'app.bsky.video.getUploadLimits')
    const isOver = [...asked.world.jobs.values()].filter((job) => job.did === did).length >= 25
    return isOver ? { canUpload: false, message: 'Daily limit reached' } : { canUpload: true, remainingDailyVideos: 25 }
  },
  'app.bsky.video.uploadVideo': (asked) => {
    const did = passOf(asked, 'com.atproto.repo.uploadBlob')
    const cid = cidOf(asked.body, 0x55)
    const jobId = cid.slice(-12)
    if (!asked.world.jobs.has(jobId)) asked.world.jobs.set(jobId, { did, cid, size: asked.body.length, asked: 0 })
    return { jobStatus: jobStatus(asked.world, jobId) }
  },
  'app.bsky.video.getJobStatus': ({ world, params }) => {
    const jobId = params.get('jobId') ?? ''
    const told = { jobStatus: jobStatus(world, jobId) }
    const job = world.jobs.get(jobId)
    if (job) job.asked += 1
    return told
  },
}
