import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import { zoneLabel } from '#kit/time.ts'
import { codeOf } from '#kit/web/client.ts'
import { useLanguage } from '#kit/web/language.tsx'
import { useSession } from '#kit/web/session.tsx'
import { useToast } from '#kit/web/toast.tsx'
import type { Slot, Standing } from '../contract.ts'
import { wallMinutes } from './layout.ts'
import { idsOf } from './look.ts'
import { calendar } from './queries.ts'
import { useCalendarWords } from './words.ts'

/** A place on the wall of the zone that is looked at. */
export type Target = { day: string; minutes: number }
type Lift = { slot: Slot; from: Target; target: Target; /** Landing: put down, and on its way to the server. */ by: 'keys' | 'pointer' | 'landing' }
export type Choice = 'earlier' | 'later'
type Going = { slot: Slot; target: Target }

const two = (number: number) => String(number).padStart(2, '0')
const lengthOfDay = 24 * 60
export const clockOf = (minutes: number) => `${two(Math.floor(minutes / 60))}.${two(minutes % 60)}`
export const wallOfTarget = ({ day, minutes }: Target) => `${day}T${clockOf(minutes).replace('.', ':')}`

export function targetOf({ at }: Pick<Slot, 'at'>, zone: string): Target {
  return { day: Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString(), minutes: wallMinutes(at, zone) }
}

/** Days and minutes on; past midnight is the next day. */
export function stepped({ day, minutes }: Target, by: { days?: number; minutes?: number }): Target {
  const sum = minutes + (by.minutes ?? 0)
  const over = Math.floor(sum / lengthOfDay)
  return {
    day: Temporal.PlainDate.from(day)
      .add({ days: (by.days ?? 0) + over })
      .toString(),
    minutes: sum - over * lengthOfDay,
  }
}

const isSame = (a: Target, b: Target) => a.day === b.day && a.minutes === b.minutes

/** How a target is read aloud: `Kamis, 26 November, 16.00 WIB`. */
export function useTargetWords(zone: string) {
  const language = useLanguage()
  const { current } = useSession()
  const label = zoneLabel(zone, zone === current.zone ? current.place : undefined)
  return useCallback(
    (target: Target, length: 'short' | 'long' = 'long') => {
      const date = Temporal.PlainDate.from(target.day)
      const day =
        length === 'long'
          ? date.toLocaleString(language, { weekday: 'long', day: 'numeric', month: 'long' })
          : `${date.toLocaleString(language, { weekday: 'short' })} ${date.day}`
      return `${day}, ${clockOf(target.minutes)} ${label}`
    },
    [language, label],
  )
}

/** What was said last, and the way back of the last move. */
function useAftermath() {
  const say = useCalendarWords()
  const toast = useToast()
  const queries = useQueryClient()
  const [refused, setRefused] = useState<unknown>(null)
  const [said, setSaid] = useState('')
  const [last, setLast] = useState<Standing[] | null>(null)
  const [arrived, setArrived] = useState<string | null>(null)
  const undo = async (back: Standing[]) => {
    setLast(null)
    try {
      await calendar.putBack.call({ back })
      setSaid(say('putBack'))
      toast({ text: say('putBack') })
    } catch (error) {
      setRefused(error)
    }
    await queries.invalidateQueries()
  }
  const tell = async (slot: Slot, { at, back, text }: { at: string; back: Standing[]; text: string }) => {
    setLast(back)
    setSaid(text)
    toast({ text, undo: () => void undo(back) })
    await queries.invalidateQueries()
    setArrived(`${slot.post?.id}.${Temporal.Instant.from(at).epochMilliseconds}`)
  }
  return { tell, undo: last ? () => void undo(last) : null, refused, setRefused, said, setSaid, arrived, setArrived }
}

/** The door to the server: moves, asks about an hour that is missing or comes twice, and takes back. */
function useGoing(zone: string) {
  const say = useCalendarWords()
  const inWords = useTargetWords(zone)
  const { tell, setRefused, ...after } = useAftermath()
  const [asking, setAsking] = useState<(Going & { error: unknown }) | null>(null)
  const go = async ({ slot, target }: Going, choose?: Choice) => {
    setRefused(null)
    setAsking(null)
    try {
      const { at, back } = await calendar.move.call({ deliveries: idsOf(slot), wall: wallOfTarget(target), zone, ...(choose ? { choose } : {}) })
      await tell(slot, { at, back, text: say('movedTo', { when: inWords(targetOf({ at }, zone)) }) })
    } catch (error) {
      if (codeOf(error).startsWith('HOUR_')) setAsking({ slot, target, error })
      else setRefused(error)
    }
  }
  return { ...after, go, asking, stopAsking: () => setAsking(null), forget: () => setRefused(null) }
}

/** A slot in the hand: by keys it is stepped, by the pointer it is carried; put down, it moves. */
export function useMoving(zone: string) {
  const say = useCalendarWords()
  const inWords = useTargetWords(zone)
  const going = useGoing(zone)
  const [lift, setLift] = useState<Lift | null>(null)
  const { setSaid, setArrived, forget } = going
  // Losing the focus cancels, but not when it is lost because the slot was put down.
  const isLanding = useRef(false)

  const pickUp = (slot: Slot, by: Lift['by']) => {
    if (!slot.mayMove) return
    forget()
    const from = targetOf(slot, zone)
    setLift({ slot, from, target: from, by })
    if (by === 'keys') setSaid(say('lifted', { title: slot.post?.title ?? '', when: inWords(from) }))
  }
  const aim = (target: Target) => {
    if (!lift || isSame(lift.target, target)) return
    setLift({ ...lift, target })
    if (lift.by === 'keys') setSaid(inWords(target))
  }
  const cancel = () => {
    if (!lift || isLanding.current) return
    setSaid(say('restored', { when: inWords(lift.from) }))
    setArrived(lift.slot.key)
    setLift(null)
  }
  const putDown = async () => {
    if (!lift) return
    if (isSame(lift.from, lift.target)) {
      cancel()
      return
    }
    isLanding.current = true
    setLift({ ...lift, by: 'landing' })
    await going.go(lift)
    isLanding.current = false
    setLift(null)
  }
  return { ...going, lift, pickUp, aim, cancel, putDown, zone }
}

export type Moving = ReturnType<typeof useMoving>
