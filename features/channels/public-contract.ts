import { oc } from '@orpc/contract'
import { z } from 'zod'
import { instant } from '#kit/contract.ts'
import { faultKind, refuser } from '#kit/fault.ts'
import { resemblances } from './lookalike.ts'

const inBoth = z.object({ id: z.string(), en: z.string() })

const account = z.object({
  institution: z.object({ name: z.string(), shortName: z.string(), slug: z.string() }),
  platform: z.object({ id: z.string(), name: z.string() }),
  handle: z.string(),
  address: z.string().nullable(),
  since: instant,
})

/** The answer to machines: what is registered, with a sentence in both languages. Never a verdict on what is not. */
export const verified = z.object({
  asked: z.string(),
  /** `unregistered` says only that the register does not know the account. */
  status: z.enum(['official', 'frozen', 'incident', 'retired', 'unregistered']),
  word: inBoth,
  sentence: inBoth,
  account: account.nullable(),
  resembles: z.object({ how: z.enum(resemblances), account }).nullable(),
  register: z.string(),
})
export type VerifiedAnswer = z.infer<typeof verified>

export const publicFaults = {
  INVALID: faultKind(422, 'Tulis alamat atau nama akun lebih dulu.', 'Give an address or an account name first.'),
  TOO_MANY: faultKind(
    429,
    'Terlalu banyak pertanyaan dari alamat ini. Coba lagi dalam satu menit.',
    'Too many questions from this address. Try again in a minute.',
  ),
}

export const refuse = refuser(publicFaults)

/** What anybody may ask without signing in, from any origin. Its pages answer it; this says how. */
export const publicContract = {
  verify: oc
    .route({ method: 'GET', path: '/register/verify', summary: 'Apakah sebuah alamat atau nama akun terdaftar resmi; tanpa masuk', tags: ['publik'] })
    .input(z.object({ url: z.string().min(1).max(300) }))
    .errors(publicFaults)
    .output(verified),
}
