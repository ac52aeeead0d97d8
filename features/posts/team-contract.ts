import { z } from 'zod'
import { channelId } from '#features/channels/contract.ts'
import { endpoint, houseFaults, instant } from '#kit/contract.ts'
import { idOf, personId } from '#kit/ids.ts'
import { language, postId } from './contract.ts'

export const noteId = idOf('note')
export type NoteId = z.infer<typeof noteId>

const anchor = z.object({
  language,
  channel: channelId.nullable().default(null),
  quote: z.string().min(1).max(2000),
  before: z.string().max(100),
  after: z.string().max(100),
  start: z.int32().min(0),
})
export type Anchor = z.infer<typeof anchor>

const note = z.object({
  id: noteId,
  replyTo: noteId.nullable(),
  anchor: anchor.nullable(),
  text: z.string(),
  mentioned: z.array(personId),
  by: z.string(),
  byId: personId,
  at: instant,
  resolvedBy: z.string().nullable(),
  resolvedAt: instant.nullable(),
})
export type Note = z.infer<typeof note>

const colleague = z.object({ person: personId, name: z.string(), language, channel: channelId.nullable(), since: instant })
export type Present = z.infer<typeof colleague>

const { FORBIDDEN, NOT_FOUND } = houseFaults

export const teamContract = {
  notes: endpoint
    .route({ method: 'GET', path: '/posts/{post}/notes', summary: 'Catatan tim di sebuah konten' })
    .input(z.object({ post: postId }))
    .errors({ NOT_FOUND })
    .output(z.array(note)),
  note: endpoint
    .route({ method: 'POST', path: '/posts/{post}/notes', summary: 'Tulis catatan tim; tidak terlihat publik' })
    .input(
      z.object({
        post: postId,
        text: z.string().trim().min(1).max(2000),
        anchor: anchor.nullable().default(null),
        replyTo: noteId.nullable().default(null),
        mentioned: z.array(personId).max(20).default([]),
      }),
    )
    .errors({ FORBIDDEN, NOT_FOUND })
    .output(note),
  resolve: endpoint
    .route({ method: 'POST', path: '/notes/{id}/resolve', summary: 'Tandai catatan selesai, atau buka lagi' })
    .input(z.object({ id: noteId, isResolved: z.boolean() }))
    .errors({ FORBIDDEN, NOT_FOUND })
    .output(note),
  colleagues: endpoint
    .route({ method: 'GET', path: '/posts/{post}/colleagues', summary: 'Rekan yang dapat disebut dalam catatan' })
    .input(z.object({ post: postId }))
    .errors({ NOT_FOUND })
    .output(z.array(z.object({ id: personId, name: z.string() }))),
  here: endpoint
    .route({ method: 'POST', path: '/posts/{post}/here', summary: 'Saya membuka konten ini; siapa lagi' })
    .input(z.object({ post: postId, language, channel: channelId.nullable().default(null) }))
    .errors({ FORBIDDEN, NOT_FOUND })
    .output(z.array(colleague)),
  leave: endpoint
    .route({ method: 'POST', path: '/posts/{post}/leave', summary: 'Saya menutup konten ini' })
    .input(z.object({ post: postId }))
    .errors({ NOT_FOUND })
    .output(z.null()),
}
