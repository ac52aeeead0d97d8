import { useMutation } from '@tanstack/react-query'
import { useMemo, useState, type ReactNode } from 'react'
import { Page, Section } from '#kit/web/page.tsx'
import { Empty, Failure } from '#kit/web/pieces.tsx'
import type { Examined } from '../answers.ts'
import type { Pasted } from '../contract.ts'
import { CorrectDialog, type Corrected, type SecondOpinion } from './correct-dialog.tsx'
import { Findings } from './findings.tsx'
import { findingsOf } from './finding-list.ts'
import { MarkedText } from './marked-text.tsx'
import { Paste, type Mode } from './paste.tsx'
import { verdictsOf } from './verdict-list.ts'
import { Verdicts } from './verdicts.tsx'
import type { Mark, Verdict } from './view.ts'
import { useLaboratoryWords } from './words.ts'
import styles from './laboratory.module.css'

type Props = {
  meta: string
  ask: (asked: Pasted) => Promise<Examined>
  /** Null where the reader may not correct. */
  keep: ((corrected: Corrected) => Promise<unknown>) | null
  secondOpinion: SecondOpinion | null
  /** Under the verdicts: the corrections so far. */
  children?: ReactNode
}

type Shown = { asked: Pasted; examined: Examined }

function Result({ shown, onCorrect }: { shown: Shown; onCorrect: ((verdict: Verdict) => void) | null }) {
  const say = useLaboratoryWords()
  const { asked, examined } = shown
  const verdicts = useMemo(() => verdictsOf(examined), [examined])
  const findings = useMemo(() => findingsOf(examined.answers, asked, say), [examined, asked, say])
  const [picked, setPicked] = useState<{ task: Verdict['task'] | null; marks: readonly Mark[] } | null>(null)
  const first = verdicts.find(({ marks }) => marks.length > 0)
  const { task, marks } = picked ?? { task: first?.task ?? null, marks: first?.marks ?? [] }
  return (
    <div className={styles['result']}>
      <div>
        <Section title={say('asRead')} meta={task ? say(`task_${task}`) : undefined}>
          <MarkedText text={asked.text} marks={marks} />
        </Section>
        <Findings findings={findings} onShow={(at) => setPicked({ task: null, marks: at })} />
      </div>
      <div>
        <Section title={say('verdicts')} meta={verdicts.length}>
          <Verdicts
            verdicts={verdicts}
            shown={task}
            onShow={(chosen) => setPicked({ task: chosen, marks: verdicts.find((one) => one.task === chosen)?.marks ?? [] })}
            onCorrect={onCorrect}
          />
        </Section>
      </div>
    </div>
  )
}

/** The laboratory itself: the same in the app and on its own. */
export function Bench({ meta, ask, keep, secondOpinion, children }: Props) {
  const say = useLaboratoryWords()
  const [mode, setMode] = useState<Mode>('message')
  const [correcting, setCorrecting] = useState<Verdict | null>(null)
  const asking = useMutation({ mutationFn: async (asked: Pasted): Promise<Shown> => ({ asked, examined: await ask(asked) }) })
  const shown = asking.data
  return (
    <Page title={say('laboratory')} meta={meta}>
      <Paste
        mode={mode}
        onMode={(next) => {
          setMode(next)
          asking.reset()
        }}
        onAsk={(asked) => asking.mutate(asked)}
        isBusy={asking.isPending}
      />
      {asking.error ? <Failure error={asking.error} /> : null}
      <div aria-live="polite" className={styles['outcome']}>
        {shown ? <Result key={JSON.stringify(shown.asked)} shown={shown} onCorrect={keep ? setCorrecting : null} /> : null}
        {shown || asking.error ? null : <Empty title={say('empty')} text={say('emptyText')} />}
      </div>
      {children}
      {correcting && keep && shown ? (
        <CorrectDialog
          verdict={correcting}
          text={shown.asked.text}
          keep={async (corrected) => {
            await keep(corrected)
            asking.mutate(shown.asked)
          }}
          secondOpinion={secondOpinion}
          onClose={() => setCorrecting(null)}
        />
      ) : null}
    </Page>
  )
}
