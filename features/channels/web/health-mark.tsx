import { OctagonAlert } from 'lucide-react'
import { Icon } from '#kit/web/icon.tsx'
import { StateMark, type State } from '#kit/web/state-mark.tsx'
import type { Health } from '../kinds.ts'
import styles from './health-mark.module.css'
import { useChannelsWords } from './words.ts'

/** The shapes that deliveries taught the reader already: what holds, what waits, what is unplugged. */
const drawn: Record<Exclude<Health, 'incident'>, State> = {
  ok: 'approved',
  expiring: 'waiting',
  expired: 'signed_out',
  failing: 'rejected',
  frozen: 'held',
  retired: 'cancelled',
}

/** How a channel is: shape and word. */
export function HealthMark({ health }: { health: Health }) {
  const say = useChannelsWords()
  return (
    <span className={styles['mark']} data-health={health}>
      <span aria-hidden="true">{health === 'incident' ? <Icon of={OctagonAlert} size={16} /> : <StateMark state={drawn[health]} bare />}</span>
      <span>{say(`health_${health}`)}</span>
    </span>
  )
}
