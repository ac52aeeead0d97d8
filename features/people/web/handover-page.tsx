import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { PersonId } from '#kit/ids.ts'
import type { Role } from '#kit/rules.ts'
import { Button, ButtonLink } from '#kit/web/button.tsx'
import { Dialog, DialogActions } from '#kit/web/dialog.tsx'
import { CheckField, SelectField } from '#kit/web/field.tsx'
import { Page, Section } from '#kit/web/page.tsx'
import { Empty, Failure, Skeleton } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import { useToast } from '#kit/web/toast.tsx'
import type { Member } from '../contract.ts'
import { HandedList } from './handed-list.tsx'
import styles from './leaving.module.css'
import { people } from './queries.ts'
import { usePeopleWords } from './words.ts'

type Leaver = { id: PersonId; name: string; roles: Role[]; lastOf: Role[] }

/** Whom everything passes to, and which of the leaver's roles go along; those that only the leaver holds always do. */
function Passing({ leaver, candidates }: { leaver: Leaver; candidates: readonly Member[] }) {
  const say = usePeopleWords()
  const toast = useToast()
  const navigate = useNavigate()
  const { current, person } = useSession()
  const [successor, setSuccessor] = useState('')
  const [roles, setRoles] = useState<Role[]>(leaver.lastOf)
  const [isAsking, setAsking] = useState(false)
  const pass = useMutation(
    people.handOver.mutationOptions({
      onSuccess: (made) => {
        toast({ text: say('handedOver', { name: leaver.name }) })
        if (leaver.id !== person.id) void navigate({ to: '/serah-terima/$id', params: { id: made.id } as never })
        else location.assign('/masuk')
      },
      onError: () => setAsking(false),
    }),
  )
  const chosen = candidates.find(({ id }) => id === successor)
  const go = () => pass.mutate({ institution: current.id, person: leaver.id, successor: successor as PersonId, roles })
  return (
    <Section title={say('toWhom')}>
      {pass.error ? <Failure error={pass.error} /> : null}
      <SelectField
        label={say('successor')}
        value={successor}
        onChange={setSuccessor}
        choices={[{ value: '', label: say('chooseSuccessor') }, ...candidates.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <fieldset className={styles['roles']}>
        <legend>{say('rolesPass')}</legend>
        {leaver.roles.map((role) => (
          <CheckField
            key={role}
            label={say(`role_${role}`)}
            {...(leaver.lastOf.includes(role) ? { help: say('onlyHolder') } : {})}
            checked={roles.includes(role)}
            onChange={(isOn) => setRoles(isOn || leaver.lastOf.includes(role) ? [...new Set([...roles, role])] : roles.filter((one) => one !== role))}
          />
        ))}
      </fieldset>
      <div>
        <Button kind="danger" onPress={() => setAsking(true)} why={successor ? null : say('successorFirst')}>
          {say('handOver')}
        </Button>
      </div>
      <Dialog title={say('handOverTitle', { name: leaver.name })} isOpen={isAsking} onClose={() => setAsking(false)}>
        <p>{say('handOverText', { name: leaver.name, successor: chosen?.name ?? '' })}</p>
        <DialogActions>
          <Button onPress={() => setAsking(false)}>{say('cancel')}</Button>
          <Button kind="alarm" onPress={go} busy={pass.isPending && say('saving')}>
            {say('handOver')}
          </Button>
        </DialogActions>
      </Dialog>
    </Section>
  )
}

/** Serah terima of one member: what would pass, to whom, and the one act. */
export function HandoverPage() {
  const say = usePeopleWords()
  const { current } = useSession()
  const { person } = useParams({ strict: false }) as { person: PersonId }
  const { data: found, error, refetch } = useQuery(people.previewHandover.queryOptions({ input: { institution: current.id, person } }))
  const { data: members } = useQuery(people.members.queryOptions({ input: { institution: current.id } }))
  const candidates = members?.filter(({ id, suspendedAt }) => id !== person && !suspendedAt)
  return (
    <Page title={say('handover')} meta={found ? `${found.name} · ${current.shortName}` : null} back={{ to: '/anggota', label: say('members') }}>
      <div className={styles['page']}>
        {error ? <Failure error={error} retry={() => void refetch()} /> : null}
        {found && candidates ? (
          <>
            <Section title={say('whatPasses')}>
              <HandedList handed={found.handed} />
            </Section>
            {candidates.length > 0 ? (
              <Passing leaver={{ id: person, ...found }} candidates={candidates} />
            ) : (
              <Empty title={say('nobodyElse')} text={say('nobodyElseText')}>
                <ButtonLink to="/anggota" kind="primary">
                  {say('invite')}
                </ButtonLink>
              </Empty>
            )}
          </>
        ) : error ? null : (
          <Skeleton />
        )}
      </div>
    </Page>
  )
}
