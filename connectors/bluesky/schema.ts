import { z } from 'zod'

/** `did:` names that can be looked up: PLC and web (atproto DID spec). */
export const did = z.string().regex(/^did:(?:plc:[a-z2-7]{24}|web:[a-zA-Z0-9.-]+(?:%3A\d+)?)$/)

/** A handle is a host name of at least two labels, at most 253 signs (atproto handle spec). */
export const handle = z
  .string()
  .max(253)
  .regex(/^(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?$/)

/** The fields used of a DID document. */
export const didDocument = z.object({
  id: z.string(),
  alsoKnownAs: z.array(z.string()).default([]),
  service: z.array(z.object({ id: z.string(), type: z.string(), serviceEndpoint: z.unknown() })).default([]),
})
export type DidDocument = z.infer<typeof didDocument>

export const failure = z.object({ error: z.string().max(100), message: z.string().default('') })

export const session = z.object({
  did,
  handle: z.string(),
  accessJwt: z.string().min(1),
  refreshJwt: z.string().min(1),
  didDoc: didDocument.optional().catch(undefined),
  active: z.boolean().default(true),
})

export const account = z.object({ did, handle: z.string(), active: z.boolean().default(true) })

export const written = z.object({ uri: z.string().startsWith('at://'), cid: z.string().min(1) })

export const read = z.object({
  uri: z.string().startsWith('at://'),
  cid: z.string().min(1),
  value: z.object({ reply: z.object({ root: written }).optional().catch(undefined) }),
})

export const resolved = z.object({ did })

export const blob = z.object({ $type: z.literal('blob'), ref: z.object({ $link: z.string() }), mimeType: z.string(), size: z.number() })
export type Blob = z.infer<typeof blob>
export const uploaded = z.object({ blob })

export const pass = z.object({ token: z.string().min(1) })

export const filmRoom = z.object({ canUpload: z.boolean(), message: z.string().default('') })

const job = z.object({
  jobId: z.string().min(1).max(256),
  state: z.string(),
  blob: blob.optional(),
  error: z.string().optional(),
  message: z.string().optional(),
})
/** The lexicon wraps a job in an object; the service in use has answered it bare. */
export const filmJob = z.union([z.object({ jobStatus: job }).transform(({ jobStatus }) => jobStatus), job])

const number = z.int().min(0).optional()
const counts = z.object({ uri: z.string().startsWith('at://'), likeCount: number, repostCount: number, replyCount: number, quoteCount: number })
export type Counted = z.infer<typeof counts>
export const counted = z.object({ posts: z.array(counts) })

const notification = z.object({
  uri: z.string().startsWith('at://'),
  author: z.object({ did, handle: z.string(), displayName: z.string().optional() }),
  reason: z.string(),
  reasonSubject: z.string().optional(),
  record: z.object({ text: z.string().catch(''), reply: z.object({ root: written }).optional().catch(undefined) }),
  indexedAt: z.iso.datetime({ offset: true }),
})
export type Notification = z.infer<typeof notification>
export const notifications = z.object({ cursor: z.string().optional(), notifications: z.array(notification) })

export const nothing = z.unknown()
