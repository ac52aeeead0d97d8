import { useMutation, useQuery } from '@tanstack/react-query'
import { Button } from '#kit/web/button.tsx'
import { whenIn } from '#kit/web/format.ts'
import { useLanguage } from '#kit/web/language.tsx'
import { Section } from '#kit/web/page.tsx'
import { useSession } from '#kit/web/session.tsx'
import { useToast } from '#kit/web/toast.tsx'
import styles from './people.module.css'
import { people } from './queries.ts'
import { RoleWords } from './role-words.tsx'
import { usePeopleWords } from './words.ts'

export function Invitations() {
  const say = usePeopleWords()
  const language = useLanguage()
  const toast = useToast()
  const { current } = useSession()
  const { data: invitations = [] } = useQuery(people.invitations.queryOptions({ input: { institution: current.id } }))
  const withdraw = useMutation(people.withdrawInvitation.mutationOptions({ onSuccess: () => toast({ text: say('withdrawn') }) }))
  const open = invitations.filter(({ acceptedAt }) => acceptedAt === null)
  if (open.length === 0) return null
  return (
    <Section title={say('invitations')}>
      <ul className={styles['list']}>
        {open.map((one) => (
          <li key={one.id}>
            <span>
              <b>{one.email}</b>
              <small>
                <RoleWords roles={one.roles} /> · {say('until', { when: whenIn(one.expiresAt, current, language) })}
              </small>
            </span>
            <Button size="small" onPress={() => withdraw.mutate({ id: one.id })}>
              {say('withdraw')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
