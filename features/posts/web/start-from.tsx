import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { InstitutionId } from '#kit/ids.ts'
import { Button } from '#kit/web/button.tsx'
import { SelectField, TextField } from '#kit/web/field.tsx'
import type { Content } from '../contract.ts'
import { blanksIn, filled } from '../filling.ts'
import styles from './series.module.css'
import { series } from './queries.ts'
import { usePostsWords } from './words.ts'

/** Begins a new post from one of the institution's templates, its blanks filled first. */
export function StartFrom({ institution, onPick }: { institution: InstitutionId; onPick: (content: Content) => void }) {
  const say = usePostsWords()
  const { data: templates = [] } = useQuery(series.templates.queryOptions({ input: { institution } }))
  const [chosen, setChosen] = useState('')
  const [values, setValues] = useState<Record<string, string>>({})
  if (templates.length === 0) return null
  const template = templates.find(({ id }) => id === chosen)
  return (
    <div className={styles['start']}>
      <SelectField
        label={say('startFrom')}
        value={chosen}
        onChange={setChosen}
        choices={[{ value: '', label: say('startEmpty') }, ...templates.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      {template ? (
        <>
          {blanksIn(template.content).map((name) => (
            <TextField key={name} label={name} value={values[name] ?? ''} onChange={(value) => setValues({ ...values, [name]: value })} />
          ))}
          <div>
            <Button onPress={() => onPick(filled(template.content, values))}>{say('useTemplate')}</Button>
          </div>
        </>
      ) : null}
    </div>
  )
}
