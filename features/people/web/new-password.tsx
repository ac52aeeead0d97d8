import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { TextField } from '#kit/web/field.tsx'
import styles from './door-frame.module.css'
import { usePeopleWords } from './words.ts'

type Props = {
  withName: boolean
  email?: string
  busy: boolean
  problem: string | null
  verb: string
  onSet: (chosen: { name: string; password: string }) => void
}

/** A password of one's own choosing, with a name for a newcomer. */
export function NewPassword({ withName, email, busy, problem, verb, onSet }: Props) {
  const say = usePeopleWords()
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        onSet({ name, password })
      }}
    >
      {email ? <input type="hidden" autoComplete="username" value={email} readOnly /> : null}
      {withName ? <TextField label={say('yourName')} value={name} onChange={setName} autoComplete="name" required /> : null}
      <TextField
        label={say('newPassword')}
        type="password"
        value={password}
        onChange={setPassword}
        autoComplete="new-password"
        required
        help={say('passwordHelp')}
        error={problem}
      />
      <Button type="submit" kind="primary" size="large" busy={busy && say('saving')}>
        {verb}
      </Button>
    </form>
  )
}
