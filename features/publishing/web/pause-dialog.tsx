import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ChannelId } from '#features/channels/contract.ts'
import { isCoordinator } from '#kit/rules.ts'
import { settleWall, resolveWall } from '#kit/time.ts'
import { Button } from '#kit/web/button.tsx'
import { now } from '#kit/web/clock.ts'
import { Dialog, DialogActions } from '#kit/web/dialog.tsx'
import { CheckField, SelectField, TextField } from '#kit/web/field.tsx'
import { wallIn } from '#kit/web/format.ts'
import { Failure } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import type { Pause } from '../contract.ts'
import { pauseReasons, pauseScopes } from '../kinds.ts'
import { channels, publishing } from './queries.ts'
import { usePublishingWords } from './words.ts'

/** Holds publishing back: why, how far, until when, and whether the emergency lane stays open. */
export function PauseDialog({ onClose }: { onClose: () => void }) {
  const say = usePublishingWords()
  const { current, person } = useSession()
  const { data: own = [] } = useQuery(channels.list.queryOptions({ input: { institution: current.id } }))
  const [reason, setReason] = useState<Pause['reason']>('duka')
  const [scope, setScope] = useState<Pause['scope']>('institution')
  const [channel, setChannel] = useState('')
  const [note, setNote] = useState('')
  const [until, setUntil] = useState('')
  const [isExempt, setExempt] = useState(true)
  const pause = useMutation(publishing.pause.mutationOptions({ onSuccess: onClose }))
  const scopes = pauseScopes.filter((one) => one !== 'network' || isCoordinator(person))
  const end = until ? settleWall(resolveWall(until, current.zone), 'later') : null
  const submit = () =>
    pause.mutate({
      institution: current.id,
      scope,
      channel: scope === 'channel' ? ((channel || own[0]?.id || null) as ChannelId | null) : null,
      reason,
      note: note || null,
      isEmergencyExempt: isExempt,
      endsAt: end?.toString() ?? null,
    })
  return (
    <Dialog title={say('pauseTitle')} isOpen onClose={onClose}>
      <p>{say('pauseText')}</p>
      {pause.error ? <Failure error={pause.error} /> : null}
      <SelectField
        label={say('reason')}
        value={reason}
        onChange={(value) => setReason(value as Pause['reason'])}
        choices={pauseReasons.map((one) => ({ value: one, label: say(`reason_${one}`) }))}
      />
      <SelectField
        label={say('scope')}
        value={scope}
        onChange={(value) => setScope(value as Pause['scope'])}
        choices={scopes.map((one) => ({ value: one, label: say(`scope_${one}`, { name: current.shortName }) }))}
      />
      {scope === 'channel' ? (
        <SelectField
          label={say('channel')}
          value={channel || (own[0]?.id ?? '')}
          onChange={setChannel}
          choices={own.map((one) => ({ value: one.id, label: one.handle }))}
        />
      ) : null}
      <TextField label={say('note')} value={note} onChange={setNote} maxLength={500} />
      <TextField label={say('until')} type="datetime-local" value={until} onChange={setUntil} min={wallIn(now(), current.zone)} help={say('untilHelp')} />
      <CheckField label={say('exemptLabel')} checked={isExempt} onChange={setExempt} />
      <DialogActions>
        <Button onPress={onClose}>{say('cancel')}</Button>
        <Button kind="alarm" onPress={submit} busy={pause.isPending && say('moving')}>
          {say('pauseVerb')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
