import { ChevronLeft, ChevronRight, Plus, Printer } from 'lucide-react'
import { mayPlan } from '#features/publishing/rules.ts'
import { Button, ButtonLink, IconButton } from '#kit/web/button.tsx'
import { Icon } from '#kit/web/icon.tsx'
import { useLanguage } from '#kit/web/language.tsx'
import { Page } from '#kit/web/page.tsx'
import { Failure, Segmented, Skeleton } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import styles from './calendar.module.css'
import { FilterBar } from './filters.tsx'
import { SlotList } from './list.tsx'
import { Meters } from './meters.tsx'
import { Month } from './month.tsx'
import { HourDialog } from './move-dialogs.tsx'
import { Mover } from './mover.tsx'
import { usePageKeys } from './page-keys.ts'
import { PrintWeek } from './print-week.tsx'
import { RibbonView } from './ribbon-view.tsx'
import { narrowing, turned, views, type Shown } from './search.ts'
import { SlotPanel } from './slot-panel.tsx'
import { useCalendar, type CalendarState } from './use-calendar.ts'
import { Week } from './week.tsx'
import { useCalendarWords } from './words.ts'

/** `23–29 November 2026`, `November 2026`, `Selasa, 24 November 2026`. */
function useSpanName() {
  const language = useLanguage()
  return ({ view, anchor, first, days }: Shown, month: 'long' | 'short') => {
    if (view === 'bulan') return anchor.toLocaleString(language, { month: 'long', year: 'numeric' })
    if (view === 'pita') return anchor.toLocaleString(language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
    const last = first.add({ days: days - 1 })
    const format = new Intl.DateTimeFormat(language, { day: 'numeric', month, year: 'numeric' })
    return format.formatRange(first as never, last as never).replaceAll(/\s?–\s?/gu, '–')
  }
}

function Turning({ state }: { state: CalendarState }) {
  const say = useCalendarWords()
  const nameOf = useSpanName()
  const { set, viewing, isPhone } = state
  const { shown } = viewing
  const offered = views.filter((view) => !isPhone || view === 'daftar' || view === 'bulan')
  return (
    <>
      <div className={styles['turning']}>
        <IconButton label={say('earlier')} onPress={() => set({ hari: turned(shown, -1).toString() })}>
          <Icon of={ChevronLeft} />
        </IconButton>
        <h2 aria-live="polite">{nameOf(shown, isPhone ? 'short' : 'long')}</h2>
        <IconButton label={say('later')} onPress={() => set({ hari: turned(shown, 1).toString() })}>
          <Icon of={ChevronRight} />
        </IconButton>
        <Button size="small" onPress={() => set({ hari: undefined })}>
          {say('today')}
        </Button>
      </div>
      <Segmented
        label={say('view')}
        value={shown.view}
        onChange={(tampilan) => set({ tampilan })}
        options={offered.map((value) => ({ value, label: say(`view_${value}`) }))}
      />
    </>
  )
}

function Acts({ state }: { state: CalendarState }) {
  const say = useCalendarWords()
  const { current, person } = useSession()
  return (
    <>
      <Turning state={state} />
      {state.viewing.shown.view === 'minggu' ? (
        <IconButton label={say('print')} onPress={() => window.print()}>
          <Icon of={Printer} />
        </IconButton>
      ) : null}
      {mayPlan(person, current.id) === null ? (
        <ButtonLink to="/konten/$id/tulis" params={{ id: 'baru' }} kind="primary">
          <Icon of={Plus} /> {say('newPost')}
        </ButtonLink>
      ) : null}
    </>
  )
}

function View({ state }: { state: CalendarState }) {
  const { viewing, filters, list } = state
  if (state.error) return <Failure error={state.error} retry={state.retry} />
  if (state.isLoading) return <Skeleton rows={8} />
  if (viewing.shown.view === 'minggu') return <Week viewing={viewing} />
  if (viewing.shown.view === 'bulan') return <Month viewing={viewing} />
  if (viewing.shown.view === 'pita') return <RibbonView viewing={viewing} filters={filters} />
  return <SlotList found={list} zone={viewing.zone} chosen={viewing.chosen} choose={viewing.choose} />
}

/** Says that nothing is there, and why; the grid stays under it, so that one can plan. */
function Nothing({ state }: { state: CalendarState }) {
  const say = useCalendarWords()
  if (!state.isEmpty || state.isLoading) return null
  const clear = Object.fromEntries(narrowing.map((key) => [key, undefined]))
  return (
    <div className={styles['nothing']}>
      <b>{say(state.isNarrowed ? 'nothingFiltered' : 'nothing')}</b>
      {state.isNarrowed ? (
        <Button size="small" onPress={() => state.set(clear)}>
          {say('clear')}
        </Button>
      ) : (
        <span>{say('nothingText')}</span>
      )}
    </div>
  )
}

/** Kalender: what goes out when, whether targets and mix are met, and what can move. */
export function CalendarPage() {
  const say = useCalendarWords()
  const state = useCalendar()
  const { viewing, search, set, filters, open } = state
  const { moving, shown } = viewing
  usePageKeys({ today: () => set({ hari: undefined }), undo: moving.undo })
  return (
    <Page
      title={say('calendar')}
      flush={shown.view !== 'pita'}
      actions={<Acts state={state} />}
      panel={open ? <SlotPanel slot={open} moving={moving} onClose={() => set({ pilih: undefined })} /> : undefined}
    >
      <div className={styles['head']} data-workbench data-loose={shown.view === 'pita' || undefined}>
        <FilterBar search={search} set={set} filters={filters} zone={viewing.zone} />
      </div>
      {viewing.aims && shown.view !== 'pita' && shown.view !== 'daftar' ? <Meters aims={viewing.aims} search={search} set={set} /> : null}
      {moving.refused && !open ? (
        <div className={styles['refused']}>
          <Failure error={moving.refused} title={say('notMoved')} />
        </div>
      ) : null}
      <Nothing state={state} />
      <div className={styles['view']} data-view={shown.view}>
        <View state={state} />
      </div>
      {shown.view === 'minggu' ? <PrintWeek viewing={viewing} /> : null}
      <Mover moving={moving} view={shown.view} />
      <HourDialog moving={moving} />
      <p className={styles['said']} role="status">
        {moving.said}
      </p>
    </Page>
  )
}
