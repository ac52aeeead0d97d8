import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Dialog, DialogActions } from '#kit/web/dialog.tsx'
import { TextArea } from '#kit/web/field.tsx'
import { Failure } from '#kit/web/pieces.tsx'
import { useChannelsWords } from './words.ts'

type Props = {
  title: string
  text: string
  label: string
  verb: string
  kind?: 'primary' | 'danger' | 'alarm'
  error: unknown
  isBusy: boolean
  onSubmit: (reason: string) => void
  onClose: () => void
}

const shortest = 5

/** Asks once, with the reason that is kept. */
export function ReasonDialog({ title, text, label, verb, kind = 'primary', error, isBusy, onSubmit, onClose }: Props) {
  const say = useChannelsWords()
  const [reason, setReason] = useState('')
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <p>{text}</p>
      <TextArea label={label} rows={3} value={reason} onChange={setReason} maxLength={500} />
      {error ? <Failure error={error} /> : null}
      <DialogActions>
        <Button onPress={onClose}>{say('cancel')}</Button>
        <Button kind={kind} onPress={() => onSubmit(reason)} busy={isBusy && say('saving')} why={reason.trim().length >= shortest ? null : say('reasonFirst')}>
          {verb}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
