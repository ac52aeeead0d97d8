import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PersonId } from '#kit/ids.ts'
import { Button } from '#kit/web/button.tsx'
import { now } from '#kit/web/clock.ts'
import { Dialog, DialogActions } from '#kit/web/dialog.tsx'
import { CheckField, SelectField, TextField } from '#kit/web/field.tsx'
import { Section } from '#kit/web/page.tsx'
import { Failure } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import type { Member } from '../contract.ts'
import styles from './people.module.css'
import { people } from './queries.ts'
import { usePeopleWords } from './words.ts'

export function Deputies({ members, mayAppoint }: { members: readonly Member[]; mayAppoint: boolean }) {
  const say = usePeopleWords()
  const { current } = useSession()
  const [isOpen, setOpen] = useState(false)
  const { data: deputies = [] } = useQuery(people.deputies.queryOptions({ input: { institution: current.id } }))
  const end = useMutation(people.endDeputy.mutationOptions())
  const appoint = mayAppoint ? (
    <Button size="small" onPress={() => setOpen(true)}>
      {say('appoint')}
    </Button>
  ) : null
  return (
    <Section title={say('deputies')} actions={appoint}>
      {deputies.length === 0 ? <p className={styles['quiet']}>{say('noDeputies')}</p> : null}
      <ul className={styles['list']}>
        {deputies.map((one) => (
          <li key={one.id}>
            <span>
              {say('deputyFor', { title: say(`title_${one.title}`), deputy: one.deputyName, person: one.personName })}
              <small>
                {one.startsOn} – {one.endsOn}
              </small>
            </span>
            {mayAppoint ? (
              <Button size="small" onPress={() => end.mutate({ id: one.id })}>
                {say('endDeputy')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {isOpen ? <AppointDialog members={members} onClose={() => setOpen(false)} /> : null}
    </Section>
  )
}

function AppointDialog({ members, onClose }: { members: readonly Member[]; onClose: () => void }) {
  const say = usePeopleWords()
  const { current } = useSession()
  const today = now().toZonedDateTimeISO(current.zone).toPlainDate().toString()
  const [form, setForm] = useState({ person: members[0]?.id ?? '', deputy: members[1]?.id ?? '', title: 'plh', startsOn: today, endsOn: today, isLeave: false })
  const set = (key: Exclude<keyof typeof form, 'isLeave'>) => (value: string) => setForm((before) => ({ ...before, [key]: value }))
  const appoint = useMutation(people.appointDeputy.mutationOptions({ onSuccess: onClose }))
  const choices = members.map(({ id, name }) => ({ value: id, label: name }))
  const submit = () =>
    appoint.mutate({
      institution: current.id,
      person: form.person as PersonId,
      deputy: form.deputy as PersonId,
      title: form.title === 'plt' ? 'plt' : 'plh',
      startsOn: form.startsOn,
      endsOn: form.endsOn,
      isLeave: form.isLeave,
    })
  return (
    <Dialog title={say('appointTitle')} isOpen onClose={onClose}>
      <p>{say('appointText')}</p>
      {appoint.error ? <Failure error={appoint.error} /> : null}
      <SelectField label={say('deputyPerson')} value={form.person} onChange={set('person')} choices={choices} />
      <SelectField label={say('deputyDeputy')} value={form.deputy} onChange={set('deputy')} choices={choices} />
      <SelectField
        label={say('deputyTitle')}
        value={form.title}
        onChange={set('title')}
        choices={(['plh', 'plt'] as const).map((title) => ({ value: title, label: say(`title_${title}`) }))}
      />
      <div className={styles['two']}>
        <TextField label={say('from')} type="date" value={form.startsOn} onChange={set('startsOn')} min={today} />
        <TextField label={say('to')} type="date" value={form.endsOn} onChange={set('endsOn')} min={form.startsOn} />
      </div>
      <CheckField label={say('isLeave')} checked={form.isLeave} onChange={(isLeave) => setForm((before) => ({ ...before, isLeave }))} />
      <DialogActions>
        <Button onPress={onClose}>{say('cancel')}</Button>
        <Button kind="primary" onPress={submit} busy={appoint.isPending && say('saving')}>
          {say('appoint')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
