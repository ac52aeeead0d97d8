import { z } from 'zod'
import { endpoint, houseFaults, instant, pageOf, pageOut } from '#kit/contract.ts'
import { idOf, institutionId } from '#kit/ids.ts'
import type { Examined } from './answers.ts'
import { faults } from './faults.ts'
import { correctableTasks } from './kinds.ts'

export const correctionId = idOf('correction')
export type CorrectionId = z.infer<typeof correctionId>
export const opinionId = idOf('opinion')
export type OpinionId = z.infer<typeof opinionId>

const text = z.string().trim().min(1).max(20_000)

/** What may be pasted: one text, and what it is held against. */
export const asked = z.object({
  text,
  /** The citizen's message that `text` replies to. */
  message: text.optional(),
  /** What `text` was simplified from. */
  source: text.optional(),
  /** Key messages of a narrative. */
  messages: z.array(z.string().trim().min(1).max(2_000)).max(20).optional(),
  /** Known claims. */
  claims: z.array(z.string().trim().min(1).max(2_000)).max(200).optional(),
})
export type Pasted = z.infer<typeof asked>

const examined = z.custom<Examined>((value) => typeof value === 'object' && value !== null)

export const correction = z.object({
  id: correctionId,
  task: z.enum(correctableTasks),
  /** With personal data masked. */
  text: z.string(),
  was: z.string(),
  label: z.string(),
  by: z.string(),
  at: instant,
})
export type Correction = z.infer<typeof correction>

const correcting = z.object({
  institution: institutionId,
  task: z.enum(correctableTasks),
  text,
  /** What the machine had said. */
  was: z.string().max(60),
  label: z.string().trim().min(1).max(60),
})
export type Correcting = z.infer<typeof correcting>

/** What was asked of the language server, and what came back; `label` is null when nothing usable came. */
export const opinion = z.object({
  id: opinionId,
  task: z.enum(correctableTasks),
  text: z.string(),
  host: z.string(),
  model: z.string(),
  label: z.string().nullable(),
  why: z.string().nullable(),
  by: z.string(),
  at: instant,
})
export type Opinion = z.infer<typeof opinion>

const asking = z.object({ institution: institutionId, task: z.enum(correctableTasks), text })
export type Asking = z.infer<typeof asking>

const { FORBIDDEN, NOT_FOUND } = houseFaults
const inside = z.object({ institution: institutionId })

export const contract = {
  examine: endpoint
    .route({ method: 'POST', path: '/laboratory/examine', summary: 'Periksa satu teks dengan semua tugas bahasa; tidak ada yang disimpan' })
    .input(inside.extend({ asked }))
    .errors({ FORBIDDEN })
    .output(examined),
  corrections: endpoint
    .route({ method: 'GET', path: '/institutions/{institution}/corrections', summary: 'Koreksi tim, terbaru dulu' })
    .input(inside.extend(pageOf))
    .errors({ FORBIDDEN })
    .output(pageOut(correction)),
  correct: endpoint
    .route({ method: 'POST', path: '/corrections', summary: 'Koreksi satu label; data pribadi disamarkan sebelum disimpan' })
    .input(correcting)
    .errors({ FORBIDDEN, LABEL_UNKNOWN: faults.LABEL_UNKNOWN })
    .output(correction),
  withdraw: endpoint
    .route({ method: 'POST', path: '/corrections/{id}/withdraw', summary: 'Cabut koreksi' })
    .input(z.object({ id: correctionId }))
    .errors({ FORBIDDEN, NOT_FOUND }),
  languageServer: endpoint
    .route({ method: 'GET', path: '/laboratory/language-server', summary: 'Server pendapat kedua, bila disambungkan' })
    .output(z.object({ host: z.string().nullable() })),
  secondOpinion: endpoint
    .route({ method: 'POST', path: '/laboratory/second-opinion', summary: 'Minta pendapat kedua atas teks yang disamarkan' })
    .input(asking)
    .errors({ FORBIDDEN, NO_SERVER: faults.NO_SERVER, SERVER_SILENT: faults.SERVER_SILENT })
    .output(opinion),
  opinions: endpoint
    .route({ method: 'GET', path: '/institutions/{institution}/opinions', summary: 'Apa yang pernah ditanyakan ke server bahasa' })
    .input(inside.extend(pageOf))
    .errors({ FORBIDDEN })
    .output(pageOut(opinion)),
}
