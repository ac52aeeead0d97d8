import { z } from 'zod'
import { endpoint, houseFaults } from '#kit/contract.ts'
import { idOf, institutionId } from '#kit/ids.ts'
import { faults } from './faults.ts'

export const mediaId = idOf('media')
export type MediaId = z.infer<typeof mediaId>

export const media = z.object({
  id: mediaId,
  institution: institutionId,
  type: z.string(),
  width: z.int(),
  height: z.int(),
  bytes: z.int(),
  alt: z.string().nullable(),
  isDecorative: z.boolean(),
  /** A location written by the camera was taken out; say so. */
  hadLocation: z.boolean(),
})
export type Media = z.infer<typeof media>

/** Megabytes an uploaded image may weigh. */
export const largestFile = 20

const { FORBIDDEN, NOT_FOUND } = houseFaults

/** Uploading itself is `POST /media?institution=…` with the bytes as body; answers one of these. */
export const contract = {
  list: endpoint
    .route({ method: 'GET', path: '/media', summary: 'Gambar menurut id' })
    .input(z.object({ ids: z.array(mediaId).max(50) }))
    .output(z.array(media)),
  describe: endpoint
    .route({ method: 'PUT', path: '/media/{id}', summary: 'Beri teks alternatif, atau tandai hiasan' })
    .input(z.object({ id: mediaId, alt: z.string().trim().max(1000).nullable(), isDecorative: z.boolean() }))
    .errors({ FORBIDDEN, NOT_FOUND, ALT_OR_DECORATIVE: faults.ALT_OR_DECORATIVE })
    .output(media),
}
