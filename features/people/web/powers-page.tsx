import { useQuery } from '@tanstack/react-query'
import { Printer } from 'lucide-react'
import type { contract as approvalsContract, Policy } from '#features/approvals/contract.ts'
import type { contract as channelsContract, Channel } from '#features/channels/contract.ts'
import type { contract as institutionsContract } from '#features/institutions/contract.ts'
import type { InstitutionId, PersonId } from '#kit/ids.ts'
import { Button } from '#kit/web/button.tsx'
import { clientFor } from '#kit/web/client.ts'
import { now } from '#kit/web/clock.ts'
import { dayIn } from '#kit/web/format.ts'
import { Icon } from '#kit/web/icon.tsx'
import { useLanguage } from '#kit/web/language.tsx'
import { Page, Section } from '#kit/web/page.tsx'
import { Failure, Skeleton } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import type { Deputy, Member } from '../contract.ts'
import { mayRun } from '../rules.ts'
import styles from './leaving.module.css'
import { people } from './queries.ts'
import { useAccountNames } from './account-names.ts'
import { RoleWords } from './role-words.tsx'
import { usePeopleWords } from './words.ts'

const approvals = clientFor<typeof approvalsContract>('approvals')
const channels = clientFor<typeof channelsContract>('channels')
const institutions = clientFor<typeof institutionsContract>('institutions')

type Whole = { members: readonly Member[]; deputies: readonly Deputy[]; policies: readonly Policy[]; own: readonly Channel[] }

/** One member in one row: roles, accounts, steps, the emergency lane, whom they act for. */
function MemberRow({ member, deputies, policies, own }: { member: Member } & Omit<Whole, 'members'>) {
  const say = usePeopleWords()
  const nameOf = useAccountNames()
  const has = (ids: readonly PersonId[] | null) => ids?.includes(member.id) ?? false
  const steps = policies.flatMap((policy) =>
    policy.steps.flatMap((step, index) =>
      has(step.people) || (step.people === null && member.roles.includes('approver')) ? [say(`stepIn_${policy.sensitivity}`, { step: index + 1 })] : [],
    ),
  )
  const lanes = policies.filter((policy) => has(policy.emergencyPeople)).map((policy) => say(`lane_${policy.sensitivity}`))
  const acts = deputies.filter(({ deputy }) => deputy === member.id).map((one) => `${say(`title_${one.title}`)} ${one.personName}`)
  return (
    <tr>
      <th scope="row">{member.name}</th>
      <td data-label={say('roles')}>{member.suspendedAt ? say('suspended') : <RoleWords roles={member.roles} />}</td>
      <td data-label={say('custody')}>
        {own
          .filter(({ custodians }) => has(custodians))
          .map(({ platform, handle }) => nameOf(`${platform} ${handle}`))
          .join(', ')}
      </td>
      <td data-label={say('approvalSteps')}>{steps.join(', ')}</td>
      <td data-label={say('emergencyLane')}>{lanes.join(', ')}</td>
      <td data-label={say('actsFor')}>{acts.join(', ')}</td>
    </tr>
  )
}

function Sheet({ members, ...rest }: Whole) {
  const say = usePeopleWords()
  return (
    <Section title={say('powersPeople')}>
      <table>
        <thead>
          <tr>
            {(['name', 'roles', 'custody', 'approvalSteps', 'emergencyLane', 'actsFor'] as const).map((head) => (
              <th key={head} scope="col">
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <MemberRow key={member.id} member={member} {...rest} />
          ))}
        </tbody>
      </table>
    </Section>
  )
}

/** What other institutions may do here, and until when; for whoever runs the institution. */
function Grants({ institution }: { institution: InstitutionId }) {
  const say = usePeopleWords()
  const language = useLanguage()
  const { placeOf, current } = useSession()
  const { data: grants = [] } = useQuery(institutions.grants.queryOptions({ input: { id: institution } }))
  const inForce = grants.filter((grant) => grant.revokedAt === null && grant.endsAt > now().toString())
  return (
    <Section title={say('grantsHere')}>
      {inForce.length === 0 ? <p className={styles['quiet']}>{say('noGrants')}</p> : null}
      <ul>
        {inForce.map((grant) => (
          <li key={grant.id}>
            {grant.from === institution
              ? say(`grant_${grant.kind}`, { place: placeOf(grant.to).name, until: dayIn(grant.endsAt, current, language) })
              : say(`lent_${grant.kind}`, { place: placeOf(grant.from).name, until: dayIn(grant.endsAt, current, language) })}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Siapa boleh apa: one institution on one page, to read on a phone or to print on A4 and sign. */
export function PowersPage() {
  const say = usePeopleWords()
  const language = useLanguage()
  const { current, person } = useSession()
  const input = { institution: current.id }
  const members = useQuery(people.members.queryOptions({ input }))
  const deputies = useQuery(people.deputies.queryOptions({ input }))
  const policies = useQuery(approvals.policies.queryOptions({ input }))
  const own = useQuery(channels.list.queryOptions({ input }))
  const error = [members, deputies, policies, own].find((one) => one.error)?.error
  const isWhole = members.data && deputies.data && policies.data && own.data
  return (
    <Page
      title={say('powers')}
      meta={`${current.name} · ${dayIn(now().toString(), current, language)}`}
      back={{ to: '/anggota', label: say('members') }}
      actions={
        <Button onPress={() => print()}>
          <Icon of={Printer} /> {say('print')}
        </Button>
      }
    >
      <div className={styles['sheet']}>
        {error ? <Failure error={error} /> : null}
        {isWhole ? <Sheet members={members.data} deputies={deputies.data} policies={policies.data} own={own.data} /> : error ? null : <Skeleton />}
        {mayRun(person, current.id) === null ? <Grants institution={current.id} /> : null}
        <div className={styles['signs']}>
          <p>{say('signAdmin')}</p>
          <p>{say('signHead')}</p>
        </div>
      </div>
    </Page>
  )
}
