import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Dialog, DialogActions } from '#kit/web/dialog.tsx'
import { TextField } from '#kit/web/field.tsx'
import { useLanguage } from '#kit/web/language.tsx'
import { Failure } from '#kit/web/pieces.tsx'
import { useToast } from '#kit/web/toast.tsx'
import type { Channel, OfferedPlatform } from '../contract.ts'
import { channels } from './queries.ts'
import { useChannelsWords } from './words.ts'

type Field = NonNullable<OfferedPlatform['connect']>[number]

/** The handle is known already; everything else is typed, and forgotten when the dialog closes. */
const firstOf = (fields: readonly Field[], { handle }: Channel) =>
  Object.fromEntries(fields.map(({ name }) => [name, name === 'handle' ? handle.replace(/^@/, '') : '']))

/** Asks what the platform wants for signing in, and signs in. */
export function ConnectDialog({ channel, fields, onClose }: { channel: Channel; fields: readonly Field[]; onClose: () => void }) {
  const say = useChannelsWords()
  const toast = useToast()
  const language = useLanguage()
  const [filled, setFilled] = useState<Record<string, string>>(() => firstOf(fields, channel))
  const connect = useMutation(
    channels.connect.mutationOptions({
      onSuccess: () => {
        toast({ text: say('connectedNow') })
        onClose()
      },
    }),
  )
  const isReady = fields.every(({ name, isRequired }) => !isRequired || filled[name]?.trim())
  return (
    <Dialog title={say('connectTitle', { handle: channel.handle })} isOpen onClose={onClose}>
      <p>{say('connectText')}</p>
      {fields.map(({ name, label, help, isSecret }) => (
        <TextField
          key={name}
          label={label[language]}
          help={help[language]}
          value={filled[name] ?? ''}
          onChange={(value) => setFilled({ ...filled, [name]: value })}
          type={isSecret ? 'password' : 'text'}
          autoComplete="off"
        />
      ))}
      {connect.error ? <Failure error={connect.error} /> : null}
      <DialogActions>
        <Button onPress={onClose}>{say('cancel')}</Button>
        <Button
          kind="primary"
          onPress={() => connect.mutate({ id: channel.id, filled })}
          busy={connect.isPending && say('connecting')}
          why={isReady ? null : say('requiredFirst')}
        >
          {say('connect')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
