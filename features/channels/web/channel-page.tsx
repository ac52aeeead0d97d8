import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Page, Section } from '#kit/web/page.tsx'
import { Failure, Skeleton, When } from '#kit/web/pieces.tsx'
import { PlatformMark } from '#kit/web/platform-mark.tsx'
import { useSession } from '#kit/web/session.tsx'
import type { ChannelPage as Shown } from '../contract.ts'
import { ChannelActs } from './channel-acts.tsx'
import { ConnectActs } from './connect-acts.tsx'
import styles from './channel-page.module.css'
import { HealthMark } from './health-mark.tsx'
import { ChannelHistory } from './history.tsx'
import { IncidentSection } from './incident-section.tsx'
import { Problems } from './problems.tsx'
import { channels, usePlatforms } from './queries.ts'
import { ResponsesSection } from './responses-section.tsx'
import { TrustSection } from './trust-section.tsx'
import { useHealthText } from './when-text.tsx'
import { useChannelsWords } from './words.ts'

const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
)

function Facts({ shown: { channel, custodians } }: { shown: Shown }) {
  const say = useChannelsWords()
  const place = useSession().placeOf(channel.institution)
  const address = channel.address ?? (channel.isOwn ? `/berita/${place.slug}` : null)
  const none = <span className={styles['quiet']}>{say('notYet')}</span>
  return (
    <dl className={styles['facts']}>
      <Fact term={say('address')}>
        {address ? (
          <a href={address} target="_blank" rel="noreferrer">
            {address}
          </a>
        ) : (
          none
        )}
      </Fact>
      {channel.isOwn ? null : (
        <>
          <Fact term={say('purpose')}>{channel.purpose ?? none}</Fact>
          <Fact term={say('audience')}>{channel.audience ?? none}</Fact>
          <Fact term={say('legalBasis')}>{channel.legalBasis ?? none}</Fact>
          <Fact term={say('custodian')}>
            {custodians.length === 0 ? none : custodians.map(({ name, isActive }) => (isActive ? name : say('leftNow', { name }))).join(', ')}
          </Fact>
        </>
      )}
      <Fact term={say('registeredSince')}>
        <When at={channel.registeredAt} zone={place.zone} place={place.place} />
      </Fact>
    </dl>
  )
}

/** How the connection is: who made it, until when what we hold works, and what the last look found. */
function Connection({ shown: { channel, connection } }: { shown: Shown }) {
  const say = useChannelsWords()
  const place = useSession().placeOf(channel.institution)
  if (channel.isOwn) return null
  return (
    <Section title={say('connection')} actions={<ConnectActs channel={channel} isConnected={connection !== null} />}>
      <dl className={styles['facts']}>
        {connection ? (
          <Fact term={say('connectedBy')}>
            {connection.by}, <When at={connection.at} zone={place.zone} place={place.place} />
          </Fact>
        ) : null}
        <Fact term={say('expiresOn')}>
          {channel.credentialExpiresAt ? (
            <When at={channel.credentialExpiresAt} zone={place.zone} place={place.place} />
          ) : (
            <span className={styles['quiet']}>{say('noExpiry')}</span>
          )}
        </Fact>
        {channel.testProblem === null ? null : (
          <Fact term={say('lastTest')}>{channel.testProblem === 'signed_out' ? say('signedOut') : channel.testProblem}</Fact>
        )}
      </dl>
    </Section>
  )
}

/** One official account: what it is for, who answers for it, how it is, and what happened to it. */
export function ChannelPage() {
  const say = useChannelsWords()
  const { placeOf } = useSession()
  const { id } = useParams({ strict: false }) as { id: string }
  const { data: shown, error, refetch } = useQuery(channels.get.queryOptions({ input: { id: id as Shown['channel']['id'] } }))
  const { name, mark } = usePlatforms().platformOf(shown?.channel.platform ?? '')
  const healthText = useHealthText()
  const back = { to: '/kanal', label: say('channels') }
  if (!shown)
    return (
      <Page title={say('channel')} back={back}>
        {error ? <Failure error={error} retry={() => void refetch()} /> : <Skeleton rows={6} />}
      </Page>
    )
  const { channel } = shown
  const place = placeOf(channel.institution)
  return (
    <Page
      title={channel.handle}
      meta={`${name} · ${place.shortName}`}
      back={back}
      actions={<ChannelActs shown={shown} />}
      panel={
        <Section title={say('history')}>
          <ChannelHistory subject={channel.id} place={place} />
        </Section>
      }
    >
      <div className={styles['head']}>
        <PlatformMark mark={mark} size={24} />
        <HealthMark health={channel.health} />
        <span className={styles['quiet']}>{healthText(channel)}</span>
      </div>
      <IncidentSection shown={shown} />
      <Problems shown={shown} />
      <Section title={say('inRegister')}>
        <Facts shown={shown} />
      </Section>
      <Connection shown={shown} />
      <ResponsesSection channel={channel} />
      <TrustSection shown={shown} />
    </Page>
  )
}
