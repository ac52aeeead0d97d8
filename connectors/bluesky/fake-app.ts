import { base32, bearerOf, cidOf, claimsOf, digest, Refused, type Asked, type Heard, type Stored, type World } from './fake-world.ts'

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

/** What the example seeds is published anew whenever it starts, and has been out for three hours. */
const outSince = ({ value }: Stored, { isTalkative }: World) => Temporal.Instant.from(String(value['createdAt'])).subtract({ hours: isTalkative ? 3 : 0 })

/** Grows with a post's age and comes to rest: the same post has the same numbers whoever asks, and whenever the house was started again. */
function countsOf(found: Stored, world: World) {
  const since = outSince(found, world)
  const hours = Math.max(0, since.until(world.now()).total('hours'))
  const [likes = 0, reposts = 0, quotes = 0] = digest(found.uri)
  const grown = (most: number) => Math.round(most * (1 - Math.exp(-hours / 9)))
  const replies = heardIn(world).filter(({ reason, about, at }) => reason === 'reply' && about === found.uri && !isAfter(at, world.now()))
  return { likeCount: grown(40 + likes), repostCount: grown(6 + reposts / 5), replyCount: replies.length, quoteCount: grown(quotes / 60) }
}

function viewOf(world: World, found: Stored) {
  const author = [...world.members.values()].find(({ did }) => found.uri.startsWith(`at://${did}/`))
  const { uri, cid, value } = found
  const at = String(value['createdAt'])
  return { uri, cid, author: { did: author?.did, handle: author?.handle }, record: value, indexedAt: at, ...countsOf(found, world) }
}

const voices = [
  ['Rani Puspita (contoh)', 'rani', 'Terima kasih, sangat membantu. Sudah saya teruskan ke grup warga.'],
  ['Dimas Arga (contoh)', 'dimas', 'Apakah ini berlaku juga untuk yang tinggal di luar ibu kota?'],
  ['Warga Rantau (contoh)', 'rantau', 'Tahun lalu saya menunggu lama. Semoga kali ini lebih cepat.'],
] as const

/** What the example's public says to a post, in its first hours. */
const answersTo = (found: Stored, world: World): Heard[] =>
  voices.map(([name, handle, text], at) => ({
    key: `${found.uri.slice(-10)}${handle.slice(0, 3)}`,
    handle: `${handle}.contoh.example`,
    name,
    reason: 'reply',
    about: found.uri,
    text,
    at: outSince(found, world).add({ minutes: 7 + 25 * at }),
  }))

const isAfter = (a: Temporal.Instant, b: Temporal.Instant) => Temporal.Instant.compare(a, b) > 0

const heardIn = (world: World) => [...world.heard, ...(world.isTalkative ? [...world.records.values()].flatMap((found) => answersTo(found, world)) : [])]

function notificationOf({ world }: Asked, { key, handle, name, reason, about, text, at }: Heard) {
  const strange = `did:plc:${base32(digest(handle)).slice(0, 24)}`
  const isPost = about.startsWith('at://')
  const ref = { uri: about, cid: world.records.get(about)?.cid ?? cidOf(about, 0x71) }
  const record = { $type: 'app.bsky.feed.post', text, createdAt: at.toString(), ...(reason === 'reply' ? { reply: { root: ref, parent: ref } } : {}) }
  const author = { did: strange, handle, displayName: name }
  const uri = `at://${strange}/app.bsky.feed.post/${key}`
  return { uri, cid: cidOf(uri, 0x71), author, reason, ...(isPost ? { reasonSubject: about } : {}), record, isRead: false, indexedAt: at.toString() }
}

/** Newest first, in pages; the cursor is the moment before which the next one begins. */
function listNotifications(asked: Asked) {
  const { world, params } = asked
  const { did, handle } = bearerOf(asked, 'access')
  if (!world.isInNetwork) throw new Refused(400, 'InvalidRequest', 'No service configured for app.bsky.notification.listNotifications')
  const reasons = params.getAll('reasons')
  const before = params.get('cursor') ?? '9999'
  const all = heardIn(world)
    .filter(({ about, reason }) => (about === handle || about.startsWith(`at://${did}/`)) && (reasons.length === 0 || reasons.includes(reason)))
    .filter(({ at }) => !isAfter(at, world.now()) && at.toString() < before)
    .toSorted((a, b) => Temporal.Instant.compare(b.at, a.at))
  const page = all.slice(0, Number(params.get('limit') ?? 50))
  const last = page.at(-1)
  return { notifications: page.map((one) => notificationOf(asked, one)), ...(last && all.length > page.length ? { cursor: last.at.toString() } : {}) }
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
  'app.bsky.notification.listNotifications': listNotifications,
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
