import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Dialog, DialogActions } from '#kit/web/dialog.tsx'
import { SelectField, TextField } from '#kit/web/field.tsx'
import { Chip, Failure, When, type Tone } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import type { Lookalike } from '../contract.ts'
import { platformStates, verdicts, type PlatformState, type VerdictOn } from '../kinds.ts'
import { mayReview } from '../rules.ts'
import { channels, usePlatforms } from './queries.ts'
import { useChannelsWords } from './words.ts'

const tones: Record<VerdictOn, Tone> = { official: 'ok', impostor: 'red', dismissed: 'plain' }

function JudgeDialog({ lookalike, onClose }: { lookalike: Lookalike; onClose: () => void }) {
  const say = useChannelsWords()
  const [latest] = lookalike.reviews
  const [verdict, setVerdict] = useState<VerdictOn>(latest?.verdict ?? 'impostor')
  const [platformState, setPlatformState] = useState<PlatformState>(latest?.platformState ?? 'to_report')
  const [note, setNote] = useState('')
  const review = useMutation(channels.review.mutationOptions({ onSuccess: onClose }))
  const submit = () => review.mutate({ id: lookalike.id, verdict, platformState: verdict === 'impostor' ? platformState : null, note: note.trim() || null })
  return (
    <Dialog title={say('judgeTitle', { handle: lookalike.handle })} isOpen onClose={onClose}>
      <p>{say('judgeText')}</p>
      <SelectField
        label={say('verdict')}
        value={verdict}
        onChange={(value) => setVerdict(value as VerdictOn)}
        choices={verdicts.map((one) => ({ value: one, label: say(`verdict_${one}`) }))}
      />
      {verdict === 'impostor' ? (
        <SelectField
          label={say('atPlatform')}
          value={platformState}
          onChange={(value) => setPlatformState(value as PlatformState)}
          choices={platformStates.map((one) => ({ value: one, label: say(`platform_${one}`) }))}
        />
      ) : null}
      <TextField label={say('note')} value={note} onChange={setNote} help={say('judgeNote')} maxLength={500} />
      {review.error ? <Failure error={review.error} /> : null}
      <DialogActions>
        <Button onPress={onClose}>{say('cancel')}</Button>
        <Button kind="primary" onPress={submit} busy={review.isPending && say('saving')}>
          {say('save')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

/** An account that looks like ours: in what, who told us, and every judgement of it. */
export function LookalikeRow({ lookalike }: { lookalike: Lookalike }) {
  const say = useChannelsWords()
  const { person, placeOf } = useSession()
  const [isOpen, setOpen] = useState(false)
  const { data: own = [] } = useQuery(channels.list.queryOptions({ input: { institution: lookalike.institution } }))
  const { platformOf } = usePlatforms()
  const { zone, place } = placeOf(lookalike.institution)
  const ours = own.find(({ id }) => id === lookalike.channel)
  const [latest] = lookalike.reviews
  const told = [
    lookalike.platform ? platformOf(lookalike.platform).name : null,
    lookalike.what ? say(`doing_${lookalike.what}`) : null,
    say(`from_${lookalike.source}`),
    say('reports', { count: lookalike.reports }),
  ]
  return (
    <li>
      <span>
        <b>{lookalike.handle}</b>{' '}
        {latest ? (
          <Chip tone={tones[latest.verdict]}>
            {say(`verdict_${latest.verdict}`)}
            {latest.platformState ? `, ${say(`platform_${latest.platformState}`)}` : ''}
          </Chip>
        ) : null}
        {ours && lookalike.resemblance ? <small>{say(`like_${lookalike.resemblance}`, { handle: ours.handle })}</small> : null}
        <small>{told.filter(Boolean).join(' · ')}</small>
        {lookalike.reviews.map((one) => (
          <small key={one.at}>
            {say(`verdict_${one.verdict}`)}, {one.by}, <When at={one.at} zone={zone} place={place} />
            {one.note ? ` · ${one.note}` : null}
          </small>
        ))}
      </span>
      <span>
        {mayReview(person, lookalike.institution) === null ? (
          <Button size="small" onPress={() => setOpen(true)}>
            {latest ? say('judgeAgain') : say('judge')}
          </Button>
        ) : null}
      </span>
      {isOpen ? <JudgeDialog lookalike={lookalike} onClose={() => setOpen(false)} /> : null}
    </li>
  )
}
