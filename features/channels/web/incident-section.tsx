import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Section } from '#kit/web/page.tsx'
import { Chip, Failure, Notice, When } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import { useToast } from '#kit/web/toast.tsx'
import type { ChannelPage, Incident } from '../contract.ts'
import { mayCloseIncident, mayTick } from '../rules.ts'
import styles from './channel-page.module.css'
import { IncidentSteps } from './incident-steps.tsx'
import { NoticeCard } from './notice-card.tsx'
import { channels } from './queries.ts'
import { ReasonDialog } from './reason-dialog.tsx'
import { useChannelsWords } from './words.ts'

function OpenIncident({ shown, incident }: { shown: ChannelPage; incident: Incident }) {
  const say = useChannelsWords()
  const toast = useToast()
  const { person, placeOf } = useSession()
  const [isClosing, setClosing] = useState(false)
  const { channel } = shown
  const { zone, place } = placeOf(channel.institution)
  const held = { institution: channel.institution, custodians: channel.custodians }
  const close = useMutation(
    channels.closeIncident.mutationOptions({
      onSuccess: () => {
        toast({ text: say('incidentClosedNow') })
        setClosing(false)
      },
    }),
  )
  const left = incident.steps.filter(({ state }) => state === 'open').length
  return (
    <Section title={say('incident')} meta={say('stepsLeft', { count: left })}>
      <Notice
        tone="red"
        title={incident.what}
        text={
          <>
            {say('incidentText', { by: incident.openedBy })} <When at={incident.openedAt} zone={zone} place={place} />
          </>
        }
      />
      <IncidentSteps incident={incident} place={{ zone, place }} mayTick={mayTick(person, held) === null} />
      <NoticeCard shown={shown} />
      {close.error && !isClosing ? <Failure error={close.error} /> : null}
      {mayCloseIncident(person, held) === null ? (
        <p>
          <Button kind={left === 0 ? 'primary' : 'plain'} onPress={() => setClosing(true)} why={left === 0 ? null : say('stepsFirst', { count: left })}>
            {say('closeVerb')}
          </Button>
        </p>
      ) : (
        <p className={styles['quiet']}>{say('byAdmins', { names: shown.admins.join(', ') || '–' })}</p>
      )}
      {isClosing ? (
        <ReasonDialog
          title={say('closeTitle')}
          text={say('closeText')}
          label={say('summary')}
          verb={say('closeVerb')}
          error={close.error}
          isBusy={close.isPending}
          onSubmit={(summary) => close.mutate({ id: incident.id, summary })}
          onClose={() => setClosing(false)}
        />
      ) : null}
    </Section>
  )
}

/** An account that was taken over, as long as it is; then the story of it. */
export function IncidentSection({ shown }: { shown: ChannelPage }) {
  const say = useChannelsWords()
  const { zone, place } = useSession().placeOf(shown.channel.institution)
  const open = shown.incidents.find(({ closedAt }) => closedAt === null)
  const past = shown.incidents.filter(({ closedAt }) => closedAt !== null)
  return (
    <>
      {open ? <OpenIncident shown={shown} incident={open} /> : null}
      {past.length > 0 ? (
        <Section title={say('pastIncidents')}>
          <ul className={styles['kept']}>
            {past.map((one) => (
              <li key={one.id}>
                <span>
                  <b>{one.what}</b> <Chip tone="ok">{say('closed')}</Chip>
                  <small>{one.summary}</small>
                  <small>{say('closedBy', { opened: one.openedBy, closed: one.closedBy ?? '–' })}</small>
                </span>
                <small>
                  <When at={one.openedAt} zone={zone} place={place} />
                </small>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  )
}
