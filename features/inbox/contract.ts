import { z } from 'zod'
import { channelId } from '#features/channels/contract.ts'
import { postId } from '#features/posts/contract.ts'
import { deliveryId } from '#features/publishing/contract.ts'
import { endpoint, houseFaults, instant } from '#kit/contract.ts'
import { idOf } from '#kit/ids.ts'

const { NOT_FOUND } = houseFaults

export const itemId = idOf('inbox_item')

const item = z.object({
  id: itemId,
  delivery: deliveryId.nullable(),
  kind: z.enum(['reply', 'quote', 'mention']),
  by: z.object({ handle: z.string(), name: z.string().nullable() }),
  /** As its author wrote it: text, whatever it looks like. */
  text: z.string(),
  address: z.string().nullable(),
  saidAt: instant,
})
export type Item = z.infer<typeof item>

const ofChannel = z.object({
  /** Null: not an account that is listened to. `nobody`: there is nobody to ask for it. */
  state: z.enum(['waiting', 'read', 'nobody']).nullable(),
  readAt: instant.nullable(),
  items: z.array(item),
})

export const contract = {
  ofPost: endpoint
    .route({ method: 'GET', path: '/posts/{post}/responses', summary: 'Tanggapan publik pada kiriman sebuah konten, yang terbaru dulu' })
    .input(z.object({ post: postId }))
    .errors({ NOT_FOUND })
    .output(z.array(item)),
  ofChannel: endpoint
    .route({ method: 'GET', path: '/channels/{channel}/responses', summary: 'Tanggapan dan sebutan terbaru pada sebuah akun' })
    .input(z.object({ channel: channelId }))
    .errors({ NOT_FOUND })
    .output(ofChannel),
}
