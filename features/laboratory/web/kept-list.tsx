import type { ReactNode } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Section } from '#kit/web/page.tsx'
import type { CorrectableTask } from '../kinds.ts'
import { labelWord, useTaskWord } from './labels.ts'
import { useLaboratoryWords } from './words.ts'
import styles from './laboratory.module.css'

export type KeptRow = { id: string; task: CorrectableTask; text: string; was: string; label: string; by?: ReactNode }

type Props = {
  /** Undefined while they load. */
  rows: readonly KeptRow[] | undefined
  /** Null where the reader may not withdraw. */
  onWithdraw: ((id: string) => void) | null
  onDownload?: (() => void) | null
  children?: ReactNode
}

/** What a team taught the machine; each can be withdrawn. */
export function KeptList({ rows, onWithdraw, onDownload = null, children }: Props) {
  const say = useLaboratoryWords()
  const task = useTaskWord()
  return (
    <Section title={say('corrections')} actions={onDownload ? <Button onPress={onDownload}>{say('download')}</Button> : null}>
      {rows?.length === 0 ? <p className={styles['quiet']}>{say('noCorrections')}</p> : null}
      <ul className={styles['keeps']}>
        {rows?.map(({ id, text, was, label, by, ...row }) => (
          <li key={id} className={styles['kept']}>
            <span>
              <b>
                {task(row.task)}: <s>{labelWord(say, row.task, was)}</s> {labelWord(say, row.task, label)}
              </b>
              <span className={styles['excerpt']}>{text}</span>
              {by ? <small>{by}</small> : null}
            </span>
            {onWithdraw ? (
              <Button size="small" kind="ghost" onPress={() => onWithdraw(id)}>
                {say('withdraw')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {children}
    </Section>
  )
}
