import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { contract as publishingContract } from '#features/publishing/contract.ts'
import { clientFor } from '#kit/web/client.ts'
import { timeIn } from '#kit/web/format.ts'
import { canKeep } from '#kit/web/kept-drafts.ts'
import { useLive } from '#kit/web/live.tsx'
import { useSession } from '#kit/web/session.tsx'
import styles from './shell.module.css'
import { useShellWords } from './words.ts'

const publishing = clientFor<typeof publishingContract>('publishing')

/** What everyone must know at once: this is the example, the line is down, publishing is paused. */
export function Bands() {
  const say = useShellWords()
  const session = useSession()
  const lostAt = useLive()
  const { data: pauses = [] } = useQuery(publishing.pauses.queryOptions())
  return (
    <div className={styles['bands']} role="status">
      {session.isDemo ? (
        <p className={styles['band']} data-tone="amber">
          {say('example')}
        </p>
      ) : null}
      {lostAt ? (
        <p className={styles['band']} data-tone="red">
          {say(canKeep(session) ? 'lost' : 'lostShared', { time: timeIn(lostAt.toString(), session.current) })}
        </p>
      ) : null}
      {pauses
        .filter(({ scope, institution }) => scope === 'network' || institution === session.current.id)
        .map((pause) => (
          <p key={pause.id} className={styles['band']} data-tone="plain">
            <span>
              {say('mourning', {
                reason: say(`reason_${pause.reason}`),
                scope: say(`scope_${pause.scope}`, { name: session.placeOf(pause.institution).shortName }),
              })}
            </span>
            <Link to="/jeda">{say('see')}</Link>
          </p>
        ))}
    </div>
  )
}
