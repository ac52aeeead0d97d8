import { useLanguage } from '#kit/web/language.tsx'
import { Unseen } from '#kit/web/pieces.tsx'
import type { CalendarDay } from '../contract.ts'
import styles from './week.module.css'
import { dayAim, totalOf, type Viewing } from './view.ts'
import { useCalendarWords } from './words.ts'

const mostDashes = 8

/** A day's name and number, and how much of its target is planned (light) and out (dark). */
export function DayHead({ viewing, day }: { viewing: Viewing; day: CalendarDay }) {
  const say = useCalendarWords()
  const language = useLanguage()
  const { aims, today } = viewing
  const date = Temporal.PlainDate.from(day.day)
  const aim = aims ? dayAim(aims, day.day) : null
  const isPast = Temporal.PlainDate.compare(date, today) < 0
  return (
    <div className={styles['day']}>
      <p>
        <button type="button" onClick={() => viewing.openDay(day.day)}>
          <span>{date.toLocaleString(language, { weekday: 'short' })}</span> <b data-today={date.equals(today) || undefined}>{date.day}</b>
          <Unseen>{say('openDay', { day: date.toLocaleString(language, { month: 'long' }), count: totalOf(day) })}</Unseen>
        </button>
        {aim && aim.target > 0 ? (
          <small data-short={(aim.count < aim.target && !isPast) || undefined}>
            <span aria-hidden="true">{`${aim.count}/${aim.target}`}</span>
            <Unseen>{say('dayAim', { count: aim.count, target: aim.target, done: aim.done })}</Unseen>
          </small>
        ) : (
          <small>{totalOf(day) || ''}</small>
        )}
      </p>
      {aim && aim.target > 0 ? (
        <span className={styles['dashes']} aria-hidden="true">
          {Array.from({ length: Math.min(mostDashes, aim.target) }, (_, index) => (
            <i key={index} data-fill={index < aim.done ? 'done' : index < aim.count ? 'planned' : undefined} />
          ))}
        </span>
      ) : null}
    </div>
  )
}
