import { Check, X } from 'lucide-react'
import { Icon } from '#kit/web/icon.tsx'
import { Section } from '#kit/web/page.tsx'
import { DueText, When } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import type { Attestation, ChannelPage } from '../contract.ts'
import styles from './channel-page.module.css'
import { useChannelsWords } from './words.ts'

function Statement({ said }: { said: Attestation }) {
  const say = useChannelsWords()
  return (
    <span className={styles['said']}>
      {(['isOurs', 'areAdminsRight', 'hasTwoFactor'] as const).map((one) => (
        <span key={one} data-no={!said[one] || undefined}>
          <Icon of={said[one] ? Check : X} size={14} /> {say(said[one] ? `yes_${one}` : `no_${one}`)}
        </span>
      ))}
    </span>
  )
}

/** What custodians stated, and when the account was frozen. */
export function TrustSection({ shown: { channel, attestations, freezes, retiredWhy } }: { shown: ChannelPage }) {
  const say = useChannelsWords()
  const { zone, place } = useSession().placeOf(channel.institution)
  if (channel.isOwn && freezes.length === 0) return null
  return (
    <>
      {retiredWhy ? (
        <Section title={say('health_retired')}>
          <p>{retiredWhy}</p>
        </Section>
      ) : null}
      {channel.isOwn ? null : (
        <Section
          title={say('statements')}
          meta={
            channel.attestationDueAt && !channel.retiredAt ? (
              <>
                {say('nextDue')} <DueText at={channel.attestationDueAt} zone={zone} place={place} />
              </>
            ) : null
          }
        >
          {attestations.length === 0 ? <p className={styles['quiet']}>{say('noStatement')}</p> : null}
          <ul className={styles['kept']}>
            {attestations.map((said) => (
              <li key={said.at}>
                <span>
                  <b>{said.by}</b> <Statement said={said} />
                  {said.note ? <small>{said.note}</small> : null}
                </span>
                <small>
                  <When at={said.at} zone={zone} place={place} />
                </small>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {freezes.length > 0 ? (
        <Section title={say('freezes')}>
          <ul className={styles['kept']}>
            {freezes.map((one) => (
              <li key={one.at}>
                <span>
                  <b>{one.reason}</b>
                  <small>{one.liftedAt ? say('frozenAndLifted', { by: one.by, lifted: one.liftedBy ?? '–' }) : say('frozenBy', { by: one.by })}</small>
                </span>
                <small>
                  <When at={one.at} zone={zone} place={place} />
                  {one.liftedAt ? (
                    <>
                      {' – '}
                      <When at={one.liftedAt} zone={zone} place={place} />
                    </>
                  ) : null}
                </small>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  )
}
