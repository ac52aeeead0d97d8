import type { At } from '../task.ts'

/** What identifies a person: NIK and family-card numbers, telephone, e-mail, passport, bank account, payment card, home address, number plate. */
export type PersonalKind = 'nik' | 'phone' | 'email' | 'passport' | 'account' | 'card' | 'address' | 'plate'

/** One piece of personal data: where it stands and its value written one way (digits only, `+62…`, lower-case e-mail). */
export type PersonalSpan = { kind: PersonalKind; at: At; value: string }

/** A find in folded indices, before it is laid back on the original text. */
export type Find = { kind: PersonalKind; from: number; to: number; value: string }
