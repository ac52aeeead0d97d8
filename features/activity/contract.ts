import { z } from 'zod'
import { endpoint, instant } from '#kit/contract.ts'

export const happening = z.object({
  id: z.uuid(),
  /** `<record>.<verb in the past>`, for example `post.approved`. */
  kind: z.string(),
  at: instant,
  /** Null when the house did it, or when the payload has been erased. */
  by: z.string().nullable(),
  detail: z.record(z.string(), z.unknown()),
})
export type Happening = z.infer<typeof happening>

/** Why a chain is broken, and at which seal. */
export type Break = { number: number; problem: 'chain' | 'missing' | 'changed' | 'payload' }

export const contract = {
  feed: endpoint
    .route({ method: 'GET', path: '/activity/{subject}', summary: 'Riwayat sebuah catatan' })
    .input(z.object({ subject: z.uuid() }))
    .output(z.array(happening)),
}
