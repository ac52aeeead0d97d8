import { useQuery } from '@tanstack/react-query'
import { mayRead } from '#features/posts/rules.ts'
import { Failure, When } from '#kit/web/pieces.tsx'
import { Section } from '#kit/web/page.tsx'
import { SaidList } from '#kit/web/said-list.tsx'
import { useSession } from '#kit/web/session.tsx'
import type { Channel } from '../contract.ts'
import styles from './channel-page.module.css'
import { inbox, usePlatforms } from './queries.ts'
import { useChannelsWords } from './words.ts'

/** What the public last said to an account, where its platform lets us read it. */
export function ResponsesSection({ channel }: { channel: Channel }) {
  const say = useChannelsWords()
  const { person, placeOf } = useSession()
  const { platformOf } = usePlatforms()
  const { zone, place } = placeOf(channel.institution)
  const { data, error } = useQuery(inbox.ofChannel.queryOptions({ input: { channel: channel.id }, enabled: mayRead(person, channel.institution) === null }))
  if (!error && !data?.state) return null
  return (
    <Section
      title={say('responses')}
      meta={
        data?.readAt ? (
          <>
            {say('responsesRead')} <When at={data.readAt} zone={zone} place={place} />
          </>
        ) : null
      }
    >
      {error ? <Failure error={error} /> : null}
      {data && data.items.length === 0 ? <p className={styles['quiet']}>{say(`responses_${data.state ?? 'waiting'}`)}</p> : null}
      {data ? (
        <SaidList
          items={data.items}
          words={{
            open: say('openThere', { platform: platformOf(channel.platform).name }),
            kind: (kind) => (kind === 'mention' ? say('responseMention') : kind === 'quote' ? say('responseQuote') : null),
          }}
          zone={zone}
          place={place}
        />
      ) : null}
    </Section>
  )
}
