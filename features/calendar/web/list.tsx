import { useInfiniteQuery } from '@tanstack/react-query'
import { Button } from '#kit/web/button.tsx'
import { now } from '#kit/web/clock.ts'
import { clockIn } from '#kit/web/format.ts'
import { useLanguage } from '#kit/web/language.tsx'
import { useSession } from '#kit/web/session.tsx'
import { StateMark, useStateWord } from '#kit/web/state-mark.tsx'
import type { Filters, Slot } from '../contract.ts'
import { Glyphs, SlotWords } from './chip.tsx'
import styles from './list.module.css'
import { hasConflict, lookOf } from './look.ts'
import { targetOf } from './moving.ts'
import { calendar } from './queries.ts'
import type { Shown } from './search.ts'
import { useCalendarWords } from './words.ts'

type Asked = Filters & { first: string; days: number; zone: string }

/** Slots in order of time, page by page. */
export function useSlots(filters: Filters, { shown, zone }: { shown: Shown; zone: string }) {
  const asked: Asked = { ...filters, first: shown.first.toString(), days: shown.days, zone }
  return useInfiniteQuery({
    ...calendar.list.infiniteOptions({
      input: (after: string | undefined) => ({ ...asked, limit: 100, ...(after ? { after } : {}) }),
      initialPageParam: undefined,
      getNextPageParam: (page) => page.next ?? undefined,
    }),
    enabled: shown.view === 'daftar',
  })
}

type Row = { slot: Slot; zone: string; isChosen: boolean; choose: (slot: Slot) => void }

function SlotRow({ slot, zone, isChosen, choose }: Row) {
  const say = useCalendarWords()
  const word = useStateWord()
  const { placeOf, current } = useSession()
  const look = lookOf(slot)
  const { shortName } = placeOf(slot.institution)
  return (
    <li>
      <button type="button" className={styles['row']} data-key-of={slot.key} data-look={look} aria-pressed={isChosen} onClick={() => choose(slot)}>
        <time>{clockIn(Temporal.Instant.from(slot.at), zone)}</time>
        <span aria-hidden="true">
          <StateMark state={look} bare />
        </span>
        <span className={styles['what']}>
          <b lang={slot.post?.language}>{slot.post ? slot.post.title || say('untitled') : shortName}</b>
          <small>
            {slot.post
              ? `${slot.institution === current.id ? slot.post.author : shortName} · ${say(`form_${slot.post.form}`)}`
              : slot.deliveries.map(({ handle }) => handle).join(', ')}
            {hasConflict(slot) ? ` · ${say('tooClose')}` : ''}
          </small>
        </span>
        <Glyphs slot={slot} size={15} />
        <span className={styles['state']}>{word(look)}</span>
        <SlotWords slot={slot} zone={zone} />
      </button>
    </li>
  )
}

type Props = { found: ReturnType<typeof useSlots>; zone: string; chosen: string | null; choose: (slot: Slot) => void }

/** The agenda: a heading for each day, a row for each slot; what lies outside the window is not drawn. */
export function SlotList({ found, zone, chosen, choose }: Props) {
  const say = useCalendarWords()
  const language = useLanguage()
  const slots = (found.data?.pages ?? []).flatMap(({ rows }) => rows)
  const today = now().toZonedDateTimeISO(zone).toPlainDate()
  const byDay = Map.groupBy(slots, (slot) => targetOf(slot, zone).day)
  const nameOf = (day: string) => {
    const date = Temporal.PlainDate.from(day)
    const text = date.toLocaleString(language, { weekday: 'long', day: 'numeric', month: 'long' })
    return date.equals(today) ? say('todayIs', { day: text }) : text
  }
  return (
    <div className={styles['list']}>
      {[...byDay].map(([day, rows]) => (
        <section key={day}>
          <h2>
            {nameOf(day)} <small>{rows.length}</small>
          </h2>
          <ul>
            {rows.map((slot) => (
              <SlotRow key={slot.key} slot={slot} zone={zone} isChosen={chosen === slot.key} choose={choose} />
            ))}
          </ul>
        </section>
      ))}
      {found.hasNextPage ? (
        <div className={styles['next']}>
          <Button onPress={() => void found.fetchNextPage()} busy={found.isFetchingNextPage && say('loading')}>
            {say('more')}
          </Button>
        </div>
      ) : null}
    </div>
  )
}
