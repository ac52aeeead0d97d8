import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Dialog, DialogActions } from '#kit/web/dialog.tsx'
import { CheckField, SelectField, TextField } from '#kit/web/field.tsx'
import { Failure } from '#kit/web/pieces.tsx'
import type { Institution } from '../contract.ts'
import styles from './institutions.module.css'
import { institutions } from './queries.ts'
import { useInstitutionsWords } from './words.ts'

const days = [1, 2, 3, 4, 5, 6, 7]
const dayName = (day: number) =>
  Temporal.PlainDate.from('2024-01-01')
    .add({ days: day - 1 })
    .toLocaleString(document.documentElement.lang || 'id', { weekday: 'long' })

export function ReviseDialog({ institution, onClose }: { institution: Institution; onClose: () => void }) {
  const say = useInstitutionsWords()
  const { id, name, shortName, zone, place, workingDays, opens, closes, languages } = institution
  const [form, setForm] = useState({ name, shortName, zone, place, workingDays, opens, closes, languages })
  const set = (key: 'name' | 'shortName' | 'zone' | 'place' | 'opens' | 'closes') => (value: string) => setForm((before) => ({ ...before, [key]: value }))
  const revise = useMutation(institutions.revise.mutationOptions({ onSuccess: onClose }))
  const turn = (day: number, isOn: boolean) =>
    setForm((before) => ({
      ...before,
      workingDays: isOn ? [...before.workingDays, day].toSorted((a, b) => a - b) : before.workingDays.filter((one) => one !== day),
    }))
  return (
    <Dialog title={say('reviseTitle', { name: shortName })} isOpen onClose={onClose}>
      {revise.error ? <Failure error={revise.error} /> : null}
      <TextField label={say('name')} value={form.name} onChange={set('name')} />
      <div className={styles['two']}>
        <TextField label={say('shortName')} value={form.shortName} onChange={set('shortName')} />
        <TextField label={say('place')} value={form.place} onChange={set('place')} />
      </div>
      <SelectField
        label={say('zone')}
        value={form.zone}
        onChange={set('zone')}
        help={say('zoneHelp')}
        choices={Intl.supportedValuesOf('timeZone').map((one) => ({ value: one, label: one }))}
      />
      <div className={styles['two']}>
        <TextField label={say('opens')} type="time" value={form.opens} onChange={set('opens')} />
        <TextField label={say('closes')} type="time" value={form.closes} onChange={set('closes')} />
      </div>
      <fieldset className={styles['days']}>
        <legend>{say('workingDays')}</legend>
        {days.map((day) => (
          <CheckField key={day} label={dayName(day)} checked={form.workingDays.includes(day)} onChange={(isOn) => turn(day, isOn)} />
        ))}
      </fieldset>
      <DialogActions>
        <Button onPress={onClose}>{say('cancel')}</Button>
        <Button kind="primary" onPress={() => revise.mutate({ id, ...form })} busy={revise.isPending && say('saving')}>
          {say('save')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
