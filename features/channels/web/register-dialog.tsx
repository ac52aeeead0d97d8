import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PersonId } from '#kit/ids.ts'
import { Button } from '#kit/web/button.tsx'
import { Dialog, DialogActions } from '#kit/web/dialog.tsx'
import { SelectField, TextField } from '#kit/web/field.tsx'
import { Failure } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import { useToast } from '#kit/web/toast.tsx'
import type { Channel, OfferedPlatform } from '../contract.ts'
import { channels, people } from './queries.ts'
import { useChannelsWords } from './words.ts'

/** An account on a platform, and who publishes there by hand. */
export function RegisterDialog({ platforms, own, onClose }: { platforms: readonly OfferedPlatform[]; own: readonly Channel[]; onClose: () => void }) {
  const say = useChannelsWords()
  const toast = useToast()
  const { current } = useSession()
  const offered = platforms.filter(({ mark, id }) => mark !== 'site' || !own.some((one) => one.platform === id))
  const [platform, setPlatform] = useState(offered[0]?.id ?? '')
  const [handle, setHandle] = useState('')
  const [address, setAddress] = useState('')
  const [custodian, setCustodian] = useState('')
  const { data: members = [] } = useQuery(people.members.queryOptions({ input: { institution: current.id } }))
  const register = useMutation(
    channels.register.mutationOptions({
      onSuccess: () => {
        toast({ text: say('registered') })
        onClose()
      },
    }),
  )
  const submit = () =>
    register.mutate({ institution: current.id, platform, handle, address: address || null, custodians: custodian ? [custodian as PersonId] : [] })
  return (
    <Dialog title={say('register')} isOpen onClose={onClose}>
      {register.error ? <Failure error={register.error} /> : null}
      <SelectField label={say('platform')} value={platform} onChange={setPlatform} choices={offered.map(({ id, name }) => ({ value: id, label: name }))} />
      <TextField label={say('handle')} value={handle} onChange={setHandle} help={say('handleHelp')} />
      <TextField label={say('address')} type="url" placeholder="https://" value={address} onChange={setAddress} />
      <SelectField
        label={say('custodian')}
        value={custodian}
        onChange={setCustodian}
        help={say('custodianHelp')}
        choices={[{ value: '', label: '–' }, ...members.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <DialogActions>
        <Button onPress={onClose}>{say('cancel')}</Button>
        <Button kind="primary" onPress={submit} why={handle.trim() ? null : say('handleFirst')}>
          {say('registerVerb')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
