import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Page, Section } from '#kit/web/page.tsx'
import { Empty, Failure, Skeleton, When } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import { StateMark } from '#kit/web/state-mark.tsx'
import { useToast } from '#kit/web/toast.tsx'
import { mayPause } from '../rules.ts'
import { DeliveryActs } from './delivery-acts.tsx'
import { PauseDialog } from './pause-dialog.tsx'
import styles from './publishing.module.css'
import { publishing } from './queries.ts'
import { usePublishingWords } from './words.ts'

function Held() {
  const say = usePublishingWords()
  const { placeOf } = useSession()
  const { data: needs = [] } = useQuery(publishing.needs.queryOptions())
  const held = needs.filter(({ state }) => state === 'held')
  return (
    <Section title={say('held')} meta={say('heldMeta')}>
      {held.length === 0 ? <p className={styles['quiet']}>{say('noHeld')}</p> : null}
      <ul className={styles['deliveries']}>
        {held.map((delivery) => {
          const { shortName, place } = placeOf(delivery.institution)
          return (
            <li key={delivery.id} className={styles['delivery']}>
              <div className={styles['line']}>
                <span className={styles['where']}>
                  <b>{delivery.title}</b> {shortName} · {delivery.handle}
                </span>
                <StateMark state={delivery.state} />
                <When at={delivery.dueAt} zone={delivery.zone} place={place} />
              </div>
              <div className={styles['acts']}>
                <DeliveryActs delivery={delivery} />
              </div>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

/** Pauses in force, and what they hold; nothing goes out by itself when one ends. */
export function PausesPage() {
  const say = usePublishingWords()
  const toast = useToast()
  const { current, person, placeOf } = useSession()
  const [isOpen, setOpen] = useState(false)
  const { data: pauses, error, refetch } = useQuery(publishing.pauses.queryOptions())
  const resume = useMutation(publishing.resume.mutationOptions({ onSuccess: () => toast({ text: say('resumed') }) }))
  const mayHere = mayPause(person, { institution: current.id, scope: 'institution' }) === null
  return (
    <Page
      title={say('pauses')}
      meta={current.shortName}
      actions={
        <Button kind="danger" onPress={() => setOpen(true)} why={mayHere ? null : say('onlyAdmin')}>
          {say('pauseVerb')}
        </Button>
      }
    >
      {error ? <Failure error={error} retry={() => void refetch()} /> : null}
      {resume.error ? <Failure error={resume.error} /> : null}
      {pauses ? null : <Skeleton rows={2} />}
      {pauses?.length === 0 ? <Empty title={say('noPauses')} text={say('noPausesText')} /> : null}
      <ul className={styles['deliveries']}>
        {pauses?.map((pause) => {
          const { shortName, zone, place } = placeOf(pause.institution)
          return (
            <li key={pause.id} className={styles['delivery']}>
              <div className={styles['line']}>
                <span className={styles['where']}>
                  <b>{say(`reason_${pause.reason}`)}</b> {say(`scope_${pause.scope}`, { name: shortName })}
                </span>
                <span className={styles['quiet']}>
                  {pause.startedBy}, <When at={pause.startedAt} zone={zone} place={place} />
                </span>
              </div>
              {pause.note ? <p>{pause.note}</p> : null}
              <p className={styles['quiet']}>
                {pause.endsAt ? (
                  <>
                    {say('endsAt')} <When at={pause.endsAt} zone={zone} place={place} />.{' '}
                  </>
                ) : (
                  `${say('endsOpen')} `
                )}
                {say(pause.isEmergencyExempt ? 'exempt' : 'notExempt')}
              </p>
              <div className={styles['acts']}>
                <Button size="small" onPress={() => resume.mutate({ id: pause.id })} why={pause.mayEnd ? null : say('notYours', { name: pause.startedBy })}>
                  {say('resume')}
                </Button>
              </div>
            </li>
          )
        })}
      </ul>
      <Held />
      {isOpen ? <PauseDialog onClose={() => setOpen(false)} /> : null}
    </Page>
  )
}
