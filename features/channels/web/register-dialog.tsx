import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Dialog, DialogActions } from '#kit/web/dialog.tsx'
import { SelectField } from '#kit/web/field.tsx'
import { Failure } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import { useToast } from '#kit/web/toast.tsx'
import type { Channel } from '../contract.ts'
import { asInput, FactsFields, factsOf, noFacts } from './channel-form.tsx'
import { channels, usePlatforms } from './queries.ts'
import { useChannelsWords } from './words.ts'

/** An account on a platform: what it is for, on what ground, who answers for it. */
export function RegisterDialog({ onClose }: { onClose: () => void }) {
  const say = useChannelsWords()
  const toast = useToast()
  const { current } = useSession()
  const offered = usePlatforms().platforms.filter(({ mark }) => mark !== 'site')
  const [chosen, setPlatform] = useState('')
  const [facts, setFacts] = useState(noFacts)
  const platform = chosen || (offered[0]?.id ?? '')
  const register = useMutation(
    channels.register.mutationOptions({
      onSuccess: () => {
        toast({ text: say('registered') })
        onClose()
      },
    }),
  )
  return (
    <Dialog title={say('register')} isOpen onClose={onClose}>
      <SelectField label={say('platform')} value={platform} onChange={setPlatform} choices={offered.map(({ id, name }) => ({ value: id, label: name }))} />
      <FactsFields institution={current.id} facts={facts} onChange={setFacts} />
      {register.error ? <Failure error={register.error} /> : null}
      <DialogActions>
        <Button onPress={onClose}>{say('cancel')}</Button>
        <Button
          kind="primary"
          onPress={() => register.mutate({ institution: current.id, platform, ...asInput(facts, current.zone) })}
          busy={register.isPending && say('saving')}
          why={facts.handle.trim() ? null : say('handleFirst')}
        >
          {say('registerVerb')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

/** The same fields for an account that stands in the register already. */
export function ReviseDialog({ channel, onClose }: { channel: Channel; onClose: () => void }) {
  const say = useChannelsWords()
  const toast = useToast()
  const { zone } = useSession().placeOf(channel.institution)
  const [facts, setFacts] = useState(factsOf(channel, zone))
  const revise = useMutation(
    channels.revise.mutationOptions({
      onSuccess: () => {
        toast({ text: say('revised') })
        onClose()
      },
    }),
  )
  return (
    <Dialog title={say('revise')} isOpen onClose={onClose}>
      <FactsFields institution={channel.institution} facts={facts} onChange={setFacts} />
      {revise.error ? <Failure error={revise.error} /> : null}
      <DialogActions>
        <Button onPress={onClose}>{say('cancel')}</Button>
        <Button
          kind="primary"
          onPress={() => revise.mutate({ id: channel.id, ...asInput(facts, zone, channel) })}
          busy={revise.isPending && say('saving')}
          why={facts.handle.trim() ? null : say('handleFirst')}
        >
          {say('save')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
