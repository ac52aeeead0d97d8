import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { ButtonLink } from '#kit/web/button.tsx'
import { sentenceOf } from '#kit/web/client.ts'
import { useLanguage } from '#kit/web/language.tsx'
import { Failure, Skeleton } from '#kit/web/pieces.tsx'
import { useToast } from '#kit/web/toast.tsx'
import { DoorFrame } from './door-frame.tsx'
import { NewPassword } from './new-password.tsx'
import { people } from './queries.ts'
import { usePeopleWords } from './words.ts'

export function RecoveryPage() {
  const say = usePeopleWords()
  const language = useLanguage()
  const toast = useToast()
  const navigate = useNavigate()
  const { token } = useParams({ strict: false }) as { token: string }
  const { data: link, error } = useQuery(people.openLink.queryOptions({ input: { token }, retry: false }))
  const recover = useMutation(
    people.recover.mutationOptions({
      onSuccess: () => {
        toast({ text: say('recovered') })
        void navigate({ to: '/masuk' })
      },
    }),
  )
  return (
    <DoorFrame
      title={say('recoverTitle')}
      {...(link ? { lead: say(link.kind === 'account' ? 'recoverAccount' : 'recoverPassword', { institution: link.institution }) } : {})}
    >
      {error ? (
        <>
          <Failure error={error} />
          <ButtonLink to="/masuk">{say('toSignIn')}</ButtonLink>
        </>
      ) : link ? (
        <NewPassword
          withName={false}
          busy={recover.isPending}
          problem={recover.error ? sentenceOf(recover.error, language) : null}
          verb={say('setPassword')}
          onSet={({ password }) => recover.mutate({ token, password })}
        />
      ) : (
        <Skeleton rows={2} />
      )}
    </DoorFrame>
  )
}
