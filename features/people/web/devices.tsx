import { useMutation, useQuery } from '@tanstack/react-query'
import { Button } from '#kit/web/button.tsx'
import { whenIn } from '#kit/web/format.ts'
import { useLanguage } from '#kit/web/language.tsx'
import { Section } from '#kit/web/page.tsx'
import { Chip } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import { useToast } from '#kit/web/toast.tsx'
import styles from './people.module.css'
import { people } from './queries.ts'
import { usePeopleWords } from './words.ts'

/** Where this person is signed in, and a way to end each of them. */
export function Devices() {
  const say = usePeopleWords()
  const language = useLanguage()
  const toast = useToast()
  const { current } = useSession()
  const { data: sessions = [] } = useQuery(people.sessions.queryOptions())
  const end = useMutation(people.endSession.mutationOptions())
  const endOthers = useMutation(people.endOtherSessions.mutationOptions({ onSuccess: () => toast({ text: say('endedOthers') }) }))
  return (
    <Section title={say('sessions')}>
      <ul className={styles['list']}>
        {sessions.map((one) => (
          <li key={one.id}>
            <span>
              <b>{one.device}</b> {one.isThis ? <Chip tone="ok">{say('thisDevice')}</Chip> : null}{' '}
              {one.shared ? <Chip tone="amber">{say('sharedDevice')}</Chip> : null}
              <small>{say('signedSince', { when: whenIn(one.since, current, language) })}</small>
            </span>
            {one.isThis ? null : (
              <Button size="small" onPress={() => end.mutate({ id: one.id })}>
                {say('endSession')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? (
        <div>
          <Button onPress={() => endOthers.mutate(undefined)}>{say('endOthers')}</Button>
        </div>
      ) : null}
    </Section>
  )
}
