import { useQuery } from '@tanstack/react-query'
import { ExternalLink } from 'lucide-react'
import { CopyButton } from '#kit/web/copy-button.tsx'
import { Icon } from '#kit/web/icon.tsx'
import { Page, Section } from '#kit/web/page.tsx'
import { Failure, Skeleton } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import type { Standing } from '../contract.ts'
import { Fediverse } from './fediverse.tsx'
import styles from './newsroom.module.css'
import { newsroom } from './queries.ts'
import { useNewsroomWords } from './words.ts'

/** One address: what it is, the address itself, and the way to take it along. */
function Address({ name, address }: { name: string; address: string }) {
  return (
    <li className={styles['row']}>
      <b>{name}</b>
      <a href={address} target="_blank" rel="noreferrer" className={styles['address']}>
        {address}
      </a>
      <CopyButton size="small" text={address} />
    </li>
  )
}

function Addresses({ standing }: { standing: Standing }) {
  const say = useNewsroomWords()
  return (
    <Section title={say('addresses')} meta={say('addressesMeta')}>
      <ul className={styles['rows']}>
        <Address name={say('page')} address={standing.page} />
        {standing.feeds.map(({ name, address }) => (
          <Address key={name} name={name} address={address} />
        ))}
      </ul>
    </Section>
  )
}

/** The institution's own newsroom: where it stands, how it is followed, and who could not be told. */
export function NewsroomPage() {
  const say = useNewsroomWords()
  const { current } = useSession()
  const { data: standing, error, refetch } = useQuery(newsroom.standing.queryOptions({ input: { institution: current.id } }))
  return (
    <Page
      title={say('newsroom')}
      meta={current.shortName}
      actions={
        <a href={`/berita/${current.slug}`} target="_blank" rel="noreferrer" className={styles['open']}>
          {say('open')} <Icon of={ExternalLink} />
        </a>
      }
    >
      {error ? <Failure error={error} retry={() => void refetch()} /> : null}
      {standing || error ? null : <Skeleton />}
      {standing ? (
        <>
          <Addresses standing={standing} />
          <Fediverse standing={standing} />
        </>
      ) : null}
    </Page>
  )
}
