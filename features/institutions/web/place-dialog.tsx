import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Dialog, DialogActions } from '#kit/web/dialog.tsx'
import { SelectField, TextField } from '#kit/web/field.tsx'
import { Failure } from '#kit/web/pieces.tsx'
import type { Place } from '#kit/web/session.tsx'
import type { Institution } from '../contract.ts'
import { classes, missionKinds } from '../kinds.ts'
import { FirstAdmin } from './first-admin.tsx'
import styles from './institutions.module.css'
import { institutions } from './queries.ts'
import { useInstitutionsWords } from './words.ts'

/** A new institution or work unit under the one whose desk is open. */
export function PlaceDialog({ parent, onClose }: { parent: Place; onClose: () => void }) {
  const say = useInstitutionsWords()
  const [form, setForm] = useState({ name: '', shortName: '', class: 'work_unit', missionKind: 'embassy', zone: parent.zone, place: parent.place })
  const set = (key: keyof typeof form) => (value: string) => setForm((before) => ({ ...before, [key]: value }))
  const [placed, setPlaced] = useState<Institution | null>(null)
  const place = useMutation(institutions.place.mutationOptions({ onSuccess: (made) => (made.class === 'work_unit' ? onClose() : setPlaced(made)) }))
  const submit = () =>
    place.mutate({
      parentId: parent.id,
      name: form.name,
      shortName: form.shortName,
      class: form.class as Institution['class'],
      missionKind: form.class === 'mission' ? (form.missionKind as Institution['missionKind']) : null,
      zone: form.zone,
      place: form.place,
    })
  if (placed) return <FirstAdmin of={placed} onClose={onClose} />
  return (
    <Dialog title={say('addUnder', { parent: parent.shortName })} isOpen onClose={onClose}>
      {place.error ? <Failure error={place.error} /> : null}
      <TextField label={say('name')} value={form.name} onChange={set('name')} />
      <div className={styles['two']}>
        <TextField label={say('shortName')} value={form.shortName} onChange={set('shortName')} />
        <SelectField
          label={say('class')}
          value={form.class}
          onChange={set('class')}
          choices={classes.map((one) => ({ value: one, label: say(`class_${one}`) }))}
        />
      </div>
      {form.class === 'mission' ? (
        <SelectField
          label={say('missionKind')}
          value={form.missionKind}
          onChange={set('missionKind')}
          choices={missionKinds.map((one) => ({ value: one, label: say(`mission_${one}`) }))}
        />
      ) : null}
      <div className={styles['two']}>
        <SelectField
          label={say('zone')}
          value={form.zone}
          onChange={set('zone')}
          choices={Intl.supportedValuesOf('timeZone').map((zone) => ({ value: zone, label: zone }))}
        />
        <TextField label={say('place')} value={form.place} onChange={set('place')} />
      </div>
      <DialogActions>
        <Button onPress={onClose}>{say('cancel')}</Button>
        <Button kind="primary" onPress={submit} busy={place.isPending && say('saving')}>
          {say('add')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
