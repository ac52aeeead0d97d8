import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

// s3rver looks at no Version 4 signature. This works one out by itself, as the AWS reference describes it.
const hashed = (text) => createHash('sha256').update(text).digest('hex')
const keyed = (key, text) => createHmac('sha256', key).update(text).digest()
const escaped = (text) => encodeURIComponent(text).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

/** True for a request whose signature this secret makes. */
export function isSigned({ method, url, headers }, secret) {
  const [, scope, names, signature] = /Credential=[^/]+\/([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(headers.authorization ?? '') ?? []
  if (!signature) return false
  const { pathname, searchParams } = new URL(url, 'http://s3')
  const query = [...searchParams].map(([name, value]) => `${escaped(name)}=${escaped(value)}`).toSorted()
  const lines = names.split(';').map((name) => `${name}:${headers[name]?.trim().replaceAll(/ +/g, ' ')}\n`)
  const request = [method, pathname, query.join('&'), lines.join(''), names, headers['x-amz-content-sha256']].join('\n')
  const key = scope.split('/').reduce(keyed, `AWS4${secret}`)
  const wanted = keyed(key, ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, hashed(request)].join('\n'))
  return timingSafeEqual(wanted, Buffer.from(signature, 'hex'))
}
