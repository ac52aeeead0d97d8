import { useEffect, useRef, type KeyboardEvent } from 'react'
import styles from './calendar.module.css'
import { stepped, useTargetWords, type Moving } from './moving.ts'
import type { View } from './search.ts'
import { useCalendarWords } from './words.ts'

const quarter = 15

/** What an arrow does: in a week along hours and days, in a month along days and weeks. */
const stepOf = (event: KeyboardEvent, view: View): { days?: number; minutes?: number } | null => {
  const along = event.shiftKey ? 60 : quarter
  if (event.key === 'ArrowLeft') return { days: -1 }
  if (event.key === 'ArrowRight') return { days: 1 }
  if (event.key === 'PageUp') return { days: -7 }
  if (event.key === 'PageDown') return { days: 7 }
  if (event.key === 'ArrowUp') return view === 'bulan' && !event.altKey ? { days: -7 } : { minutes: -along }
  if (event.key === 'ArrowDown') return view === 'bulan' && !event.altKey ? { days: 7 } : { minutes: along }
  return null
}

/** While a slot is in hand by the keys, the keys are here: arrows carry it, Enter puts it down, Esc puts it back. */
export function Mover({ moving, view }: { moving: Moving; view: View }) {
  const say = useCalendarWords()
  const inWords = useTargetWords(moving.zone)
  const bar = useRef<HTMLButtonElement>(null)
  const { lift } = moving
  const isOpen = lift?.by === 'keys'
  useEffect(() => {
    if (isOpen) bar.current?.focus()
  }, [isOpen])
  if (!lift || !isOpen) return null
  const hear = (event: KeyboardEvent) => {
    const step = stepOf(event, view)
    if (step) moving.aim(stepped(lift.target, step))
    else if (event.key === 'Enter') void moving.putDown()
    else if (event.key === 'Escape') moving.cancel()
    else if (event.key !== 'Tab') return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className={styles['mover']} role="application" aria-label={say('moving', { title: lift.slot.post?.title ?? '' })}>
      <button ref={bar} type="button" onKeyDown={hear} onBlur={moving.cancel}>
        <b>{inWords(lift.target)}</b>
        <span>{say(view === 'bulan' ? 'moverHintMonth' : 'moverHint')}</span>
      </button>
    </div>
  )
}
