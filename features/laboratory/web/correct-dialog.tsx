import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Dialog, DialogActions } from '#kit/web/dialog.tsx'
import { SelectField, TextField } from '#kit/web/field.tsx'
import { Failure, Notice } from '#kit/web/pieces.tsx'
import { useToast } from '#kit/web/toast.tsx'
import { correctable, ownTopic, type CorrectableTask } from '../kinds.ts'
import { labelWord, useTaskWord } from './labels.ts'
import type { Verdict } from './view.ts'
import { useLaboratoryWords } from './words.ts'

export type Corrected = { task: CorrectableTask; text: string; was: string; label: string }
export type SecondOpinion = (task: CorrectableTask, text: string) => Promise<{ label: string | null; why: string | null }>

const own = '+'
const asTopic = (name: string) =>
  name
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '')

type Props = {
  verdict: Verdict
  text: string
  keep: (corrected: Corrected) => Promise<unknown>
  secondOpinion: SecondOpinion | null
  onClose: () => void
}

function Opinion({ verdict, text, ask, onTake }: { verdict: Verdict; text: string; ask: SecondOpinion; onTake: (label: string) => void }) {
  const say = useLaboratoryWords()
  const asked = useMutation({ mutationFn: () => ask(verdict.task, text) })
  const { label = null, why = null } = asked.data ?? {}
  if (asked.error) return <Failure error={asked.error} />
  if (label === null)
    return (
      <Button onPress={() => asked.mutate()} busy={asked.isPending ? say('askingServer') : false}>
        {say('askServer')}
      </Button>
    )
  return (
    <Notice
      tone="violet"
      title={say('serverSays', { label: labelWord(say, verdict.task, label) })}
      text={why ?? ''}
      action={{ label: say('takeIt'), onPress: () => onTake(label) }}
    />
  )
}

/** What the label should have been: kept as an example the team's own layer learns from. */
export function CorrectDialog({ verdict, text, keep, secondOpinion, onClose }: Props) {
  const say = useLaboratoryWords()
  const task = useTaskWord()
  const toast = useToast()
  const [label, setLabel] = useState<string>(correctable[verdict.task].find((one) => one !== verdict.label) ?? '')
  const [topic, setTopic] = useState('')
  const chosen = label === own ? asTopic(topic) : label
  const saving = useMutation({
    mutationFn: () => keep({ task: verdict.task, text, was: verdict.label, label: chosen }),
    onSuccess: () => {
      toast({ text: say('corrected') })
      onClose()
    },
  })
  const choices = correctable[verdict.task].map((value) => ({ value, label: labelWord(say, verdict.task, value) }))
  const why = label === own && !ownTopic.test(chosen) ? say('nameFirst') : chosen === verdict.label ? say('sameLabel') : null
  return (
    <Dialog title={say('correctThis', { task: task(verdict.task) })} isOpen onClose={onClose}>
      {saving.error ? <Failure error={saving.error} /> : null}
      <p>{say('machineSaid', { label: labelWord(say, verdict.task, verdict.label) })}</p>
      <SelectField
        label={say('shouldBe')}
        value={label}
        onChange={setLabel}
        choices={verdict.task === 'topic' ? [...choices, { value: own, label: say('ownTopic') }] : choices}
        help={say('maskedFirst')}
      />
      {label === own ? <TextField label={say('topicName')} value={topic} onChange={setTopic} help={say('topicHelp')} maxLength={40} /> : null}
      {secondOpinion ? <Opinion verdict={verdict} text={text} ask={secondOpinion} onTake={setLabel} /> : null}
      <DialogActions>
        <Button onPress={onClose}>{say('cancel')}</Button>
        <Button kind="primary" onPress={() => saving.mutate()} busy={saving.isPending ? say('saving') : false} why={why}>
          {say('keepCorrection')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
