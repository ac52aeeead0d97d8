import { ChevronLeft } from 'lucide-react'
import { Link } from '@tanstack/react-router'
import { createContext, use, useEffect, type ReactNode } from 'react'
import { Icon } from './icon.tsx'
import { wordsOf } from './messages.ts'
import en from './kit.en.json' with { type: 'json' }
import id from './kit.id.json' with { type: 'json' }
import styles from './page.module.css'

const useWords = wordsOf(id, en)

/** What stands in the bar of every page, put there by the shell. */
export const BarContext = createContext<ReactNode>(null)

type Props = {
  title: string
  /** Beside the title: a date, a count. */
  meta?: ReactNode
  actions?: ReactNode
  /** On a phone the actions stand at the thumb: their labels are too long to share the bar with the title. */
  actsBelow?: boolean
  back?: { to: string; label: string }
  /** A panel on the right; below the content on narrow screens. */
  panel?: ReactNode
  /** A workbench uses the whole room: its content scrolls inside itself, to every edge. */
  flush?: boolean
  /** Fixed at the bottom of a phone. */
  foot?: ReactNode
  children: ReactNode
}

/** The bar with the page's one heading, the content, and a panel beside it. */
export function Page({ title, meta, actions, actsBelow = false, back, panel, foot, flush = false, children }: Props) {
  const say = useWords()
  const everywhere = use(BarContext)
  useEffect(() => {
    document.title = `${title} · Sinergi`
  }, [title])
  return (
    <div className={styles['page']} data-below={actsBelow || undefined}>
      <header className={styles['bar']}>
        {back ? (
          <Link to={back.to} data-key="back" className={styles['back']} aria-label={`${say('back')}: ${back.label}`}>
            <Icon of={ChevronLeft} size={20} />
          </Link>
        ) : null}
        <div className={styles['title']}>
          <h1>{title}</h1>
          {meta ? <p>{meta}</p> : null}
        </div>
        {everywhere}
        {actions ? <div className={styles['actions']}>{actions}</div> : null}
      </header>
      <div className={styles['body']} data-panel={panel ? true : undefined} data-flush={flush || undefined} tabIndex={flush ? undefined : 0}>
        <main id="isi" className={styles['main']} tabIndex={-1}>
          {children}
        </main>
        {panel ? (
          <aside className={styles['panel']} tabIndex={0}>
            {panel}
          </aside>
        ) : null}
      </div>
      {foot ? <div className={styles['foot']}>{foot}</div> : null}
    </div>
  )
}

type SectionProps = { title: string; id?: string; meta?: ReactNode; actions?: ReactNode; children: ReactNode }

export function Section({ title, id: place, meta, actions, children }: SectionProps) {
  return (
    <section className={styles['section']} id={place}>
      <div className={styles['head']}>
        <h2>{title}</h2>
        {meta ? <span className={styles['meta']}>{meta}</span> : null}
        {actions ? <span className={styles['more']}>{actions}</span> : null}
      </div>
      {children}
    </section>
  )
}
