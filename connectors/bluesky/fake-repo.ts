import { bearerOf, cidOf, documentOf, inputOf, Refused, type Asked, type Input, type Member, type World } from './fake-world.ts'

function issue(world: World, member: Member) {
  world.issued += 1
  const token = (scope: string, hours: number) => {
    const exp = Math.floor(world.now().epochMilliseconds / 1000) + hours * 3600
    return `e30.${Buffer.from(JSON.stringify({ scope, sub: member.did, exp, jti: world.issued })).toString('base64url')}.ttd`
  }
  const issued = { access: token('access', 2), refresh: token('refresh', 24 * 60) }
  Object.assign(member, issued)
  return { did: member.did, handle: member.handle, accessJwt: issued.access, refreshJwt: issued.refresh, didDoc: documentOf(member), active: !member.isClosed }
}

const addressOf = (repo: unknown, rkey: unknown) => `at://${String(repo)}/app.bsky.feed.post/${String(rkey)}`

const blobsIn = (value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : '$link' in value && typeof value.$link === 'string'
      ? [value.$link]
      : Object.values(value).flatMap((inner) => blobsIn(inner))

function put(asked: Asked) {
  const { world } = asked
  const member = bearerOf(asked, 'access')
  const { repo, rkey, record, swapRecord } = inputOf(asked)
  if (repo !== member.did) throw new Refused(401, 'AuthMissing', 'Not your repository')
  const missing = blobsIn((record as Input)['embed']).find((cid) => !world.blobs.has(cid))
  if (missing) throw new Refused(400, 'BlobNotFound', `Could not find blob: ${missing}`)
  const uri = addressOf(repo, rkey)
  const cid = cidOf(JSON.stringify(record), 0x71)
  const before = world.records.get(uri)
  if (before && before.cid !== cid && swapRecord === null) throw new Refused(400, 'InvalidSwap', `Record was at ${before.cid}`)
  if (before?.cid !== cid) world.accepted.push(uri)
  world.records.set(uri, { uri, cid, value: record as Input })
  return { uri, cid, validationStatus: 'valid' }
}

/** What a personal data server does by itself. */
export const repoMethods: Record<string, (asked: Asked) => unknown> = {
  'com.atproto.server.createSession': (asked) => {
    const { identifier, password } = inputOf(asked)
    const member = [...asked.world.members.values()].find((one) => one.handle === identifier || one.did === identifier)
    if (!member || member.password !== password) throw new Refused(401, 'AuthenticationRequired', 'Invalid identifier or password')
    return issue(asked.world, member)
  },
  'com.atproto.server.refreshSession': (asked) => issue(asked.world, bearerOf(asked, 'refresh')),
  'com.atproto.server.getSession': (asked) => {
    const { did, handle, isClosed } = bearerOf(asked, 'access')
    return { did, handle, active: !isClosed }
  },
  'com.atproto.identity.resolveHandle': ({ world, params }) => {
    const found = world.members.get(params.get('handle') ?? '')
    if (!found) throw new Refused(400, 'HandleNotFound', 'Unable to resolve handle')
    return { did: found.did }
  },
  'com.atproto.repo.uploadBlob': (asked) => {
    bearerOf(asked, 'access')
    const cid = cidOf(asked.body, 0x55)
    asked.world.blobs.add(cid)
    return { blob: { $type: 'blob', ref: { $link: cid }, mimeType: asked.type, size: asked.body.length } }
  },
  'com.atproto.repo.putRecord': put,
  'com.atproto.repo.getRecord': ({ world, params }) => {
    const found = world.records.get(addressOf(params.get('repo'), params.get('rkey')))
    if (!found) throw new Refused(400, 'RecordNotFound', 'Could not locate record')
    return found
  },
  'com.atproto.repo.deleteRecord': (asked) => {
    bearerOf(asked, 'access')
    const { repo, rkey } = inputOf(asked)
    asked.world.records.delete(addressOf(repo, rkey))
    return {}
  },
}
