import type { InstitutionId } from '#kit/ids.ts'
import { isCoordinator } from '#kit/rules.ts'
import type { Place, Session } from '#kit/web/session.tsx'
import type { Filters } from '../contract.ts'
import { forms, type Form } from '../kinds.ts'

export const views = ['minggu', 'bulan', 'daftar', 'pita'] as const
export type View = (typeof views)[number]

/** What stands in the address, so that it can be sent to a colleague. */
export type Search = {
  tampilan?: View
  /** Any day of what is shown. */
  hari?: string
  /** `jejaring`, or one institution; absent: the desk and its work units. */
  instansi?: string
  /** A channel's id, or a platform's. */
  kanal?: string
  keadaan?: string
  bahasa?: string
  penulis?: string
  label?: string
  jenis?: string
  zona?: string
  /** The slot whose panel is open. */
  pilih?: string
}

/** Groups of states as one asks for them. */
export const stateGroups = {
  terjadwal: ['scheduled', 'waiting', 'sending'],
  terbit: ['published'],
  perlu: ['held', 'rejected', 'signed_out', 'unconfirmed', 'expired', 'handoff'],
  ditarik: ['recalled'],
} as const satisfies Record<string, NonNullable<Filters['states']>>
export type StateGroup = keyof typeof stateGroups

const isUuid = (text: string) => /^[0-9a-f-]{36}$/u.test(text)
const isDay = (text: string | undefined) => Boolean(text && /^\d{4}-\d\d-\d\d$/u.test(text) && text >= '1970' && text < '9000')

const unitsUnder = (places: readonly Place[], id: string): string[] =>
  places.filter((place) => place.parentId === id && place.class === 'work_unit').flatMap((unit) => [unit.id, ...unitsUnder(places, unit.id)])

/** The coordinator begins with the network, everyone else with their own desk. */
export const scopeOf = ({ instansi }: Search, { person }: Pick<Session, 'person'>) => instansi ?? (isCoordinator(person) ? 'jejaring' : '')

export function filtersFrom(search: Search, session: Pick<Session, 'person' | 'places' | 'current'>): Filters {
  const scope = scopeOf(search, session)
  const own = [session.current.id, ...unitsUnder(session.places, session.current.id)]
  const institutions = scope === 'jejaring' ? null : isUuid(scope) ? [scope, ...unitsUnder(session.places, scope)] : own
  const { kanal, keadaan, bahasa, penulis, label, jenis } = search
  return {
    ...(institutions ? { institutions: institutions as InstitutionId[] } : {}),
    ...(kanal ? (isUuid(kanal) ? { channel: kanal as NonNullable<Filters['channel']> } : { platform: kanal }) : {}),
    ...(keadaan && keadaan in stateGroups ? { states: [...stateGroups[keadaan as StateGroup]] } : {}),
    ...(bahasa ? { language: bahasa } : {}),
    ...(penulis && isUuid(penulis) ? { author: penulis as NonNullable<Filters['author']> } : {}),
    ...(label ? { label } : {}),
    ...(forms.some((form) => form === jenis) ? { form: jenis as Form } : {}),
  }
}

export const narrowing = ['kanal', 'keadaan', 'bahasa', 'penulis', 'label', 'jenis'] as const
export const isNarrowed = (search: Search) => narrowing.some((key) => Boolean(search[key]))

export type Shown = { view: View; anchor: Temporal.PlainDate; first: Temporal.PlainDate; days: number }

const monday = (day: Temporal.PlainDate) => day.subtract({ days: day.dayOfWeek - 1 })

/** Which days a view shows around its anchor: a week from Monday, whole weeks of a month, a fortnight of the list, one day of the ribbon. */
export function shownBy(search: Search, today: Temporal.PlainDate, isPhone: boolean): Shown {
  const wanted = search.tampilan ?? (isPhone ? 'daftar' : 'minggu')
  const view = views.find((one) => one === wanted && !(isPhone && (one === 'minggu' || one === 'pita'))) ?? (isPhone ? 'daftar' : 'minggu')
  const anchor = isDay(search.hari) ? Temporal.PlainDate.from(search.hari ?? '') : today
  if (view === 'minggu') return { view, anchor, first: monday(anchor), days: 7 }
  if (view === 'pita') return { view, anchor, first: anchor, days: 1 }
  if (view === 'daftar') return { view, anchor, first: anchor, days: 14 }
  const first = monday(anchor.with({ day: 1 }))
  const last = anchor.with({ day: anchor.daysInMonth })
  const weeks = Math.ceil((first.until(last).days + 1) / 7)
  return { view, anchor, first, days: weeks * 7 }
}

/** The anchor one page on or back. */
export function turned({ view, anchor }: Shown, by: 1 | -1) {
  if (view === 'bulan') return anchor.with({ day: 1 }).add({ months: by })
  return anchor.add({ days: by * (view === 'pita' ? 1 : view === 'daftar' ? 14 : 7) })
}
