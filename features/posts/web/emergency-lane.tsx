import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Dialog, DialogActions } from '#kit/web/dialog.tsx'
import { TextArea } from '#kit/web/field.tsx'
import { usePostsWords } from './words.ts'

/** For named people only: out at once with a reason, confirmed or recalled afterwards. */
export function EmergencyLane({ onSend, confirmHours }: { onSend: (reason: string) => Promise<void>; confirmHours: number }) {
  const say = usePostsWords()
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const isShort = reason.trim().length < 10
  return (
    <>
      <Button kind="danger" wide onPress={() => setOpen(true)}>
        {say('emergencyLane')}
      </Button>
      <Dialog title={say('emergencyTitle')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <p>{say('emergencyText', { hours: confirmHours })}</p>
        <TextArea label={say('reason')} value={reason} onChange={setReason} rows={3} help={say('reasonHelp')} />
        <DialogActions>
          <Button onPress={() => setOpen(false)}>{say('cancel')}</Button>
          <Button
            kind="alarm"
            why={isShort ? say('reasonShort') : null}
            onPress={() => {
              setOpen(false)
              void onSend(reason.trim())
            }}
          >
            {say('emergencyVerb')}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  )
}
