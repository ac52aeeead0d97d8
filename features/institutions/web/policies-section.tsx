import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Policy } from '#features/approvals/contract.ts'
import type { PersonId } from '#kit/ids.ts'
import { Button } from '#kit/web/button.tsx'
import { Dialog, DialogActions } from '#kit/web/dialog.tsx'
import { CheckField, SelectField, TextField } from '#kit/web/field.tsx'
import { Section } from '#kit/web/page.tsx'
import { Failure } from '#kit/web/pieces.tsx'
import { useToast } from '#kit/web/toast.tsx'
import type { Institution } from '../contract.ts'
import styles from './institutions.module.css'
import { approvals, people } from './queries.ts'
import { StepFields } from './step-fields.tsx'
import { useInstitutionsWords } from './words.ts'

/** How content is approved here, by sensitivity. */
export function Policies({ institution }: { institution: Institution }) {
  const say = useInstitutionsWords()
  const [open, setOpen] = useState<Policy | null>(null)
  const { data: policies = [], error } = useQuery(approvals.policies.queryOptions({ input: { institution: institution.id } }))
  return (
    <Section title={say('policies')}>
      {error ? <Failure error={error} /> : null}
      <ul className={styles['list']}>
        {policies.map((policy) => (
          <li key={policy.sensitivity}>
            <span>
              <b>{say(`sensitivity_${policy.sensitivity}`)}</b>
              <small>{say('policyMeta', { steps: policy.steps.length, people: policy.emergencyPeople.length, hours: policy.confirmHours })}</small>
            </span>
            <Button size="small" onPress={() => setOpen(policy)} label={`${say('change')}: ${say(`sensitivity_${policy.sensitivity}`)}`}>
              {say('change')}
            </Button>
          </li>
        ))}
      </ul>
      {open ? <PolicyDialog policy={open} onClose={() => setOpen(null)} /> : null}
    </Section>
  )
}

function PolicyDialog({ policy: before, onClose }: { policy: Policy; onClose: () => void }) {
  const say = useInstitutionsWords()
  const toast = useToast()
  const [policy, setPolicy] = useState(before)
  const { data: members = [] } = useQuery(people.members.queryOptions({ input: { institution: before.institution } }))
  const save = useMutation(
    approvals.setPolicy.mutationOptions({
      onSuccess: () => {
        toast({ text: say('policySaved') })
        onClose()
      },
    }),
  )
  const count = policy.steps.length
  const resize = (wanted: number) =>
    setPolicy({ ...policy, steps: Array.from({ length: wanted }, (_, index) => policy.steps[index] ?? { people: null, rule: 'any' as const, hours: 4 }) })
  const turn = (id: PersonId, isOn: boolean) =>
    setPolicy({ ...policy, emergencyPeople: isOn ? [...policy.emergencyPeople, id] : policy.emergencyPeople.filter((one) => one !== id) })
  const call = (id: PersonId, isOn: boolean) =>
    setPolicy({ ...policy, escalateTo: isOn ? [...policy.escalateTo, id] : policy.escalateTo.filter((one) => one !== id) })
  return (
    <Dialog title={say('policyTitle', { name: say(`sensitivity_${policy.sensitivity}`) })} isOpen onClose={onClose}>
      {save.error ? <Failure error={save.error} /> : null}
      <SelectField
        label={say('steps')}
        value={String(count)}
        onChange={(value) => resize(Number(value))}
        choices={[0, 1, 2, 3, 4, 5].map((one) => ({ value: String(one), label: say('stepsCount', { count: one }) }))}
      />
      {policy.steps.map((step, index) => (
        <StepFields
          key={`langkah-${index + 1}`}
          step={step}
          number={index + 1}
          members={members}
          onChange={(next) => setPolicy({ ...policy, steps: policy.steps.with(index, next) })}
        />
      ))}
      {count > 0 ? (
        <fieldset className={styles['days']}>
          <legend>{say('escalateTo')}</legend>
          <p className={styles['quiet']}>{say('escalateToHelp')}</p>
          {members.map(({ id, name }) => (
            <CheckField key={id} label={name} checked={policy.escalateTo.includes(id)} onChange={(isOn) => call(id, isOn)} />
          ))}
        </fieldset>
      ) : null}
      <fieldset className={styles['days']}>
        <legend>{say('emergencyPeople')}</legend>
        {members.map(({ id, name }) => (
          <CheckField key={id} label={name} checked={policy.emergencyPeople.includes(id)} onChange={(isOn) => turn(id, isOn)} />
        ))}
      </fieldset>
      <TextField
        label={say('confirmHours')}
        type="number"
        value={String(policy.confirmHours)}
        onChange={(value) => setPolicy({ ...policy, confirmHours: Math.max(1, Number(value) || 1) })}
      />
      <DialogActions>
        <Button onPress={onClose}>{say('cancel')}</Button>
        <Button kind="primary" onPress={() => save.mutate(policy)} busy={save.isPending && say('saving')}>
          {say('save')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
