import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { zoneLabel } from '#kit/time.ts'
import { Button } from '#kit/web/button.tsx'
import { codeOf, detailsOf } from '#kit/web/client.ts'
import { now } from '#kit/web/clock.ts'
import { Dialog, DialogActions } from '#kit/web/dialog.tsx'
import { TextField } from '#kit/web/field.tsx'
import { wallIn } from '#kit/web/format.ts'
import { Failure } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import { useToast } from '#kit/web/toast.tsx'
import type { Delivery } from '../contract.ts'
import { publishing } from './queries.ts'
import { usePublishingWords } from './words.ts'

/** Another time, in the zone it was planned in. */
export function MoveDialog({ delivery, onClose }: { delivery: Delivery; onClose: () => void }) {
  const say = usePublishingWords()
  const toast = useToast()
  const { placeOf } = useSession()
  const { zone } = delivery
  const [wall, setWall] = useState(delivery.wall)
  const move = useMutation(
    publishing.move.mutationOptions({
      onSuccess: () => {
        toast({ text: say('moved') })
        onClose()
      },
    }),
  )
  const go = (choose?: 'earlier' | 'later') => move.mutate({ id: delivery.id, wall, zone, ...(choose ? { choose } : {}) })
  const code = move.error ? codeOf(move.error) : ''
  const { before, after } = detailsOf(move.error)
  const place = placeOf(delivery.institution)
  return (
    <Dialog title={say('moveTitle')} isOpen onClose={onClose}>
      {move.error ? <Failure error={move.error} /> : null}
      <TextField
        label={say('goesOut', { zone: zoneLabel(zone, zone === place.zone ? place.place : undefined) })}
        type="datetime-local"
        value={wall}
        onChange={setWall}
        min={wallIn(now(), zone)}
      />
      <DialogActions>
        <Button onPress={onClose}>{say('cancel')}</Button>
        {code === 'HOUR_MISSING' || code === 'HOUR_REPEATED' ? (
          <>
            <Button onPress={() => go('earlier')}>{code === 'HOUR_MISSING' ? String(before) : say('firstHour')}</Button>
            <Button onPress={() => go('later')}>{code === 'HOUR_MISSING' ? String(after) : say('secondHour')}</Button>
          </>
        ) : (
          <Button kind="primary" onPress={() => go()} busy={move.isPending && say('moving')}>
            {say('move')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  )
}
