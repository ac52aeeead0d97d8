import { Link } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { mayPlan } from '#features/publishing/rules.ts'
import { now } from '#kit/web/clock.ts'
import { Icon } from '#kit/web/icon.tsx'
import { useLanguage } from '#kit/web/language.tsx'
import { Unseen } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import type { CalendarDay, Slot } from '../contract.ts'
import { freeTimes } from '../rules.ts'
import { Chip, ChipFace } from './chip.tsx'
import chipStyles from './chip.module.css'
import { DayHead } from './day-head.tsx'
import { useGrab } from './grab.ts'
import { changeOf, layOut, wallMinutes } from './layout.ts'
import { clockOf, useTargetWords, type Target } from './moving.ts'
import { dayAim, totalOf, type Viewing } from './view.ts'
import styles from './week.module.css'
import { useCalendarWords } from './words.ts'

const hour = 48
const step = 15
const hours = Array.from({ length: 24 }, (_, index) => index)
const px = (minutes: number) => `${(minutes / 60) * hour}px`
const sizeOf = (room: number) => (room >= 75 ? 'full' : room >= 48 ? 'short' : 'line')

/** Office hours of the desk as this zone's clock shows them, in minutes; what lies outside is dimmed. */
function openHours(viewing: Viewing, day: string) {
  const { aims, zone } = viewing
  if (!aims || !dayAim(aims, day).isWorking) return null
  const at = (clock: string) =>
    wallMinutes(Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: aims.place.zone, plainTime: clock }).toInstant().toString(), zone)
  const [opens, closes] = [at(aims.place.opens), at(aims.place.closes)]
  return closes > opens ? { opens, closes } : null
}

/** Times that are still free on a day below its target, in office hours, away from what is planned. */
function proposals(viewing: Viewing, day: CalendarDay) {
  const { aims, today, zone } = viewing
  const office = openHours(viewing, day.day)
  if (!aims || !office || day.day < today.toString()) return []
  const { target, count } = dayAim(aims, day.day)
  const from = day.day === today.toString() ? wallMinutes(now().toString(), zone) + step : 0
  const taken = day.slots.map(({ at }) => wallMinutes(at, zone))
  const clock = (minutes: number) => clockOf(minutes).replace('.', ':')
  return freeTimes(taken, Math.max(0, target - count), {
    opens: clock(office.opens),
    closes: clock(office.closes),
    apart: Math.max(45, aims.targets.apart),
    from,
  })
}

function Proposals({ viewing, day }: { viewing: Viewing; day: CalendarDay }) {
  const say = useCalendarWords()
  const { current, person } = useSession()
  // The composer plans by the clock of its own desk.
  if (viewing.zone !== current.zone || mayPlan(person, current.id) || viewing.moving.lift || viewing.isNarrowed) return null
  return proposals(viewing, day).map((minutes) => (
    <Link
      key={minutes}
      to="/konten/$id/tulis"
      params={{ id: 'baru' } as never}
      search={{ waktu: `${day.day}T${clockOf(minutes).replace('.', ':')}` } as never}
      className={styles['free']}
      style={{ top: px(minutes) }}
      aria-label={say('writeFor', { time: clockOf(minutes) })}
    >
      <Icon of={Plus} size={12} /> {clockOf(minutes)}
    </Link>
  ))
}

/** Where the slot in hand would come down. */
function Landing({ viewing, day }: { viewing: Viewing; day: string }) {
  const { lift, zone } = viewing.moving
  const inWords = useTargetWords(zone)
  if (!lift || lift.target.day !== day) return null
  return (
    <div className={styles['landing']} style={{ top: px(lift.target.minutes) }} aria-hidden="true">
      <b>{inWords(lift.target, 'short')}</b>
    </div>
  )
}

function Change({ day, zone }: { day: string; zone: string }) {
  const say = useCalendarWords()
  const change = changeOf(Temporal.PlainDate.from(day), zone)
  if (!change) return null
  return (
    <div className={styles['change']} data-kind={change.kind} style={{ top: px(change.from), height: px(change.to - change.from) }}>
      {say(change.kind === 'missing' ? 'hourMissing' : 'hourRepeated')}
    </div>
  )
}

type Hand = ReturnType<typeof useGrab>['onGrab']

function Column({ viewing, day, onGrab }: { viewing: Viewing; day: CalendarDay; onGrab: Hand }) {
  const say = useCalendarWords()
  const language = useLanguage()
  const { zone, today, moving, chosen, choose, openDay } = viewing
  const timed = day.slots.map((slot) => ({ item: slot, minutes: wallMinutes(slot.at, zone) })).toSorted((a, b) => a.minutes - b.minutes)
  const { placed, more } = layOut<Slot>(timed)
  const office = openHours(viewing, day.day)
  const date = Temporal.PlainDate.from(day.day)
  const left = totalOf(day) - day.slots.reduce((sum, { deliveries }) => sum + deliveries.length, 0)
  return (
    <div className={styles['column']} data-off={(viewing.aims && !office) || undefined} data-today={date.equals(today) || undefined}>
      <Change day={day.day} zone={zone} />
      <ol aria-label={date.toLocaleString(language, { weekday: 'long', day: 'numeric', month: 'long' })}>
        {placed.map(({ item, minutes, column, columns, room }) => (
          <li key={item.key} style={{ top: px(minutes), left: `${(column / columns) * 100}%`, width: `${100 / columns}%`, height: px(room) }}>
            <Chip slot={item} moving={moving} size={sizeOf(room)} isChosen={chosen === item.key} onChoose={choose} onGrab={onGrab} />
          </li>
        ))}
      </ol>
      {more.map(({ minutes, count }) => (
        <button key={minutes} type="button" className={styles['more']} style={{ top: px(minutes) }} onClick={() => openDay(day.day)}>
          <span aria-hidden="true">+{count}</span>
          <Unseen>{say('moreAt', { count, time: clockOf(minutes) })}</Unseen>
        </button>
      ))}
      {left > 0 ? (
        <button type="button" className={styles['rest']} onClick={() => openDay(day.day)}>
          {say('moreThatDay', { count: left })}
        </button>
      ) : null}
      <Proposals viewing={viewing} day={day} />
      <Landing viewing={viewing} day={day.day} />
      {date.equals(today) ? <i className={styles['now']} style={{ top: px(wallMinutes(now().toString(), zone)) }} /> : null}
    </div>
  )
}

/** The first thing to see: an hour before now, or before the office opens. */
const firstHour = ({ days, today }: Viewing, zone: string) =>
  days.some(({ day }) => day === today.toString()) ? Math.max(0, wallMinutes(now().toString(), zone) / 60 - 2) : 6.5

/** Seven days side by side, time running down; slots can be carried, or moved by keys. */
export function Week({ viewing }: { viewing: Viewing }) {
  const { days, zone, moving } = viewing
  const scroll = useRef<HTMLDivElement>(null)
  const grid = useRef<HTMLDivElement>(null)
  const start = days[0]?.day
  useLayoutEffect(() => {
    if (scroll.current) scroll.current.scrollTop = firstHour(viewing, zone) * hour
    // Only where another week opens; a refresh keeps what one looks at.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [start, zone])
  const target = moving.lift?.by === 'keys' ? moving.lift.target : null
  useEffect(() => {
    const box = scroll.current
    if (!box || !target) return
    const top = (target.minutes / 60) * hour
    if (top < box.scrollTop + 60 || top > box.scrollTop + box.clientHeight - 120) box.scrollTop = Math.max(0, top - box.clientHeight / 2)
  }, [target])
  const targetAt = (x: number, y: number): Target | null => {
    const box = grid.current?.getBoundingClientRect()
    if (!box || x < box.left || x > box.right) return null
    const day = days[Math.min(days.length - 1, Math.floor(((x - box.left) / box.width) * days.length))]
    const minutes = Math.round((((y - box.top - 8) / hour) * 60) / step) * step
    return day ? { day: day.day, minutes: Math.min(24 * 60 - step, Math.max(0, minutes)) } : null
  }
  const { ghost, onGrab } = useGrab(moving, { targetAt, scroller: () => scroll.current })
  return (
    <div className={styles['week']} ref={scroll}>
      <div className={styles['head']}>
        <span className={styles['corner']} />
        {days.map((day) => (
          <DayHead key={day.day} viewing={viewing} day={day} />
        ))}
      </div>
      <div className={styles['body']}>
        <div className={styles['hours']} aria-hidden="true">
          {hours.slice(1).map((one) => (
            <span key={one} style={{ top: px(one * 60) }}>
              {clockOf(one * 60)}
            </span>
          ))}
        </div>
        <div className={styles['grid']} ref={grid} data-busy={Boolean(moving.lift) || undefined}>
          {days.map((day) => (
            <Column key={day.day} viewing={viewing} day={day} onGrab={onGrab} />
          ))}
        </div>
      </div>
      {moving.lift?.by === 'pointer' ? (
        <div className={styles['ghost']} ref={ghost} aria-hidden="true">
          <div className={chipStyles['chip']} data-size="full" data-form={moving.lift.slot.post?.form}>
            <ChipFace slot={moving.lift.slot} zone={zone} clock={clockOf(moving.lift.target.minutes)} />
          </div>
        </div>
      ) : null}
    </div>
  )
}
