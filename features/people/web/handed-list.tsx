import { Link } from '@tanstack/react-router'
import type { HandedThings } from '../contract.ts'
import { handedKinds } from '../kinds.ts'
import { useAccountNames } from './account-names.ts'
import styles from './leaving.module.css'
import { usePeopleWords } from './words.ts'

type Kind = (typeof handedKinds)[number]
/** Kinds whose things are called by platform and handle. */
const ofAccounts = new Set(['channels', 'connections'])
const orderOf = (kind: string) => handedKinds.indexOf(kind as Kind)

/** What passes, counted by kind; each count opens what it counts. */
export function HandedList({ handed }: { handed: readonly HandedThings[] }) {
  const say = usePeopleWords()
  const nameOf = useAccountNames()
  if (handed.length === 0) return <p className={styles['quiet']}>{say('nothingHanded')}</p>
  return (
    <ul className={styles['handed']}>
      {handed
        .filter(({ kind }) => orderOf(kind) >= 0)
        .toSorted((a, b) => orderOf(a.kind) - orderOf(b.kind))
        .map(({ kind, count, items }) => (
          <li key={kind}>
            <details>
              <summary>
                <b>{count}</b> {say(`handed_${kind as Kind}`)}
              </summary>
              <ul>
                {items.map((item) => (
                  <li key={item.id}>
                    <Link to={item.path}>{(ofAccounts.has(kind) ? nameOf(item.title) : item.title) || say('untitled')}</Link>
                  </li>
                ))}
                {count > items.length ? <li className={styles['quiet']}>{say('andMore', { count: count - items.length })}</li> : null}
              </ul>
            </details>
          </li>
        ))}
    </ul>
  )
}
