import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { SaidList } from '#kit/web/said-list.tsx'
import type { Delivery } from '../contract.ts'
import styles from './publishing.module.css'
import { inbox } from './queries.ts'
import { usePublishingWords } from './words.ts'

const minutes = 60_000

/** What the public answered to a delivery, and how it was quoted: opened by whoever wants to read it. */
export function Responses({ delivery, place, platform }: { delivery: Delivery; place: string; platform: string }) {
  const say = usePublishingWords()
  const [isOpen, setOpen] = useState(false)
  const { data = [] } = useQuery(inbox.ofPost.queryOptions({ input: { post: delivery.post }, refetchInterval: 5 * minutes }))
  const items = data.filter((one) => one.delivery === delivery.id)
  if (items.length === 0) return null
  return (
    <div>
      <button type="button" className={styles['responses']} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {say('responses', { count: items.length })}
      </button>
      {isOpen ? (
        <SaidList
          items={items}
          words={{ open: say('openThere', { platform }), kind: (kind) => (kind === 'quote' ? say('responseQuote') : null) }}
          zone={delivery.zone}
          place={place}
        />
      ) : null}
    </div>
  )
}
