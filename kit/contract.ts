import { oc } from '@orpc/contract'
import { z } from 'zod'
import { faultKind, refuser } from './fault.ts'

/** Refusals any endpoint may answer with. */
export const houseFaults = {
  SIGNED_OUT: faultKind(
    401,
    'Sesi Anda sudah berakhir. Masuk lagi untuk melanjutkan; draf Anda tersimpan.',
    'Your session has ended. Sign in again to continue; your draft is kept.',
  ),
  INVALID: faultKind(422, 'Ada isian yang belum benar: {fields}.', 'Some fields are not right: {fields}.'),
  NOT_FOUND: faultKind(
    404,
    'Tidak ditemukan, atau bukan untuk Anda. Minta dibagikan kepada admin instansinya.',
    'Not found, or not for you. Ask the admin of its institution to share it.',
  ),
  FORBIDDEN: faultKind(403, 'Peran Anda belum mencakup ini. Minta kepada admin instansi.', 'Your role does not cover this. Ask the admin of the institution.'),
  DATABASE_AWAY: faultKind(
    503,
    'Basis data sedang tidak tersambung. Tidak ada yang hilang; coba lagi sebentar lagi.',
    'The database is away. Nothing is lost; try again in a moment.',
  ),
  FILES_AWAY: faultKind(
    503,
    'Tempat penyimpanan berkas sedang tidak menjawab. Yang sudah terkirim tetap tersimpan, dan sisanya dilanjutkan begitu tersambung lagi.',
    'The file store does not answer at the moment. What was sent is kept, and the rest goes on once it is back.',
  ),
  DISK_FULL: faultKind(
    503,
    'Ruang penyimpanan server penuh, jadi yang ini belum tersimpan. Yang sudah tersimpan tetap utuh; hubungi pengelola server.',
    'The server has no room left, so this was not kept. What was kept before is whole; ask whoever runs the server.',
  ),
}
export const refuse = refuser(houseFaults)

/** Every endpoint starts here, so the house's refusals are typed in the browser. */
export const endpoint = oc.errors(houseFaults)

/** Lists are keyset-paged: pass `after` from the last answer's `next`. */
export const pageOf = { after: z.uuid().optional(), limit: z.int().min(1).max(200).default(50) }
export const pageOut = <Row extends z.ZodType>(row: Row) => z.object({ rows: z.array(row), next: z.string().nullable() })

/** Instants cross the wire as ISO 8601 with Z; nothing of ours is older than 1970. */
export const instant = z.iso.datetime().refine((text) => text >= '1970', 'instant')
/** A wall time without a zone, to the minute: `2026-11-24T09:00`. */
export const wallTime = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)
  .refine((text) => text >= '1970' && isWall(text), 'wall')
/** An IANA zone known to this runtime, for example `Asia/Jakarta`. */
export const zone = z.string().refine((name) => isZone(name), 'zone')

function isWall(text: string) {
  try {
    return Boolean(Temporal.PlainDateTime.from(text, { overflow: 'reject' }))
  } catch {
    return false
  }
}

function isZone(name: string) {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}
