import type { At } from '#bahasa/task.ts'
import type { CorrectableTask } from '../kinds.ts'

export type MarkTone = 'accent' | 'red' | 'amber' | 'violet' | 'ok'

/** A place in the text that decided something, and what it decided. */
export type Mark = { at: At; tone: MarkTone; note: string }

/** One label of one task, how sure the machine is (0–1, null where it gives no number), and what decided it. */
export type Verdict = { task: CorrectableTask; label: string; sure: number | null; also: readonly string[]; marks: readonly Mark[]; taught: boolean }

/** One line of what was found: its name, what it comes to, a word of state, and its place in the text. */
export type Row = { head: string; text?: string; chip?: { tone: 'plain' | 'ok' | 'amber' | 'red' | 'violet'; word: string }; mark?: Mark }

/** What one task found; `text` is prose that stands by itself, `empty` is said when there are no rows; short rows stand side by side. */
export type Finding = { id: string; title: string; text?: string; rows: readonly Row[]; empty?: string; isShort?: boolean }
