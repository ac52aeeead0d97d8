import { Check } from 'lucide-react'
import { Button } from '#kit/web/button.tsx'
import { Icon } from '#kit/web/icon.tsx'
import type { CorrectableTask } from '../kinds.ts'
import { labelWord, useTaskWord } from './labels.ts'
import type { Verdict } from './view.ts'
import { useLaboratoryWords } from './words.ts'
import styles from './laboratory.module.css'

type Props = {
  verdicts: readonly Verdict[]
  shown: CorrectableTask | null
  onShow: (task: CorrectableTask) => void
  onCorrect: ((verdict: Verdict) => void) | null
}

function Line({ verdict, isShown, onShow, onCorrect }: { verdict: Verdict; isShown: boolean; onShow: () => void; onCorrect: (() => void) | null }) {
  const say = useLaboratoryWords()
  const task = useTaskWord()
  const { label, sure, also, marks } = verdict
  const reasons = marks.map(({ note }) => note)
  return (
    <li className={styles['verdict']} data-shown={isShown || undefined}>
      <button type="button" className={styles['show']} aria-pressed={isShown} onClick={onShow}>
        <small>{task(verdict.task)}</small>
        <b>{labelWord(say, verdict.task, label)}</b>
        {also.length > 0 ? <span>{also.map((one) => (one === 'pmi' ? say('sub_pmi') : one)).join(' · ')}</span> : null}
        <span className={styles['why']}>
          {verdict.taught ? say('taught') : sure === null ? null : say('sure', { percent: Math.round(sure * 100) })}{' '}
          {reasons.length > 0 ? say('decidedBy', { words: reasons.slice(0, 4).join(', ') }) : null}
        </span>
      </button>
      {onCorrect ? (
        <Button size="small" kind="ghost" onPress={onCorrect} label={say('correctThis', { task: task(verdict.task) })}>
          {say('correct')}
        </Button>
      ) : null}
    </li>
  )
}

/** Every verdict with its reasons; pressing one shows in the text what decided it. */
export function Verdicts({ verdicts, shown, onShow, onCorrect }: Props) {
  const say = useLaboratoryWords()
  if (verdicts.length === 0)
    return (
      <p className={styles['quiet']}>
        <Icon of={Check} /> {say('noVerdicts')}
      </p>
    )
  return (
    <ul className={styles['verdicts']}>
      {verdicts.map((verdict) => (
        <Line
          key={verdict.task}
          verdict={verdict}
          isShown={shown === verdict.task}
          onShow={() => onShow(verdict.task)}
          onCorrect={onCorrect ? () => onCorrect(verdict) : null}
        />
      ))}
    </ul>
  )
}
