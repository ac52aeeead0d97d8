import { openAsBlob } from 'node:fs'
import { refuse } from '../contract.ts'
import { requireName, type Files } from './files.ts'

/** A bucket, as `S3_URL` names it. `endpoint` has no trailing slash. */
export type Bucket = { endpoint: string; bucket: string; region: string; key: string; secret: string }

const patience = { small: 30_000, whole: 15 * 60_000 }

/** The store is away, busy or refuses us: said in words; nothing of it is the person's mistake. */
async function ask(call: () => Promise<Response>): Promise<Response> {
  const answer = await call().catch(() => null)
  if (answer && (answer.ok || answer.status === 404)) return answer
  await answer?.body?.cancel()
  throw refuse('FILES_AWAY')
}

/**
 * Keeps files in an S3 bucket (AWS, MinIO, Ceph, Garage: path-style addresses, Signature Version 4). A PUT is whole or not at all by
 * S3's own word; one holds up to 5 GB, more than any file we take.
 */
export function openS3({ endpoint, bucket, region, key, secret }: Bucket): Files {
  let signer: Promise<import('aws4fetch').AwsClient> | null = null
  const client = () =>
    (signer ??= import('aws4fetch').then(
      ({ AwsClient }) => new AwsClient({ accessKeyId: key, secretAccessKey: secret, region, service: 's3', retries: 2, initRetryMs: 200 }),
    ))
  const at = (name: string) => `${endpoint}/${bucket}/${requireName(name)}`
  const send = async (name: string, init: RequestInit, wait: number) => {
    const address = at(name)
    const aws = await client()
    return ask(() => aws.fetch(address, { ...init, signal: AbortSignal.timeout(wait) }))
  }
  const get = async (name: string, headers: Record<string, string> = {}) => {
    const answer = await send(name, { method: 'GET', headers }, patience.whole)
    if (answer.status !== 404) return answer
    await answer.body?.cancel()
    return null
  }
  const put = async (name: string, body: Uint8Array | Blob) => {
    const answer = await send(name, { method: 'PUT', body: body as BodyInit, headers: { 'content-type': 'application/octet-stream' } }, patience.whole)
    await answer.body?.cancel()
    if (!answer.ok) throw refuse('FILES_AWAY')
  }
  return {
    put,
    putFrom: async (name, path) => put(name, await openAsBlob(path)),
    async read(name) {
      const found = await get(name)
      if (!found) throw refuse('NOT_FOUND')
      return Buffer.from(
        await found.bytes().catch(() => {
          throw refuse('FILES_AWAY')
        }),
      )
    },
    async stream(name, range) {
      const found = await get(name, range ? { range: `bytes=${range.start}-${range.end}` } : {})
      if (!found?.body) return null
      const whole = /\/(\d+)$/.exec(found.headers.get('content-range') ?? '')?.[1] ?? found.headers.get('content-length')
      return { body: found.body as ReadableStream, size: Number(whole ?? 0) }
    },
    async remove(name) {
      const answer = await send(name, { method: 'DELETE' }, patience.small)
      await answer.body?.cancel()
    },
  }
}
