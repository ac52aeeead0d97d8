import { useEffect, type ReactNode } from 'react'
import styles from './door-frame.module.css'

/** Around every page before sign-in: the name, one heading, one job. */
export function DoorFrame({
  title,
  lead,
  children,
  isDemo = false,
  band,
}: {
  title: string
  lead?: string
  children: ReactNode
  isDemo?: boolean
  band?: string
}) {
  useEffect(() => {
    document.title = `${title} · Sinergi`
  }, [title])
  return (
    <>
      {isDemo && band ? (
        <header>
          <p className={styles['band']}>{band}</p>
        </header>
      ) : null}
      <main className={styles['frame']} id="isi">
        <img src="/logo.svg" alt="Sinergi" width="40" height="40" />
        <h1>{title}</h1>
        {lead ? <p className={styles['lead']}>{lead}</p> : null}
        {children}
      </main>
    </>
  )
}
