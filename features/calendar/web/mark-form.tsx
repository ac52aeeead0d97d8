import { useState } from 'react'
import { mayPlan } from '#features/publishing/rules.ts'
import { Button } from '#kit/web/button.tsx'
import { SelectField, TextField } from '#kit/web/field.tsx'
import { Chip, Failure } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import type { Slot } from '../contract.ts'
import { forms, type Form } from '../kinds.ts'
import styles from './calendar.module.css'
import { useCalendarWords } from './words.ts'

type Props = { slot: Slot & { post: NonNullable<Slot['post']> }; onSave: (form: Form | null, labels: string[]) => void; error: unknown }

const labelsIn = (text: string) =>
  [
    ...new Set(
      text
        .split(',')
        .map((one) => one.trim())
        .filter(Boolean),
    ),
  ]
    .map((one) => one.slice(0, 40))
    .slice(0, 10)

/** What kind of piece it is, guessed until somebody says, and the labels it bears. */
export function MarkForm({ slot, onSave, error }: Props) {
  const say = useCalendarWords()
  const { person } = useSession()
  const { post } = slot
  const [text, setText] = useState(post.labels.join(', '))
  const chosen = post.isFormChosen ? post.form : null
  if (mayPlan(person, slot.institution))
    return (
      <p className={styles['chips']}>
        <Chip>{say(`form_${post.form}`)}</Chip>
        {post.labels.map((one) => (
          <Chip key={one} tone="line">
            {one}
          </Chip>
        ))}
      </p>
    )
  const isChanged = labelsIn(text).join() !== post.labels.join()
  return (
    <div className={styles['marks']}>
      {error ? <Failure error={error} /> : null}
      <SelectField
        label={say('form')}
        value={chosen ?? ''}
        onChange={(value) => onSave((value || null) as Form | null, post.labels)}
        choices={[{ value: '', label: say('guessed', { form: say(`form_${post.form}`) }) }, ...forms.map((value) => ({ value, label: say(`form_${value}`) }))]}
      />
      <TextField label={say('labels')} help={say('labelsHelp')} value={text} onChange={setText} maxLength={400} />
      {isChanged ? (
        <Button size="small" onPress={() => onSave(chosen, labelsIn(text))}>
          {say('saveLabels')}
        </Button>
      ) : null}
    </div>
  )
}
