import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { dayIn } from '#kit/web/format.ts'
import { useLanguage } from '#kit/web/language.tsx'
import { Section } from '#kit/web/page.tsx'
import { Chip } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import styles from './people.module.css'
import { people } from './queries.ts'
import { usePeopleWords } from './words.ts'

/** Who left, to whom their things passed, and whether something is still to be done by hand. */
export function Handovers() {
  const say = usePeopleWords()
  const language = useLanguage()
  const { current } = useSession()
  const { data: made = [] } = useQuery(people.handovers.queryOptions({ input: { institution: current.id } }))
  if (made.length === 0) return null
  return (
    <Section title={say('handovers')}>
      <ul className={styles['list']}>
        {made.map((one) => (
          <li key={one.id}>
            <span>
              <Link to="/serah-terima/$id" params={{ id: one.id } as never}>
                {say('handedFromTo', { person: one.person, successor: one.successor })}
              </Link>
              <small>{dayIn(one.at, current, language)}</small>
            </span>
            {one.open > 0 ? <Chip tone="amber">{say('choresOpen', { count: one.open })}</Chip> : null}
          </li>
        ))}
      </ul>
    </Section>
  )
}
