import { z } from 'zod/mini'
import { correctableTasks } from '#features/laboratory/kinds.ts'

const kept = z.array(z.object({ task: z.enum(correctableTasks), text: z.string(), was: z.string(), label: z.string() }))
export type OwnCorrection = z.infer<typeof kept>[number]

const place = 'laboratorium-koreksi'

/** What was corrected in this browser; it never leaves it but by the reader's own download. */
export function ownCorrections(): OwnCorrection[] {
  try {
    const read = kept.safeParse(JSON.parse(localStorage.getItem(place) ?? '[]'))
    return read.success ? read.data : []
  } catch {
    return []
  }
}

export const keepCorrections = (corrections: readonly OwnCorrection[]) => localStorage.setItem(place, JSON.stringify(corrections))

/** JSON lines, as `bahasa/data` keeps examples. */
export const asLines = (corrections: readonly OwnCorrection[]) => corrections.map((one) => `${JSON.stringify(one)}\n`).join('')
