import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { Button, ButtonLink } from '#kit/web/button.tsx'
import { sentenceOf } from '#kit/web/client.ts'
import { useLanguage } from '#kit/web/language.tsx'
import { Failure, Skeleton } from '#kit/web/pieces.tsx'
import { DoorFrame } from './door-frame.tsx'
import { NewPassword } from './new-password.tsx'
import { people } from './queries.ts'
import { usePeopleWords } from './words.ts'

/** Opening the link only shows it; joining takes a press. */
export function InvitationPage() {
  const say = usePeopleWords()
  const language = useLanguage()
  const navigate = useNavigate()
  const { token } = useParams({ strict: false }) as { token: string }
  const { data: link, error } = useQuery(people.openLink.queryOptions({ input: { token }, retry: false }))
  const me = useQuery(people.me.queryOptions({ retry: false }))
  const accept = useMutation(people.accept.mutationOptions({ onSuccess: () => void navigate({ to: me.data ? '/' : '/masuk' }) }))
  const problem = accept.error ? sentenceOf(accept.error, language) : null
  if (error) {
    return (
      <DoorFrame title={say('invitationTitle')}>
        <Failure error={error} />
        <ButtonLink to="/masuk">{say('toSignIn')}</ButtonLink>
      </DoorFrame>
    )
  }
  if (!link) return <DoorFrame title={say('invitationTitle')}>{<Skeleton rows={2} />}</DoorFrame>
  return (
    <DoorFrame title={say('invitationTo', { institution: link.institution })} lead={say('invitationLead', { email: link.email })}>
      {link.hasAccount ? (
        <>
          {problem ? <Failure error={accept.error} /> : null}
          {me.data ? (
            <Button kind="primary" size="large" onPress={() => accept.mutate({ token })}>
              {say('join')}
            </Button>
          ) : (
            <ButtonLink to="/masuk" search={{ ke: `/undangan/${token}` }} kind="primary" size="large">
              {say('signInFirst')}
            </ButtonLink>
          )}
        </>
      ) : (
        <NewPassword
          withName
          email={link.email}
          busy={accept.isPending}
          problem={problem}
          verb={say('join')}
          onSet={(chosen) => accept.mutate({ token, ...chosen })}
        />
      )}
    </DoorFrame>
  )
}
