import { isCoordinator, roles, type Role } from '#kit/rules.ts'
import { CheckField } from '#kit/web/field.tsx'
import { useSession } from '#kit/web/session.tsx'
import styles from './people.module.css'
import { usePeopleWords } from './words.ts'

/** Which roles; the network's coordinator is only ever given by another. */
export function RolesField({ value, onChange }: { value: Role[]; onChange: (value: Role[]) => void }) {
  const say = usePeopleWords()
  const { person } = useSession()
  const offered = roles.filter((role) => role !== 'coordinator' || isCoordinator(person))
  return (
    <fieldset className={styles['roles']}>
      <legend>{say('roles')}</legend>
      {offered.map((role) => (
        <CheckField
          key={role}
          label={say(`role_${role}`)}
          checked={value.includes(role)}
          onChange={(isHeld) => onChange(isHeld ? [...value, role] : value.filter((one) => one !== role))}
        />
      ))}
    </fieldset>
  )
}
