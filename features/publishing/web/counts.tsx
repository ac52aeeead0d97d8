import { useQuery } from '@tanstack/react-query'
import { count } from '#kit/web/format.ts'
import { useLanguage } from '#kit/web/language.tsx'
import { When } from '#kit/web/pieces.tsx'
import type { Delivery } from '../contract.ts'
import styles from './publishing.module.css'
import { metrics } from './queries.ts'
import { usePublishingWords } from './words.ts'

const minutes = 60_000

/** What the platform counts of a delivery, and when it said so; a sentence where it says nothing, never a zero. */
export function Counts({ delivery, place }: { delivery: Delivery; place: string }) {
  const say = usePublishingWords()
  const language = useLanguage()
  const { data = [] } = useQuery(metrics.ofPost.queryOptions({ input: { post: delivery.post }, refetchInterval: 5 * minutes }))
  const found = data.find((one) => one.delivery === delivery.id)
  if (!found) return null
  if (!found.readAt) return <p className={styles['quiet']}>{say(`counts_${found.state === 'read' ? 'waiting' : found.state}`)}</p>
  return (
    <div className={styles['counts']}>
      <dl>
        {found.values.map(({ id, label, value }) => (
          <div key={id}>
            <dt>{label[language]}</dt>
            <dd>{count(value, language)}</dd>
          </div>
        ))}
      </dl>
      <span className={styles['quiet']}>
        {say('countsRead')} <When at={found.readAt} zone={delivery.zone} place={place} />
      </span>
    </div>
  )
}
