import { useQuery } from '@tanstack/react-query'
import { Navigate, useRouter, useSearch } from '@tanstack/react-router'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { CheckField, TextField } from '#kit/web/field.tsx'
import { Avatar, Notice } from '#kit/web/pieces.tsx'
import { DoorFrame } from './door-frame.tsx'
import styles from './door-frame.module.css'
import { exampleState, type Cast } from './example.ts'
import { people } from './queries.ts'
import { RoleWords } from './role-words.tsx'
import { SecondStep } from './second-step.tsx'
import { signIn, type SignInEnd } from './sign-in.ts'
import { usePeopleWords } from './words.ts'

/** Only a path of ours is followed after sign-in. */
const safe = (to: unknown) => (typeof to === 'string' && /^\/(?!\/)/.test(to) ? to : '/')

function useEntering() {
  const router = useRouter()
  const queries = useQueryClient()
  const { ke } = useSearch({ strict: false }) as { ke?: string }
  const [end, setEnd] = useState<SignInEnd | 'busy' | null>(null)
  const enter = async (trying: Promise<SignInEnd>) => {
    setEnd('busy')
    const ended = await trying
    setEnd(ended)
    if (ended !== 'in') return
    queries.clear()
    router.history.push(safe(ke))
  }
  return { end, enter }
}

export function SignInPage() {
  const say = usePeopleWords()
  const { data: first } = useQuery(people.firstVisit.queryOptions())
  const { data: example } = useQuery(exampleState)
  const { end, enter } = useEntering()
  const [isShared, setShared] = useState(false)
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  if (first && (!first.isFounded || (example?.progress && !example.progress.isOver))) return <Navigate to="/mulai" />
  const frame = { isDemo: first?.isDemo ?? false, band: say('exampleBand') }
  if (end === 'second_factor') return <SecondStep frame={frame} isShared={isShared} onIn={() => void enter(Promise.resolve('in'))} />
  return (
    <DoorFrame title={say('signInTitle')} {...frame}>
      {end && end !== 'busy' && end !== 'in' ? <Notice tone="red" text={say(`signIn_${end}`)} /> : null}
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          void enter(signIn({ email, password, isShared }))
        }}
      >
        <TextField label={say('email')} type="email" autoComplete="username" value={email} onChange={setEmail} required />
        <TextField label={say('password')} type="password" autoComplete="current-password" value={password} onChange={setPassword} required />
        <CheckField label={say('shared')} help={say('sharedHelp')} checked={isShared} onChange={setShared} />
        <Button type="submit" kind="primary" size="large" busy={end === 'busy' && say('signingIn')}>
          {say('signIn')}
        </Button>
      </form>
      <p className={styles['lead']}>{say('forgot')}</p>
      {example?.people.length ? (
        <CastList people={example.people} onChoose={(one) => void enter(signIn({ email: one.email, password: example.password ?? '', isShared }))} />
      ) : null}
    </DoorFrame>
  )
}

function CastList({ people: cast, onChoose }: { people: Cast[]; onChoose: (one: Cast) => void }) {
  const say = usePeopleWords()
  return (
    <section>
      <h2>{say('castTitle')}</h2>
      <p className={styles['lead']}>{say('castText')}</p>
      <ul className={styles['cast']}>
        {cast.map((one) => (
          <li key={one.email}>
            <button type="button" onClick={() => onChoose(one)}>
              <Avatar name={one.name} />
              <span>
                <b>{one.name}</b>
                <small>
                  {one.place} · <RoleWords roles={one.roles} />
                </small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
