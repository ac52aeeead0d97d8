import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { mayRead } from '#features/posts/rules.ts'
import { now } from '#kit/web/clock.ts'
import { useSession } from '#kit/web/session.tsx'
import type { Filters, Slot } from '../contract.ts'
import type { SetSearch } from './filters.tsx'
import { useSlots } from './list.tsx'
import { useMoving, type Moving } from './moving.ts'
import { calendar } from './queries.ts'
import { filtersFrom, isNarrowed, scopeOf, shownBy, type Search, type Shown } from './search.ts'
import type { Viewing } from './view.ts'

const narrow = matchMedia('(max-width: 767px)')
const usePhone = () =>
  useSyncExternalStore(
    (tell) => {
      narrow.addEventListener('change', tell)
      return () => narrow.removeEventListener('change', tell)
    },
    () => narrow.matches,
  )

/** How many slots of a day come with it: as many as its view draws. */
const mostIn = { minggu: 60, bulan: 4, daftar: 1, pita: 1200 } as const

function useAims(search: Search, { shown, zone }: { shown: Shown; zone: string }): Viewing['aims'] {
  const session = useSession()
  const { current, person } = session
  const scope = scopeOf(search, session)
  const isOwn = (scope === '' || scope === current.id) && mayRead(person, current.id) === null
  const inside = { institution: current.id }
  const targets = useQuery({ ...calendar.targets.queryOptions({ input: inside }), enabled: isOwn })
  const asked = { ...inside, first: shown.first.toString(), days: shown.days, zone }
  const mix = useQuery({ ...calendar.mix.queryOptions({ input: asked, placeholderData: keepPreviousData }), enabled: isOwn && shown.view !== 'pita' })
  return isOwn && targets.data && mix.data ? { place: current, targets: targets.data, mix: mix.data } : null
}

/** Brings into view what was carried out of it, and the focus to where a slot came down. */
function useFollowing(moving: Moving, { shown, search, set, hasData }: { shown: Shown; search: Search; set: SetSearch; hasData: unknown }) {
  const { lift, arrived, setArrived } = moving
  const wanted = lift?.by === 'keys' ? lift.target.day : null
  useEffect(() => {
    if (!wanted || shown.view === 'daftar') return
    const last = shown.first.add({ days: shown.days - 1 }).toString()
    if (wanted < shown.first.toString() || wanted > last) set({ hari: wanted })
  }, [wanted, shown, set])
  useEffect(() => {
    if (!arrived || !hasData) return
    const chip = document.querySelector<HTMLElement>(`[data-key-of="${CSS.escape(arrived)}"]`)
    if (search.pilih && search.pilih !== arrived && search.pilih.split('.')[0] === arrived.split('.')[0]) set({ pilih: arrived })
    if (!chip) return
    chip.focus()
    setArrived(null)
  }, [arrived, hasData, search.pilih, set, setArrived])
}

export type CalendarState = ReturnType<typeof useCalendar>

/** Everything the page stands on: what the address asks for, what the server answered, and the slot in hand. */
export function useCalendar() {
  const navigate = useNavigate()
  const session = useSession()
  const search = useSearch({ strict: false }) as Search
  const isPhone = usePhone()
  const zone = search.zona ?? session.current.zone
  const today = now().toZonedDateTimeISO(zone).toPlainDate()
  const day = today.toString()
  const shown = useMemo(() => shownBy(search, Temporal.PlainDate.from(day), isPhone), [search, day, isPhone])
  const filters: Filters = useMemo(() => filtersFrom(search, session), [search, session])
  const set: SetSearch = useMemo(
    () => (change) => void navigate({ to: '/kalender', search: (before: Search) => ({ ...before, ...change }) as never, replace: true }),
    [navigate],
  )
  const asked = { ...filters, first: shown.first.toString(), days: shown.days, zone, most: mostIn[shown.view] }
  const span = useQuery({ ...calendar.span.queryOptions({ input: asked, placeholderData: keepPreviousData }), enabled: shown.view !== 'daftar' })
  const list = useSlots(filters, { shown, zone })
  const moving = useMoving(zone)
  const aims = useAims(search, { shown, zone })
  const days = shown.view === 'daftar' ? [] : (span.data ?? [])
  useFollowing(moving, { shown, search, set, hasData: span.data ?? list.data })
  const slots: Slot[] = shown.view === 'daftar' ? (list.data?.pages ?? []).flatMap(({ rows }) => rows) : days.flatMap((one) => one.slots)
  const viewing: Viewing = {
    shown,
    zone,
    today,
    days,
    aims,
    isNarrowed: isNarrowed(search),
    moving,
    chosen: search.pilih ?? null,
    choose: (slot) => set({ pilih: slot.key === search.pilih ? undefined : slot.key }),
    openDay: (hari) => set({ tampilan: 'daftar', hari }),
  }
  const asking = shown.view === 'daftar' ? list : span
  return {
    search,
    set,
    filters,
    viewing,
    list,
    isPhone,
    isNarrowed: isNarrowed(search),
    isLoading: asking.isPending,
    error: asking.error,
    retry: () => void asking.refetch(),
    isEmpty: asking.data !== undefined && slots.length === 0,
    open: slots.find(({ key }) => key === search.pilih) ?? null,
  }
}
