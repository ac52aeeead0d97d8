import { useRef } from 'react'
import { useLanguage } from '#kit/web/language.tsx'
import { Unseen } from '#kit/web/pieces.tsx'
import type { CalendarDay, Slot } from '../contract.ts'
import chipStyles from './chip.module.css'
import { Chip, ChipFace } from './chip.tsx'
import { useGrab } from './grab.ts'
import styles from './month.module.css'
import { targetOf, useTargetWords, type Target } from './moving.ts'
import { dayAim, totalOf, type Viewing } from './view.ts'
import { useCalendarWords } from './words.ts'

type Hand = ReturnType<typeof useGrab>['onGrab']

function Cell({ viewing, day, onGrab }: { viewing: Viewing; day: CalendarDay; onGrab: Hand }) {
  const say = useCalendarWords()
  const language = useLanguage()
  const { moving, chosen, choose, openDay, aims, shown, today } = viewing
  const inWords = useTargetWords(moving.zone)
  const date = Temporal.PlainDate.from(day.day)
  const aim = aims ? dayAim(aims, day.day) : null
  const total = totalOf(day)
  const left = total - day.slots.reduce((sum, { deliveries }) => sum + deliveries.length, 0)
  const name = date.toLocaleString(language, { weekday: 'long', day: 'numeric', month: 'long' })
  const isLanding = moving.lift?.target.day === day.day
  return (
    <div
      className={styles['cell']}
      data-outside={date.month !== shown.anchor.month || undefined}
      data-off={(aim && !aim.isWorking) || undefined}
      data-landing={isLanding || undefined}
      data-day={day.day}
    >
      <button type="button" className={styles['date']} onClick={() => openDay(day.day)}>
        <Unseen>{say('openDay', { day: name, count: total })}</Unseen>
        <b aria-hidden="true" data-today={date.equals(today) || undefined}>
          {date.day}
        </b>
        {aim && aim.target > 0 && aim.count > 0 ? <small aria-hidden="true">{`${aim.count}/${aim.target}`}</small> : null}
        {total > 0 ? (
          <em aria-hidden="true" className={styles['total']}>
            {total}
          </em>
        ) : null}
      </button>
      <ol aria-label={name}>
        {day.slots.map((slot) => (
          <li key={slot.key}>
            <Chip slot={slot} moving={moving} size="line" isChosen={chosen === slot.key} onChoose={choose} onGrab={onGrab} />
          </li>
        ))}
      </ol>
      {left > 0 ? (
        <button type="button" className={styles['more']} onClick={() => openDay(day.day)}>
          {say('andMoreThere', { count: left })}
        </button>
      ) : null}
      {isLanding && moving.lift ? <span className={styles['landing']}>{inWords(moving.lift.target, 'short')}</span> : null}
    </div>
  )
}

/** Whole weeks of a month; a slot carried to another day keeps its hour. */
export function Month({ viewing }: { viewing: Viewing }) {
  const language = useLanguage()
  const { days, moving, zone } = viewing
  const scroll = useRef<HTMLDivElement>(null)
  const targetAt = (x: number, y: number, slot: Slot): Target | null => {
    const cell = document.elementsFromPoint(x, y).find((one) => one instanceof HTMLElement && one.dataset['day'])
    const day = cell instanceof HTMLElement ? cell.dataset['day'] : undefined
    return day ? { ...targetOf(slot, zone), day } : null
  }
  const { ghost, onGrab } = useGrab(moving, { targetAt, scroller: () => scroll.current })
  return (
    <div className={styles['month']} ref={scroll}>
      <div className={styles['names']} aria-hidden="true">
        {days.slice(0, 7).map(({ day }) => (
          <span key={day}>{Temporal.PlainDate.from(day).toLocaleString(language, { weekday: 'short' })}</span>
        ))}
      </div>
      <div className={styles['cells']}>
        {days.map((day) => (
          <Cell key={day.day} viewing={viewing} day={day} onGrab={onGrab} />
        ))}
      </div>
      {moving.lift?.by === 'pointer' ? (
        <div className={styles['ghost']} ref={ghost} aria-hidden="true">
          <div className={chipStyles['chip']} data-size="line" data-form={moving.lift.slot.post?.form}>
            <ChipFace slot={moving.lift.slot} zone={zone} />
          </div>
        </div>
      ) : null}
    </div>
  )
}
