import type { At } from '../task.ts'

export type EntityKind = 'number' | 'amount' | 'date' | 'time' | 'duration' | 'percentage' | 'ordinal' | 'place' | 'institution' | 'regulation'

/**
 * Something definite in a text, with its value written one way:
 * - `number`, `ordinal`, `percentage`: the number; `approximate` for "belasan", "ratusan"
 * - `amount`: the number, with `currency` (ISO 4217)
 * - `date`: ISO 8601: `2026-08-17`, `2026-08`, `2026`; without a year `--08-17`, `--08`; a day alone `---17`; a range `START/END`
 * - `time`: `09:00` or a range `09:00/15:00`, with `zone` (WIB, WITA, WIT, UTC)
 * - `duration`: ISO 8601 (`P14D`, `PT48H`); `workdays` when only working days count
 * - `place`: its full name, with `level` and `code` (Kepmendagri for Indonesia, ISO 3166-1 for countries)
 * - `institution`: its full name; `regulation`: `Perpres 95/2018`
 */
export type Entity = {
  kind: EntityKind
  text: string
  value: number | string
  at: At
  currency?: string
  zone?: string
  workdays?: true
  approximate?: true
  level?: 'country' | 'province' | 'regency' | 'city' | 'district' | 'village' | 'world-city'
  code?: string
}

/** What a reader makes of the lexemes from some index on: everything of the entity but its place, and the last lexeme it took. */
export type Found = Omit<Entity, 'text' | 'at'> & { last: number }
