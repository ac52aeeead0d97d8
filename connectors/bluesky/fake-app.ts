import { bearerOf, cidOf, claimsOf, Refused, type Asked, type World } from './fake-world.ts'

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

/** What Bluesky adds to a personal data server. */
export const appMethods: Record<string, (asked: Asked) => unknown> = {
  'com.atproto.server.getServiceAuth': (asked) => {
    const { did } = bearerOf(asked, 'access')
    const exp = Number(asked.params.get('exp'))
    const claims = { scope: `pass ${asked.params.get('lxm')}`, sub: did, exp, aud: asked.params.get('aud') }
    return { token: `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.ttd` }
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
