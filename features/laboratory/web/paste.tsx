import { useEffect, useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { TextArea } from '#kit/web/field.tsx'
import { Segmented } from '#kit/web/pieces.tsx'
import type { Pasted } from '../contract.ts'
import { useLaboratoryWords } from './words.ts'
import styles from './laboratory.module.css'

export const modes = ['message', 'reply', 'plain', 'narrative', 'claims'] as const
export type Mode = (typeof modes)[number]

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** What stands beside the text in each mode, as the tasks take it. */
const besides: Record<Mode, (beside: string) => Partial<Pasted>> = {
  message: () => ({}),
  reply: (beside) => ({ message: beside }),
  plain: (beside) => ({ source: beside }),
  narrative: (beside) => ({ messages: linesOf(beside).slice(0, 20) }),
  claims: (beside) => ({ claims: linesOf(beside).slice(0, 200) }),
}

type Props = { mode: Mode; onMode: (mode: Mode) => void; onAsk: (asked: Pasted) => void; isBusy: boolean }

/** Where a text is pasted, and what it is held against. */
export function Paste({ mode, onMode, onAsk, isBusy }: Props) {
  const say = useLaboratoryWords()
  const [text, setText] = useState('')
  const [beside, setBeside] = useState('')
  const isMissing = text.trim() === '' || (mode !== 'message' && beside.trim() === '')
  const ask = () => {
    if (!isMissing) onAsk({ text: text.trim(), ...besides[mode](beside.trim()) })
  }
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) ask()
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  })
  return (
    <form
      className={styles['paste']}
      onSubmit={(event) => {
        event.preventDefault()
        ask()
      }}
    >
      <div className={styles['modes']}>
        <Segmented
          label={say('mode')}
          value={mode}
          onChange={(next) => {
            setBeside('')
            onMode(next)
          }}
          options={modes.map((value) => ({ value, label: say(`mode_${value}`) }))}
        />
      </div>
      {mode === 'message' ? null : (
        <TextArea label={say(`beside_${mode}`)} help={say(`besideHelp_${mode}`)} rows={4} value={beside} onChange={setBeside} maxLength={20_000} />
      )}
      <TextArea label={say(`text_${mode}`)} rows={5} value={text} onChange={setText} maxLength={20_000} placeholder={say('placeholder')} />
      <div className={styles['actions']}>
        <Button kind="primary" type="submit" busy={isBusy ? say('examining') : false} why={isMissing ? say('pasteFirst') : null}>
          {say('examine')}
        </Button>
        {mode === 'message' ? <Button onPress={() => setText(say('sample'))}>{say('useSample')}</Button> : null}
        <span className={styles['note']}>{say('nothingKept')}</span>
      </div>
    </form>
  )
}
