import { useState } from 'react'
import { zoneLabel } from '#kit/time.ts'
import { Button } from '#kit/web/button.tsx'
import { codeOf, detailsOf, sentenceOf } from '#kit/web/client.ts'
import { now } from '#kit/web/clock.ts'
import { Dialog, DialogActions } from '#kit/web/dialog.tsx'
import { TextField } from '#kit/web/field.tsx'
import { wallIn, wallInWords } from '#kit/web/format.ts'
import { useLanguage } from '#kit/web/language.tsx'
import { useSession } from '#kit/web/session.tsx'
import type { Slot } from '../contract.ts'
import { targetOf, wallOfTarget, type Moving } from './moving.ts'
import { useCalendarWords } from './words.ts'

/** The way of the menu: another time, typed, by the clock that is looked at. */
export function MoveDialog({ slot, moving, onClose }: { slot: Slot; moving: Moving; onClose: () => void }) {
  const say = useCalendarWords()
  const language = useLanguage()
  const { current } = useSession()
  const { zone } = moving
  const label = zoneLabel(zone, zone === current.zone ? current.place : undefined)
  const [wall, setWall] = useState(wallOfTarget(targetOf(slot, zone)))
  const go = () => {
    const [day = '', clock = ''] = wall.split('T')
    onClose()
    void moving.go({ slot, target: { day, minutes: Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5)) } })
  }
  return (
    <Dialog title={say('moveTitle', { title: slot.post?.title || say('untitled') })} isOpen onClose={onClose}>
      <TextField
        label={say('goesOut', { zone: label })}
        type="datetime-local"
        value={wall}
        onChange={setWall}
        min={wallIn(now(), zone)}
        help={wallInWords(wall, label, language)}
      />
      <DialogActions>
        <Button onPress={onClose}>{say('cancel')}</Button>
        <Button kind="primary" onPress={go} why={wallInWords(wall, label, language) ? null : say('chooseTime')}>
          {say('move')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

/** An hour that does not exist, or comes twice: which is meant? */
export function HourDialog({ moving }: { moving: Moving }) {
  const say = useCalendarWords()
  const language = useLanguage()
  const { asking } = moving
  if (!asking) return null
  const isMissing = codeOf(asking.error) === 'HOUR_MISSING'
  const { before, after } = detailsOf(asking.error)
  return (
    <Dialog title={say(isMissing ? 'missingTitle' : 'repeatedTitle')} isOpen onClose={moving.stopAsking}>
      <p>{sentenceOf(asking.error, language)}</p>
      <DialogActions>
        <Button onPress={moving.stopAsking}>{say('leaveIt')}</Button>
        <Button onPress={() => void moving.go(asking, 'earlier')}>{isMissing ? String(before) : say('firstHour')}</Button>
        <Button onPress={() => void moving.go(asking, 'later')}>{isMissing ? String(after) : say('secondHour')}</Button>
      </DialogActions>
    </Dialog>
  )
}
