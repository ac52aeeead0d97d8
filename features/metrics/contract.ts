import { z } from 'zod'
import { postId } from '#features/posts/contract.ts'
import { deliveryId } from '#features/publishing/contract.ts'
import { endpoint, houseFaults, instant } from '#kit/contract.ts'

const { NOT_FOUND } = houseFaults

const measured = z.object({
  delivery: deliveryId,
  /** `waiting`: not read yet. `unknown`: the platform does not know the item. `nobody`: there is nobody to ask for this account. */
  state: z.enum(['waiting', 'read', 'unknown', 'nobody']),
  /** When the values were read; they may be older than the state. */
  readAt: instant.nullable(),
  /** The platform's own name, what people call it, and the number it gave. What it did not tell is not here. */
  values: z.array(z.object({ id: z.string(), label: z.object({ id: z.string(), en: z.string() }), value: z.int() })),
})
export type Measured = z.infer<typeof measured>

export const contract = {
  ofPost: endpoint
    .route({ method: 'GET', path: '/posts/{post}/metrics', summary: 'Angka dari platform, per kiriman sebuah konten' })
    .input(z.object({ post: postId }))
    .errors({ NOT_FOUND })
    .output(z.array(measured)),
}
