import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Navigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Button, ButtonLink } from '#kit/web/button.tsx'
import { Notice } from '#kit/web/pieces.tsx'
import { DoorFrame } from './door-frame.tsx'
import styles from './door-frame.module.css'
import { beginExample, exampleState, type Example } from './example.ts'
import { FoundForm } from './found-form.tsx'
import { people } from './queries.ts'
import { usePeopleWords } from './words.ts'

function Preparing({ progress }: { progress: NonNullable<Example['progress']> }) {
  const say = usePeopleWords()
  if (progress.isBroken) return <Notice tone="red" text={progress.label} />
  return (
    <DoorFrame title={say('preparing')} lead={say('preparingText')} isDemo band={say('exampleBand')}>
      <progress className={styles['progress']} max={progress.total} value={progress.done} aria-label={say('preparing')} />
      <p role="status">{progress.label}</p>
    </DoorFrame>
  )
}

/** The first visit: try the example, or begin one's own network. */
export function FirstVisitPage() {
  const say = usePeopleWords()
  const queries = useQueryClient()
  const { data: first } = useQuery(people.firstVisit.queryOptions())
  const { data: example, isPending } = useQuery(exampleState)
  const [isFounding, setFounding] = useState(false)
  if (example?.progress && !example.progress.isOver) return <Preparing progress={example.progress} />
  if (first?.isFounded) return <Navigate to="/masuk" />
  if (isFounding) return <FoundForm onBack={() => setFounding(false)} />
  return (
    <DoorFrame title={say('welcome')} lead={say('welcomeLead')}>
      <div className={styles['choices']}>
        {example || isPending ? (
          <div className={styles['choice']}>
            <h2>{say('tryExample')}</h2>
            <p>{say('tryExampleText')}</p>
            <Button
              kind="primary"
              onPress={() => {
                void beginExample().then(() => queries.invalidateQueries())
              }}
            >
              {say('tryExample')}
            </Button>
          </div>
        ) : null}
        <div className={styles['choice']}>
          <h2>{say('makeOwn')}</h2>
          <p>{say('makeOwnText')}</p>
          <Button onPress={() => setFounding(true)}>{say('makeOwn')}</Button>
        </div>
      </div>
      {example ? null : (
        <ButtonLink to="/masuk" kind="ghost">
          {say('toSignIn')}
        </ButtonLink>
      )}
    </DoorFrame>
  )
}
