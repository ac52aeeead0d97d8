import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Chip, InstitutionMark } from '#kit/web/pieces.tsx'
import { PlatformMark } from '#kit/web/platform-mark.tsx'
import { useSession } from '#kit/web/session.tsx'
import styles from './channels.module.css'
import type { Listed } from './filter.ts'
import { HealthMark } from './health-mark.tsx'
import { people, usePlatforms } from './queries.ts'
import { useHealthText } from './when-text.tsx'
import { useChannelsWords } from './words.ts'

/** Who answers for it; our own pages need nobody. */
function Custodians({ listed }: { listed: Listed }) {
  const say = useChannelsWords()
  const { data: members = [] } = useQuery(people.members.queryOptions({ input: { institution: listed.institution } }))
  if (listed.isOwn) return <>{say('ownPage')}</>
  const names = (listed.custodians ?? []).flatMap((id) => members.find((one) => one.id === id)?.name ?? [])
  return <>{names.length > 0 ? names.join(', ') : say('noCustodian')}</>
}

function Line({ listed, showsPlace }: { listed: Listed; showsPlace: boolean }) {
  const say = useChannelsWords()
  const { placeOf } = useSession()
  const { name, mark } = usePlatforms().platformOf(listed.platform)
  const healthText = useHealthText()(listed)
  const place = placeOf(listed.institution)
  const [first] = listed.problems
  return (
    <>
      <PlatformMark mark={mark} size={18} />
      <span className={styles['name']}>
        <b>{listed.handle}</b>
        <small>{name}</small>
      </span>
      <span className={styles['who']}>
        {showsPlace ? (
          <span className={styles['place']}>
            <InstitutionMark name={place.shortName} /> {place.shortName}
          </span>
        ) : (
          <Custodians listed={listed} />
        )}
      </span>
      <span className={styles['problem']}>
        {first ? <Chip tone="amber">{say(`problem_${first}`)}</Chip> : null}
        {listed.problems.length > 1 ? <small>{say('more', { count: listed.problems.length - 1 })}</small> : null}
      </span>
      <span className={styles['health']}>
        <HealthMark health={listed.health} />
        {healthText ? <small>{healthText}</small> : null}
      </span>
    </>
  )
}

/** One account of the register; one below opens nothing, since only its health is ours to know. */
export function ChannelRow({ listed, showsPlace }: { listed: Listed; showsPlace: boolean }) {
  return (
    <li className={styles['row']}>
      {listed.id ? (
        <Link to="/kanal/$id" params={{ id: listed.id } as never} className={styles['line']}>
          <Line listed={listed} showsPlace={showsPlace} />
        </Link>
      ) : (
        <div className={styles['line']}>
          <Line listed={listed} showsPlace={showsPlace} />
        </div>
      )}
    </li>
  )
}
