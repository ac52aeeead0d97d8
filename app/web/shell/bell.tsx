import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Bell as BellMark } from 'lucide-react'
import type { contract } from '#features/notify/contract.ts'
import { clientFor } from '#kit/web/client.ts'
import { Icon } from '#kit/web/icon.tsx'
import styles from './bell.module.css'
import { useShellWords } from './words.ts'

const notices = clientFor<typeof contract>('notify')
const most = 99

/** Stands in every page's bar; counts what was not read yet. */
export function Bell() {
  const say = useShellWords()
  const { data } = useQuery(notices.unread.queryOptions())
  const count = data?.count ?? 0
  return (
    <Link to="/pemberitahuan" className={styles['bell']} aria-label={say('notices', { count })}>
      <Icon of={BellMark} size={18} />
      {count > 0 ? <b aria-hidden="true">{count > most ? `${most}+` : count}</b> : null}
    </Link>
  )
}
