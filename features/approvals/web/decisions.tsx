import { Avatar, When } from '#kit/web/pieces.tsx'
import type { Place } from '#kit/web/session.tsx'
import type { Approval } from '../contract.ts'
import styles from './approvals.module.css'
import { useApprovalsWords } from './words.ts'

/** What others decided before, in whose name and with which words. */
export function Decisions({ approval, place }: { approval: Approval; place: Place }) {
  const say = useApprovalsWords()
  return (
    <ul className={styles['decisions']}>
      {approval.decisions.map((one) => (
        <li key={`${one.at}${one.person}`}>
          <Avatar name={one.person} />
          <span>
            <b>{one.person}</b> {one.behalf ? say(`behalf_${one.behalf.title}`, { name: one.behalf.name }) : null} {say(`decided_${one.kind}`)}{' '}
            <When at={one.at} zone={place.zone} place={place.place} />
            {one.note ? <q>{one.note}</q> : null}
          </span>
        </li>
      ))}
    </ul>
  )
}
