import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Dialog, DialogActions } from '#kit/web/dialog.tsx'
import { CheckField, TextField } from '#kit/web/field.tsx'
import { Failure } from '#kit/web/pieces.tsx'
import { useToast } from '#kit/web/toast.tsx'
import type { Channel } from '../contract.ts'
import { channels } from './queries.ts'
import { useChannelsWords } from './words.ts'

const statements = ['isOurs', 'areAdminsRight', 'hasTwoFactor'] as const

/** The half-yearly statement: three things that a custodian has looked at. What is not ticked is kept as a no. */
export function AttestDialog({ channel, onClose }: { channel: Channel; onClose: () => void }) {
  const say = useChannelsWords()
  const toast = useToast()
  const [said, setSaid] = useState({ isOurs: false, areAdminsRight: false, hasTwoFactor: false })
  const [note, setNote] = useState('')
  const attest = useMutation(
    channels.attest.mutationOptions({
      onSuccess: () => {
        toast({ text: say('attested') })
        onClose()
      },
    }),
  )
  const isWhole = statements.every((one) => said[one])
  return (
    <Dialog title={say('attestTitle')} isOpen onClose={onClose}>
      <p>{say('attestText', { handle: channel.handle })}</p>
      {statements.map((one) => (
        <CheckField
          key={one}
          label={say(`says_${one}`)}
          help={say(`says_${one}_help`)}
          checked={said[one]}
          onChange={(is) => setSaid({ ...said, [one]: is })}
        />
      ))}
      <TextField label={say('note')} value={note} onChange={setNote} maxLength={500} help={isWhole ? null : say('attestNo')} />
      {attest.error ? <Failure error={attest.error} /> : null}
      <DialogActions>
        <Button onPress={onClose}>{say('cancel')}</Button>
        <Button kind="primary" onPress={() => attest.mutate({ id: channel.id, ...said, note: note.trim() || null })} busy={attest.isPending && say('saving')}>
          {isWhole ? say('attestVerb') : say('attestVerbNo')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
