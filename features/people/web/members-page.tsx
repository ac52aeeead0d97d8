import { useQuery } from '@tanstack/react-query'
import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import { Button, ButtonLink } from '#kit/web/button.tsx'
import { now } from '#kit/web/clock.ts'
import { dayIn } from '#kit/web/format.ts'
import { Icon } from '#kit/web/icon.tsx'
import { useLanguage } from '#kit/web/language.tsx'
import { Page, Section } from '#kit/web/page.tsx'
import { Avatar, Chip, Failure, Skeleton, Unseen } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import type { Deputy, Member } from '../contract.ts'
import { mayRun } from '../rules.ts'
import { Deputies } from './deputies-panel.tsx'
import { Handovers } from './handovers-panel.tsx'
import { InviteDialog } from './invite-dialog.tsx'
import { Invitations } from './invitations-panel.tsx'
import { MemberDialog } from './member-dialog.tsx'
import styles from './people.module.css'
import { people } from './queries.ts'
import { Recoveries } from './recoveries-panel.tsx'
import { RoleWords } from './role-words.tsx'
import { usePeopleWords } from './words.ts'

function MemberRow({ member, leave, onChange }: { member: Member; leave: Deputy | undefined; onChange: (() => void) | null }) {
  const say = usePeopleWords()
  const language = useLanguage()
  const { current } = useSession()
  return (
    <tr>
      <td>
        <span className={styles['person']}>
          <Avatar name={member.name} />
          <span>
            <b>{member.name}</b>
            {member.email ? <small>{member.email}</small> : null}
          </span>
        </span>
      </td>
      <td>
        {member.suspendedAt ? <Chip tone="red">{say('suspended')}</Chip> : <RoleWords roles={member.roles} />}{' '}
        {leave ? <Chip tone="line">{say('onLeave', { until: leave.endsOn })}</Chip> : null}
      </td>
      <td className={styles['since']}>{dayIn(member.joinedAt, current, language)}</td>
      <td className={styles['act']}>
        {onChange ? (
          <Button size="small" onPress={onChange} label={`${say('change')}: ${member.name}`}>
            {say('change')}
          </Button>
        ) : null}
      </td>
    </tr>
  )
}

export function MembersPage() {
  const say = usePeopleWords()
  const { current, person } = useSession()
  const [chosen, setChosen] = useState<Member | null>(null)
  const [isInviting, setInviting] = useState(false)
  const isAdmin = mayRun(person, current.id) === null
  const { data: members, error, refetch } = useQuery(people.members.queryOptions({ input: { institution: current.id } }))
  const { data: deputies = [] } = useQuery(people.deputies.queryOptions({ input: { institution: current.id } }))
  const today = now().toZonedDateTimeISO(current.zone).toPlainDate().toString()
  const leaves = deputies.filter((one) => one.isLeave && one.startsOn <= today && one.endsOn >= today)
  const actions = (
    <>
      <ButtonLink to="/anggota/siapa">{say('powersOpen')}</ButtonLink>
      <Button kind="primary" onPress={() => setInviting(true)} why={isAdmin ? null : say('onlyAdmin')}>
        <Icon of={UserPlus} /> {say('invite')}
      </Button>
    </>
  )
  return (
    <Page
      title={say('members')}
      meta={members ? say('membersOf', { count: members.length, institution: current.shortName }) : current.shortName}
      actions={actions}
      panel={
        <>
          <Deputies members={members ?? []} mayAppoint={isAdmin} />
          {isAdmin ? <Invitations /> : null}
          {isAdmin ? <Handovers /> : null}
        </>
      }
    >
      <Recoveries />
      {error ? <Failure error={error} retry={() => void refetch()} /> : null}
      {members ? (
        <Section title={say('members')}>
          <table className={styles['table']}>
            <thead>
              <tr>
                <th scope="col">{say('name')}</th>
                <th scope="col">{say('roles')}</th>
                <th scope="col" className={styles['since']}>
                  {say('since')}
                </th>
                <th scope="col">
                  <Unseen>{say('change')}</Unseen>
                </th>
              </tr>
            </thead>
            <tbody>
              {members.map((member) => (
                <MemberRow
                  key={member.id}
                  member={member}
                  leave={leaves.find((one) => one.person === member.id)}
                  onChange={isAdmin ? () => setChosen(member) : null}
                />
              ))}
            </tbody>
          </table>
        </Section>
      ) : error ? null : (
        <Skeleton />
      )}
      {isInviting ? <InviteDialog onClose={() => setInviting(false)} /> : null}
      {chosen ? <MemberDialog member={chosen} onClose={() => setChosen(null)} /> : null}
    </Page>
  )
}
