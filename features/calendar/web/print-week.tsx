import { clockIn } from '#kit/web/format.ts'
import { useLanguage } from '#kit/web/language.tsx'
import { useSession } from '#kit/web/session.tsx'
import { useStateWord } from '#kit/web/state-mark.tsx'
import { lookOf, platformsOf } from './look.ts'
import { usePlatforms } from './platforms.ts'
import styles from './print-week.module.css'
import { totalOf, type Viewing } from './view.ts'
import { useCalendarWords } from './words.ts'

/** The week on one sheet of A4: a column for each day, in order of time. Only on paper. */
export function PrintWeek({ viewing }: { viewing: Viewing }) {
  const say = useCalendarWords()
  const word = useStateWord()
  const language = useLanguage()
  const { placeOf, current } = useSession()
  const { nameOf } = usePlatforms()
  return (
    <div className={styles['sheet']}>
      {viewing.days.map((day) => {
        const left = totalOf(day) - day.slots.reduce((sum, { deliveries }) => sum + deliveries.length, 0)
        return (
          <section key={day.day}>
            <h2>{Temporal.PlainDate.from(day.day).toLocaleString(language, { weekday: 'long', day: 'numeric', month: 'short' })}</h2>
            <ul>
              {day.slots.map((slot) => (
                <li key={slot.key}>
                  <b>{clockIn(Temporal.Instant.from(slot.at), viewing.zone)}</b>{' '}
                  {slot.post ? slot.post.title || say('untitled') : placeOf(slot.institution).shortName}
                  <small>
                    {[
                      word(lookOf(slot)),
                      platformsOf(slot).map(nameOf).join(', '),
                      ...(slot.institution === current.id ? [] : [placeOf(slot.institution).shortName]),
                    ].join(' · ')}
                  </small>
                </li>
              ))}
            </ul>
            {left > 0 ? <small>{say('andMoreThere', { count: left })}</small> : null}
          </section>
        )
      })}
    </div>
  )
}
