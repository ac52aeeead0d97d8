import { openAsBlob } from 'node:fs'
import { refuse } from '../contract.ts'
import { isName, requireName, type Files } from './files.ts'

/** A bucket, as `S3_URL` names it. `endpoint` has no trailing slash. */
export type Bucket = { endpoint: string; bucket: string; region: string; key: string; secret: string }

/** A bucket also says how large a file in it is, and what is wrong with itself. */
export type BucketFiles = Files & {
  /** Bytes; null for what is not there. */
  sizeOf: (name: string) => Promise<number | null>
  /** Everything of ours in it; what else lies there is left out. */
  names: () => Promise<string[]>
  /** Writes, reads and removes a few bytes. Null when all is well, else why not, in words without a secret. */
  examine: () => Promise<string | null>
}

const patience = { small: 30_000, whole: 15 * 60_000 }

/** Bytes. A file larger than one piece goes in pieces, each sent again by itself; only one is held in memory. S3 takes no smaller than 5 MB. */
const pieceSize = 8 * 1024 ** 2
const triesPerPiece = 3

type Asked = { method: string; query?: string; headers?: Record<string, string>; body?: BodyInit; wait: number }

/** S3's own word for what is wrong; HEAD has none. */
const codeOf = async (answer: Response) => /<Code>(\w+)<\/Code>/.exec(await answer.text().catch(() => ''))?.[1] ?? String(answer.status)

const reasons: Record<string, string> = {
  NoSuchBucket: 'ember itu tidak ada',
  InvalidAccessKeyId: 'kuncinya tidak dikenal',
  SignatureDoesNotMatch: 'rahasianya tidak cocok',
  AccessDenied: 'kuncinya tidak boleh menulis, membaca, dan menghapus di sana',
  RequestTimeTooSkewed: 'jam server ini tidak cocok dengan jam S3',
  NoSuchKey: 'yang baru ditulis tidak terbaca',
}

/** The bucket is away, busy or refuses us; `code` is S3's own, or nothing when nobody answered. */
class BucketAway extends Error {
  readonly code: string | null

  constructor(code: string | null) {
    super('the bucket did not do as asked')
    this.code = code
  }
}

/** Whatever it was, nothing of it is the person's mistake. */
async function inWords<T>(doing: Promise<T>): Promise<T> {
  return doing.catch((error: unknown) => {
    throw error instanceof BucketAway ? refuse('FILES_AWAY') : error
  })
}

/** Sends signed requests; answers what succeeded, and null for a file that is not there. */
function openLine({ endpoint, bucket, region, key, secret }: Bucket) {
  let signer: Promise<import('aws4fetch').AwsClient> | null = null
  const client = () =>
    (signer ??= import('aws4fetch').then(
      ({ AwsClient }) => new AwsClient({ accessKeyId: key, secretAccessKey: secret, region, service: 's3', retries: 2, initRetryMs: 200 }),
    ))
  /** No name: the bucket itself. */
  return async (name: string | null, { wait, query = '', ...init }: Asked) => {
    const address = `${endpoint}/${bucket}${name === null ? '' : `/${requireName(name)}`}${query}`
    const aws = await client()
    const answer = await aws.fetch(address, { ...init, signal: AbortSignal.timeout(wait) }).catch(() => {
      throw new BucketAway(null)
    })
    if (answer.ok) return answer
    const code = await codeOf(answer)
    if (answer.status === 404 && (code === 'NoSuchKey' || init.method === 'HEAD')) return null
    throw new BucketAway(code)
  }
}

/** A body that breaks off is the bucket's doing. */
const bytesOf = (answer: Response) =>
  answer.bytes().catch(() => {
    throw new BucketAway(null)
  })

type Send = ReturnType<typeof openLine>

/** One piece, again after a line that broke. Answers its mark. */
async function sendPiece(send: Send, name: string, { query, body }: { query: string; body: ArrayBuffer }) {
  for (let left = triesPerPiece - 1; ; left -= 1) {
    try {
      const answer = await send(name, { method: 'PUT', query, body, wait: patience.whole })
      await answer?.body?.cancel()
      const mark = answer?.headers.get('etag')
      if (mark) return mark
      throw new BucketAway(null)
    } catch (error) {
      if (left === 0 || !(error instanceof BucketAway) || error.code !== null) throw error
    }
  }
}

/** S3's ListObjectsV2, a thousand names at a time. Names of ours need no unescaping. */
async function listNames(send: Send) {
  const names: string[] = []
  for (let next = ''; ;) {
    const answer = await send(null, { method: 'GET', query: `?list-type=2${next && `&continuation-token=${encodeURIComponent(next)}`}`, wait: patience.small })
    const page = (await answer?.text()) ?? ''
    names.push(...[...page.matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, name = '']) => name).filter(isName))
    next = /<NextContinuationToken>([^<]+)<\/NextContinuationToken>/.exec(page)?.[1] ?? ''
    if (!next) return names
  }
}

/** S3's multipart upload: the file appears when the last word is said, whole, or never. */
async function sendInPieces(send: Send, name: string, file: Blob) {
  const begun = await send(name, { method: 'POST', query: '?uploads', wait: patience.small })
  const id = /<UploadId>([^<]+)<\/UploadId>/.exec((await begun?.text()) ?? '')?.[1]
  if (!id) throw new BucketAway(null)
  const upload = `uploadId=${encodeURIComponent(id)}`
  try {
    const marks: string[] = []
    for (let at = 0; at < file.size; at += pieceSize) {
      const body = await file.slice(at, at + pieceSize).arrayBuffer()
      marks.push(await sendPiece(send, name, { query: `?partNumber=${marks.length + 1}&${upload}`, body }))
    }
    const parts = marks.map((mark, index) => `<Part><PartNumber>${index + 1}</PartNumber><ETag>${mark}</ETag></Part>`).join('')
    const body = `<CompleteMultipartUpload>${parts}</CompleteMultipartUpload>`
    const ended = await send(name, { method: 'POST', query: `?${upload}`, body, wait: patience.whole })
    // S3 may begin with 200 and end in an error.
    const said = (await ended?.text()) ?? ''
    if (!said.includes('CompleteMultipartUploadResult')) throw new BucketAway(/<Code>(\w+)<\/Code>/.exec(said)?.[1] ?? null)
  } catch (error) {
    await send(name, { method: 'DELETE', query: `?${upload}`, wait: patience.small }).catch(() => undefined)
    throw error
  }
}

/**
 * Keeps files in an S3 bucket (AWS, MinIO, Ceph, Garage: path-style addresses, Signature Version 4). A PUT is whole or not at all by
 * S3's own word, and so is a file sent in pieces.
 */
export function openS3(bucket: Bucket): BucketFiles {
  const send = openLine(bucket)
  const get = (name: string, headers: Record<string, string> = {}) => send(name, { method: 'GET', headers, wait: patience.whole })
  const write = async (name: string, body: BodyInit, wait: number) => {
    const answer = await send(name, { method: 'PUT', body, headers: { 'content-type': 'application/octet-stream' }, wait })
    await answer?.body?.cancel()
  }
  const drop = async (name: string) => {
    const answer = await send(name, { method: 'DELETE', wait: patience.small })
    await answer?.body?.cancel()
  }
  return {
    put: (name, bytes) => inWords(write(name, bytes as BodyInit, patience.whole)),
    async putFrom(name, path) {
      const file = await openAsBlob(path)
      await inWords(file.size > pieceSize ? sendInPieces(send, name, file) : write(name, file, patience.whole))
    },
    async read(name) {
      const found = await inWords(get(name))
      if (!found) throw refuse('NOT_FOUND')
      return Buffer.from(await inWords(bytesOf(found)))
    },
    async stream(name, range) {
      const found = await inWords(get(name, range ? { range: `bytes=${range.start}-${range.end}` } : {}))
      if (!found?.body) return null
      const whole = /\/(\d+)$/.exec(found.headers.get('content-range') ?? '')?.[1] ?? found.headers.get('content-length')
      return { body: found.body as ReadableStream, size: Number(whole ?? 0) }
    },
    remove: (name) => inWords(drop(name)),
    names: () => inWords(listNames(send)),
    async sizeOf(name) {
      const found = await inWords(send(name, { method: 'HEAD', wait: patience.small }))
      return found && Number(found.headers.get('content-length'))
    },
    async examine() {
      const name = `percobaan.${crypto.randomUUID()}`
      try {
        await write(name, 'sinergi', patience.small)
        const found = await get(name)
        if (!found || (await found.text()) !== 'sinergi') return reasons['NoSuchKey'] ?? null
        await drop(name)
        return null
      } catch (error) {
        const code = error instanceof BucketAway ? error.code : null
        return code === null ? 'tidak menjawab' : (reasons[code] ?? `menolak dengan ${code}`)
      }
    },
  }
}
