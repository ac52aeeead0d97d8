import { z } from 'zod'
import { endpoint, houseFaults, instant, pageOf, pageOut } from '#kit/contract.ts'
import { idOf, institutionId } from '#kit/ids.ts'
import { faults } from './faults.ts'

export const mediaId = idOf('media')
export type MediaId = z.infer<typeof mediaId>
export const uploadId = idOf('upload')
export type UploadId = z.infer<typeof uploadId>
export const collectionId = idOf('collection')
export type CollectionId = z.infer<typeof collectionId>

/** Own work; bought or lent under a licence; free of rights; shown with somebody's consent. */
export const rights = ['own', 'licensed', 'public_domain', 'permission'] as const
export type Rights = (typeof rights)[number]

const day = z.iso.date().refine((text) => text >= '1970', 'day')
/** Shares of width and height, from the upper left. */
const focus = z.object({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) })

export const media = z.object({
  id: mediaId,
  institution: institutionId,
  kind: z.enum(['image', 'video']),
  type: z.string(),
  width: z.int(),
  height: z.int(),
  bytes: z.int(),
  durationMs: z.int().nullable(),
  alt: z.string().nullable(),
  isDecorative: z.boolean(),
  /** A location written by the camera was taken out; say so. */
  hadLocation: z.boolean(),
  title: z.string(),
  tags: z.array(z.string()),
  rights: z.enum(rights),
  rightsNote: z.string().nullable(),
  source: z.string().nullable(),
  /** The last day it may be shown, by its institution's calendar. */
  rightsUntil: day.nullable(),
  focus: focus.nullable(),
  isRetired: z.boolean(),
  isShared: z.boolean(),
  uploadedAt: instant,
})
export type Media = z.infer<typeof media>

const found = media.extend({ uses: z.int() })
export type Found = z.infer<typeof found>

const detail = media.extend({
  uses: z.array(z.object({ post: z.uuid(), isPublished: z.boolean() })),
  collections: z.array(collectionId),
  replacedBy: mediaId.nullable(),
})
export type MediaDetail = z.infer<typeof detail>

const collection = z.object({ id: collectionId, name: z.string(), count: z.int() })
export type Collection = z.infer<typeof collection>

const described = z.object({
  title: z.string().trim().max(200),
  tags: z.array(z.string().trim().min(1).max(40)).max(20),
  rights: z.enum(rights),
  rightsNote: z.string().trim().max(1000).nullable(),
  source: z.string().trim().max(300).nullable(),
  rightsUntil: day.nullable(),
})
export type MediaFacts = z.infer<typeof described>

const searching = z.object({
  institution: institutionId,
  search: z.string().trim().max(200).optional(),
  kind: z.enum(['image', 'video']).optional(),
  rights: z.enum(rights).optional(),
  collection: collectionId.optional(),
  /** What stands, whose rights end within thirty days or have ended, what was retired, what others share with the network. */
  shelf: z.enum(['own', 'expiring', 'retired', 'shared']).default('own'),
  ...pageOf,
})
export type Searching = z.infer<typeof searching>

const { FORBIDDEN, NOT_FOUND } = houseFaults
const byId = z.object({ id: mediaId })
const inCollection = z.object({ id: collectionId, media: mediaId })

/** Uploading itself is tus 1.0.0 at `/unggahan` (resumable), or `POST /media?institution=…` with the bytes of a small file as body. */
export const contract = {
  list: endpoint
    .route({ method: 'GET', path: '/media', summary: 'Berkas menurut id' })
    .input(z.object({ ids: z.array(mediaId).max(50) }))
    .output(z.array(media)),
  describe: endpoint
    .route({ method: 'PUT', path: '/media/{id}', summary: 'Beri teks alternatif, atau tandai hiasan' })
    .input(z.object({ id: mediaId, alt: z.string().trim().max(1000).nullable(), isDecorative: z.boolean() }))
    .errors({ FORBIDDEN, NOT_FOUND, ALT_OR_DECORATIVE: faults.ALT_OR_DECORATIVE })
    .output(media),
  search: endpoint.route({ method: 'GET', path: '/media/library', summary: 'Cari di pustaka' }).input(searching).output(pageOut(found)),
  get: endpoint
    .route({ method: 'GET', path: '/media/{id}', summary: 'Satu berkas, dan konten yang memakainya' })
    .input(byId)
    .errors({ NOT_FOUND })
    .output(detail),
  annotate: endpoint
    .route({ method: 'PUT', path: '/media/{id}/facts', summary: 'Judul, label, hak, sumber, dan masa berlaku' })
    .input(described.extend({ id: mediaId }))
    .errors({ FORBIDDEN, NOT_FOUND, RIGHTS_NEED_NOTE: faults.RIGHTS_NEED_NOTE })
    .output(media),
  focus: endpoint
    .route({ method: 'PUT', path: '/media/{id}/focus', summary: 'Titik yang harus tetap terlihat saat dipotong' })
    .input(z.object({ id: mediaId, focus: focus.nullable() }))
    .errors({ FORBIDDEN, NOT_FOUND })
    .output(media),
  retire: endpoint
    .route({ method: 'POST', path: '/media/{id}/retire', summary: 'Simpan di arsip: tidak ditawarkan lagi' })
    .input(byId)
    .errors({ FORBIDDEN, NOT_FOUND })
    .output(media),
  restore: endpoint
    .route({ method: 'POST', path: '/media/{id}/restore', summary: 'Tawarkan lagi dari arsip' })
    .input(byId)
    .errors({ FORBIDDEN, NOT_FOUND })
    .output(media),
  remove: endpoint
    .route({ method: 'DELETE', path: '/media/{id}', summary: 'Hapus berkas yang tidak dipakai konten mana pun' })
    .input(byId)
    .errors({ FORBIDDEN, NOT_FOUND, MEDIA_IN_USE: faults.MEDIA_IN_USE })
    .output(z.null()),
  share: endpoint
    .route({ method: 'PUT', path: '/media/{id}/shared', summary: 'Bagikan ke jejaring, atau akhiri' })
    .input(z.object({ id: mediaId, isShared: z.boolean() }))
    .errors({ FORBIDDEN, NOT_FOUND, NOT_OURS_TO_SHARE: faults.NOT_OURS_TO_SHARE })
    .output(media),
  borrow: endpoint
    .route({ method: 'POST', path: '/media/{id}/borrow', summary: 'Salin berkas bersama ke pustaka instansi' })
    .input(z.object({ id: mediaId, institution: institutionId }))
    .errors({ FORBIDDEN, NOT_FOUND })
    .output(media),
  collections: endpoint
    .route({ method: 'GET', path: '/institutions/{institution}/collections', summary: 'Koleksi pustaka' })
    .input(z.object({ institution: institutionId }))
    .output(z.array(collection)),
  collect: endpoint
    .route({ method: 'POST', path: '/institutions/{institution}/collections', summary: 'Buat koleksi' })
    .input(z.object({ institution: institutionId, name: z.string().trim().min(2).max(80) }))
    .errors({ FORBIDDEN, COLLECTION_TAKEN: faults.COLLECTION_TAKEN })
    .output(collection),
  disband: endpoint
    .route({ method: 'DELETE', path: '/collections/{id}', summary: 'Hapus koleksi; berkasnya tetap' })
    .input(z.object({ id: collectionId }))
    .errors({ FORBIDDEN, NOT_FOUND })
    .output(z.null()),
  put: endpoint
    .route({ method: 'PUT', path: '/collections/{id}/media/{media}', summary: 'Masukkan ke koleksi' })
    .input(inCollection)
    .errors({ FORBIDDEN, NOT_FOUND })
    .output(z.null()),
  take: endpoint
    .route({ method: 'DELETE', path: '/collections/{id}/media/{media}', summary: 'Keluarkan dari koleksi' })
    .input(inCollection)
    .errors({ FORBIDDEN, NOT_FOUND })
    .output(z.null()),
  habits: endpoint
    .route({ method: 'GET', path: '/me/media', summary: 'Hemat data, dan ukuran terbesar per jenis' })
    .output(z.object({ savesData: z.boolean(), largestMb: z.object({ image: z.number(), video: z.number() }), takesVideo: z.boolean() })),
  setHabits: endpoint
    .route({ method: 'PUT', path: '/me/media', summary: 'Nyalakan atau matikan hemat data' })
    .input(z.object({ savesData: z.boolean() }))
    .output(z.null()),
}
