import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Dialog, DialogActions } from '#kit/web/dialog.tsx'
import { TextField } from '#kit/web/field.tsx'
import { Failure } from '#kit/web/pieces.tsx'
import type { Delivery } from '../contract.ts'
import { publishing } from './queries.ts'
import { usePublishingWords } from './words.ts'

/** A person looked on the platform and says what they saw. */
export function SettleDialog({ delivery, onClose }: { delivery: Delivery; onClose: () => void }) {
  const say = usePublishingWords()
  const [address, setAddress] = useState('')
  const settle = useMutation(publishing.settle.mutationOptions({ onSuccess: onClose }))
  return (
    <Dialog title={say('settleTitle')} isOpen onClose={onClose}>
      <p>{say('settleText', { handle: delivery.handle })}</p>
      {settle.error ? <Failure error={settle.error} /> : null}
      <TextField label={say('address')} type="url" placeholder="https://" value={address} onChange={setAddress} help={say('addressHelp')} />
      <DialogActions>
        <Button onPress={() => settle.mutate({ id: delivery.id, isPublished: false, address: null })}>{say('notThere')}</Button>
        <Button kind="primary" onPress={() => settle.mutate({ id: delivery.id, isPublished: true, address: address || null })}>
          {say('isThere')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
