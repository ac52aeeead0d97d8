import type { ReactNode } from 'react'
import { wordsOf } from './messages.ts'
import en from './states.en.json' with { type: 'json' }
import id from './states.id.json' with { type: 'json' }
import styles from './state-mark.module.css'

/** Every state of a post and of a delivery; shape carries the meaning, colour repeats it. */
export type State = keyof typeof id

const ring = <circle cx="8" cy="8" r="6" />
const onSurface = 'var(--surface)'
const warning = (inner: ReactNode) => (
  <>
    <path d="M8 1.7 15 14H1z" fill="currentColor" strokeWidth="1.2" />
    {inner}
  </>
)

const drawings: Record<State, { tone: string; shape: ReactNode }> = {
  draft: { tone: 'quiet', shape: <circle cx="8" cy="8" r="6" strokeDasharray="2.4 2.3" /> },
  in_review: {
    tone: 'amber',
    shape: (
      <>
        {ring}
        <path d="M8 4.6a3.4 3.4 0 0 1 0 6.8z" fill="currentColor" stroke="none" />
      </>
    ),
  },
  approved: {
    tone: 'ok',
    shape: (
      <>
        {ring}
        <path d="m5.4 8.2 1.8 1.8 3.4-3.7" />
      </>
    ),
  },
  sent_back: {
    tone: 'amber',
    shape: (
      <>
        {ring}
        <path d="M10.6 10.4V9a1.6 1.6 0 0 0-1.6-1.6H5.4M7 5.6 5.2 7.4 7 9.2" />
      </>
    ),
  },
  scheduled: {
    tone: 'accent',
    shape: (
      <>
        {ring}
        <path d="M8 4.8V8l2 1.4" />
      </>
    ),
  },
  sending: {
    tone: 'accent',
    shape: (
      <>
        <path d="M13.8 8A5.8 5.8 0 1 1 8 2.2" />
        <path d="M8 .6 10 2.2 8 3.8" />
      </>
    ),
  },
  published: {
    tone: 'accent',
    shape: (
      <>
        <circle cx="8" cy="8" r="6.75" fill="currentColor" stroke="none" />
        <path d="m5.2 8.2 1.9 1.9 3.8-4" stroke={onSurface} />
      </>
    ),
  },
  waiting: { tone: 'amber', shape: <path d="M4.5 2h7M4.5 14h7M5.5 2v2.4L8 8l2.5-3.6V2M5.5 14v-2.4L8 8l2.5 3.6V14" /> },
  unconfirmed: {
    tone: 'violet',
    shape: (
      <>
        <circle cx="8" cy="8" r="6" strokeDasharray="3.2 1.5" />
        <path d="M6.4 6.5a1.7 1.7 0 1 1 2.4 1.6c-.5.2-.8.5-.8 1" />
        <path d="M8 11.2v.1" />
      </>
    ),
  },
  rejected: { tone: 'red', shape: warning(<path d="M8 6v3.6M8 11.8v.1" stroke={onSurface} strokeWidth="1.6" />) },
  signed_out: { tone: 'red', shape: warning(<path d="M6.6 7v1.4a1.4 1.4 0 0 0 2.8 0V7M8 10v2.2M7 6v1M9 6v1" stroke={onSurface} strokeWidth="1.2" />) },
  held: {
    tone: 'plain',
    shape: (
      <>
        {ring}
        <path d="M6.4 6v4M9.6 6v4" />
      </>
    ),
  },
  expired: {
    tone: 'plain',
    shape: (
      <>
        {ring}
        <path d="M8 4.8V8l2 1.4M3.4 12.6 12.6 3.4" />
      </>
    ),
  },
  recalled: { tone: 'plain', shape: <path d="M5.6 3 2.6 6l3 3M2.6 6h6.8a4 4 0 0 1 0 8H6" /> },
  cancelled: {
    tone: 'quiet',
    shape: (
      <>
        {ring}
        <path d="m3.8 12.2 8.4-8.4" />
      </>
    ),
  },
  handoff: {
    tone: 'amber',
    shape: (
      <path d="M5.2 8V3.6a1 1 0 0 1 2 0V7m0-.6V2.8a1 1 0 0 1 2 0V7m0-.6V3.8a1 1 0 0 1 2 0v5.4a4.4 4.4 0 0 1-4.4 4.4c-2 0-2.9-1-3.7-2.4L2 8.8a1 1 0 0 1 1.7-1l1.5 1.8" />
    ),
  },
}

const useWords = wordsOf(id, en)

/** The word for a state, alone. */
export const useStateWord = () => {
  const say = useWords()
  return (state: State) => say(state)
}

/** The one drawing of a state. `bare` shows the mark alone and names it for those who cannot see it. */
export function StateMark({ state, bare = false, size = 16 }: { state: State; bare?: boolean; size?: number }) {
  const say = useWords()
  const { tone, shape } = drawings[state]
  return (
    <span className={styles['mark']} data-tone={tone} data-state={state}>
      <svg
        viewBox="0 0 16 16"
        width={size}
        height={size}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
        {...(bare ? { role: 'img', 'aria-label': say(state) } : { 'aria-hidden': true })}
      >
        {shape}
      </svg>
      {bare ? null : <span>{say(state)}</span>}
    </span>
  )
}
