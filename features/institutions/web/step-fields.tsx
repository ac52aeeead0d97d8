import type { Step } from '#features/approvals/contract.ts'
import type { Member } from '#features/people/contract.ts'
import { CheckField, SelectField, TextField } from '#kit/web/field.tsx'
import styles from './institutions.module.css'
import { useInstitutionsWords } from './words.ts'

/** One step: every approver or named people, any or all, within how many hours. */
export function StepFields({ step, number, members, onChange }: { step: Step; number: number; members: readonly Member[]; onChange: (step: Step) => void }) {
  const say = useInstitutionsWords()
  const named = step.people ?? []
  return (
    <fieldset className={styles['step']}>
      <legend>{say('stepNumber', { number })}</legend>
      <div className={styles['two']}>
        <SelectField
          label={say('stepWho')}
          value={step.people ? 'named' : 'any'}
          onChange={(value) => onChange({ ...step, people: value === 'named' ? members.slice(0, 1).map(({ id }) => id) : null })}
          choices={[
            { value: 'any', label: say('everyApprover') },
            { value: 'named', label: say('namedPeople') },
          ]}
        />
        <SelectField
          label={say('stepRule')}
          value={step.rule}
          onChange={(value) => onChange({ ...step, rule: value === 'all' ? 'all' : 'any' })}
          choices={(['any', 'all'] as const).map((rule) => ({ value: rule, label: say(`rule_${rule}`) }))}
        />
      </div>
      {step.people
        ? members.map(({ id, name }) => (
            <CheckField
              key={id}
              label={name}
              checked={named.includes(id)}
              onChange={(isOn) => {
                const people = isOn ? [...named, id] : named.filter((one) => one !== id)
                if (people.length > 0) onChange({ ...step, people })
              }}
            />
          ))
        : null}
      <TextField
        label={say('stepHours')}
        type="number"
        value={String(step.hours)}
        onChange={(value) => onChange({ ...step, hours: Math.max(1, Number(value) || 1) })}
      />
    </fieldset>
  )
}
