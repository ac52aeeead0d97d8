import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Icon } from '#kit/web/icon.tsx'
import { Page } from '#kit/web/page.tsx'
import { Chip, Empty, Failure, Skeleton } from '#kit/web/pieces.tsx'
import { PlatformMark } from '#kit/web/platform-mark.tsx'
import { useSession } from '#kit/web/session.tsx'
import { count } from '#kit/web/format.ts'
import { useLanguage } from '#kit/web/language.tsx'
import type { Channel, OfferedPlatform } from '../contract.ts'
import { mayRegister } from '../rules.ts'
import styles from './channels.module.css'
import { channels, people } from './queries.ts'
import { RegisterDialog } from './register-dialog.tsx'
import { useChannelsWords } from './words.ts'

/** Who publishes here by hand; our own pages need nobody. */
function Custodians({ channel, isOwn }: { channel: Channel; isOwn: boolean }) {
  const say = useChannelsWords()
  const { current } = useSession()
  const { data: members = [] } = useQuery(people.members.queryOptions({ input: { institution: current.id } }))
  const names = channel.custodians.map((id) => members.find((one) => one.id === id)?.name).filter(Boolean)
  if (isOwn) return <>{say('ownPage')}</>
  return <>{names.length > 0 ? say('custodians', { names: names.join(', ') }) : say('noCustodian')}</>
}

function Row({ channel, platform }: { channel: Channel; platform: OfferedPlatform | undefined }) {
  const say = useChannelsWords()
  const language = useLanguage()
  const { current } = useSession()
  const limit = platform?.limits.text.max
  const address = channel.address ?? (platform?.mark === 'site' ? `/berita/${current.slug}` : null)
  return (
    <li className={styles['row']}>
      <PlatformMark mark={platform?.mark ?? ''} size={18} />
      <span className={styles['name']}>
        <b>{platform?.name ?? channel.platform}</b>
        <small>{channel.handle}</small>
      </span>
      <span className={styles['who']}>
        <Custodians channel={channel} isOwn={platform?.mark === 'site'} />
      </span>
      <span className={styles['limit']} title={limit ? `${limit.source}, ${limit.checkedOn}` : undefined}>
        {limit ? say('limit', { count: count(limit.value, language) }) : null}
      </span>
      {channel.isFrozen ? <Chip tone="violet">{say('frozen')}</Chip> : <Chip tone="ok">{say('active')}</Chip>}
      {address ? (
        <a href={address} target="_blank" rel="noreferrer" className={styles['open']}>
          {say('open')}
        </a>
      ) : (
        <span />
      )}
    </li>
  )
}

/** The institution's official accounts. */
export function ChannelsPage() {
  const say = useChannelsWords()
  const { current, person } = useSession()
  const [isOpen, setOpen] = useState(false)
  const { data: own, error, refetch } = useQuery(channels.list.queryOptions({ input: { institution: current.id } }))
  const { data: platforms = [] } = useQuery(channels.platforms.queryOptions({ staleTime: 600_000 }))
  return (
    <Page
      title={say('channels')}
      meta={current.shortName}
      actions={
        <Button kind="primary" onPress={() => setOpen(true)} why={mayRegister(person, current.id) === null ? null : say('onlyAdmin')}>
          <Icon of={Plus} /> {say('register')}
        </Button>
      }
    >
      {error ? <Failure error={error} retry={() => void refetch()} /> : null}
      {own || error ? null : <Skeleton />}
      {own?.length === 0 ? <Empty title={say('none')} text={say('noneText')} /> : null}
      <ul className={styles['rows']}>
        {own?.map((channel) => (
          <Row key={channel.id} channel={channel} platform={platforms.find(({ id }) => id === channel.platform)} />
        ))}
      </ul>
      {isOpen ? <RegisterDialog platforms={platforms} own={own ?? []} onClose={() => setOpen(false)} /> : null}
    </Page>
  )
}
