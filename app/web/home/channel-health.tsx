import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Overseen, contract as channelsContract } from '#features/channels/contract.ts'
import { isWorse } from '#features/channels/rules.ts'
import { HealthMark } from '#features/channels/web/health-mark.tsx'
import { useHealthText } from '#features/channels/web/when-text.tsx'
import { clientFor } from '#kit/web/client.ts'
import { timeIn } from '#kit/web/format.ts'
import { Section } from '#kit/web/page.tsx'
import { Notice } from '#kit/web/pieces.tsx'
import { PlatformMark } from '#kit/web/platform-mark.tsx'
import { useSession } from '#kit/web/session.tsx'
import styles from './channel-health.module.css'
import { useHomeWords } from './words.ts'

const channels = clientFor<typeof channelsContract>('channels')
const mostCells = 48
const mostRows = 4

export const useOverview = () => useQuery(channels.overview.queryOptions())

const usePlatformOf = () => {
  const { data: platforms = [] } = useQuery(channels.platforms.queryOptions({ staleTime: 600_000 }))
  return (id: string) => platforms.find((one) => one.id === id) ?? { id, name: id, mark: '' }
}

/** Every account as one cell, healthy first; beyond what fits, a cell stands for several and shows the worst of them. */
function cellsOf(rows: readonly Overseen[]) {
  const sorted = rows.toSorted((a, b) => (a.health === b.health ? 0 : isWorse(a.health, b.health) ? 1 : -1))
  const size = Math.max(1, Math.ceil(sorted.length / mostCells))
  return Array.from({ length: Math.ceil(sorted.length / size) }, (_, cell) => sorted.slice(cell * size, (cell + 1) * size).at(-1)?.health ?? 'ok')
}

function Row({ row }: { row: Overseen }) {
  const { placeOf } = useSession()
  const { mark, name } = usePlatformOf()(row.platform)
  const healthText = useHealthText()(row)
  const inside = (
    <>
      <PlatformMark mark={mark} size={16} label={name} />
      <span>
        {placeOf(row.institution).shortName} <small>{row.handle}</small>
        {healthText ? <small className={styles['since']}>{healthText}</small> : null}
      </span>
      <HealthMark health={row.health} />
    </>
  )
  return (
    <li>
      {row.id ? (
        <Link to="/kanal/$id" params={{ id: row.id } as never} className={styles['row']}>
          {inside}
        </Link>
      ) : (
        <div className={styles['row']}>{inside}</div>
      )}
    </li>
  )
}

/** How the official accounts are: all of them at a glance, the worst by name. */
export function ChannelHealth() {
  const say = useHomeWords()
  const { person } = useSession()
  const { data: rows } = useOverview()
  if (!rows || rows.length === 0) return null
  const well = rows.filter(({ health }) => health === 'ok').length
  const worst = rows.filter(({ health }) => health !== 'ok').toSorted((a, b) => (a.health === b.health ? 0 : isWorse(a.health, b.health) ? -1 : 1))
  const search = person.below.length > 0 ? { lingkup: 'jejaring' } : {}
  return (
    <Section
      title={say('accounts')}
      meta={say('accountsMeta', { count: rows.length, well })}
      actions={
        <Link to="/kanal" search={search as never} className={styles['all']}>
          {say('allAccounts')}
        </Link>
      }
    >
      <div className={styles['cells']} role="img" aria-label={say('accountsSaid', { count: rows.length, well, ill: rows.length - well })}>
        {cellsOf(rows).map((health, at) => (
          <i key={at} data-health={health} />
        ))}
      </div>
      <ul className={styles['rows']}>
        {worst.slice(0, mostRows).map((row) => (
          <Row key={`${row.institution}${row.platform}${row.handle}`} row={row} />
        ))}
      </ul>
    </Section>
  )
}

/** Accounts of the network that somebody else holds at this moment: everyone is warned, with no more than whose, which and since when. */
export function NetworkWarnings() {
  const say = useHomeWords()
  const { current, placeOf } = useSession()
  const platformOf = usePlatformOf()
  const { data: warnings = [] } = useQuery(channels.warnings.queryOptions())
  const { data: rows = [] } = useOverview()
  return (
    <>
      {warnings.map(({ institution, platform, handle, since }) => {
        const own = rows.find((row) => row.id !== null && row.institution === institution && row.platform === platform && row.handle === handle)
        return (
          <div key={`${institution}${platform}${handle}`} className={styles['warning']}>
            <Notice
              tone="red"
              title={say('warningTitle', { platform: platformOf(platform).name, handle, institution: placeOf(institution).shortName })}
              text={
                <>
                  {say('warningText', { when: timeIn(since, current) })}{' '}
                  {own?.id ? (
                    <Link to="/kanal/$id" params={{ id: own.id } as never} className={styles['all']}>
                      {say('openIncident')}
                    </Link>
                  ) : null}
                </>
              }
            />
          </div>
        )
      })}
    </>
  )
}
