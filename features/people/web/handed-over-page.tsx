import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { CheckField } from '#kit/web/field.tsx'
import { whenIn } from '#kit/web/format.ts'
import { useLanguage } from '#kit/web/language.tsx'
import { Page, Section } from '#kit/web/page.tsx'
import { Chip, Failure, Skeleton } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import type { HandoverId, HandoverMade } from '../contract.ts'
import { useAccountNames } from './account-names.ts'
import { HandedList } from './handed-list.tsx'
import styles from './leaving.module.css'
import { people } from './queries.ts'
import { RoleWords } from './role-words.tsx'
import { usePeopleWords } from './words.ts'

function Chores({ made }: { made: HandoverMade }) {
  const say = usePeopleWords()
  const language = useLanguage()
  const nameOf = useAccountNames()
  const { placeOf } = useSession()
  const tick = useMutation(people.tickChore.mutationOptions())
  const open = made.chores.filter((chore) => !chore.doneAt).length
  if (made.chores.length === 0) return null
  const toldBy = (chore: HandoverMade['chores'][number]) =>
    chore.doneAt && chore.doneBy
      ? say('choreDone', { name: chore.doneBy, when: whenIn(chore.doneAt, placeOf(made.institution), language) })
      : say(`chore_${chore.what}`, { name: made.person })
  return (
    <Section
      title={say('chores')}
      actions={open > 0 ? <Chip tone="amber">{say('choresOpen', { count: open })}</Chip> : <Chip tone="ok">{say('choresDone')}</Chip>}
    >
      {tick.error ? <Failure error={tick.error} /> : null}
      <ul className={styles['chores']}>
        {made.chores.map((chore) => (
          <li key={chore.id}>
            {made.mayTick ? (
              <CheckField
                label={nameOf(chore.title)}
                help={toldBy(chore)}
                checked={chore.doneAt !== null}
                onChange={(isDone) => tick.mutate({ id: chore.id, isDone })}
              />
            ) : (
              <Link to={chore.path}>{nameOf(chore.title)}</Link>
            )}
            {made.mayTick && chore.what === 'connection' && !chore.doneAt ? (
              <Link to={chore.path} className={styles['open']}>
                {say('openChannel')}
              </Link>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** What passed, from whom to whom, and what is left to do by hand. */
export function HandedOverPage() {
  const say = usePeopleWords()
  const language = useLanguage()
  const { placeOf } = useSession()
  const { id } = useParams({ strict: false }) as { id: HandoverId }
  const { data: made, error, refetch } = useQuery(people.handover.queryOptions({ input: { id } }))
  return (
    <Page title={say('handover')} meta={made ? placeOf(made.institution).shortName : null} back={{ to: '/anggota', label: say('members') }}>
      <div className={styles['page']}>
        {error ? <Failure error={error} retry={() => void refetch()} /> : null}
        {made ? (
          <>
            <dl className={styles['facts']}>
              <dt>{say('handingPerson')}</dt>
              <dd>{made.person}</dd>
              <dt>{say('successor')}</dt>
              <dd>{made.successor}</dd>
              <dt>{say('madeBy')}</dt>
              <dd>
                {made.by}, {whenIn(made.at, placeOf(made.institution), language)}
              </dd>
              {made.roles.length > 0 ? (
                <>
                  <dt>{say('rolesPassed')}</dt>
                  <dd>
                    <RoleWords roles={made.roles} />
                  </dd>
                </>
              ) : null}
            </dl>
            <Chores made={made} />
            <Section title={say('whatPassed')}>
              <HandedList handed={made.handed} />
            </Section>
          </>
        ) : error ? null : (
          <Skeleton />
        )}
      </div>
    </Page>
  )
}
