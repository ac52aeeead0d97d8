import type { KeyboardEvent, PointerEvent } from 'react'
import { wordsOf } from './messages.ts'
import en from './kit.en.json' with { type: 'json' }
import id from './kit.id.json' with { type: 'json' }
import styles from './focus-point.module.css'

const useWords = wordsOf(id, en)

type Point = { x: number; y: number }
const step = 0.05
const within = (value: number) => Math.min(1, Math.max(0, Math.round(value * 1_000) / 1_000))
const moves: Record<string, Point> = { ArrowLeft: { x: -step, y: 0 }, ArrowRight: { x: step, y: 0 }, ArrowUp: { x: 0, y: -step }, ArrowDown: { x: 0, y: step } }

/** The point of a picture that stays in view when platforms crop it: tapped, or moved by the arrow keys. */
export function FocusPoint({ src, focus, onChange }: { src: string; focus: Point | null; onChange: (focus: Point) => void }) {
  const say = useWords()
  const { x, y } = focus ?? { x: 0.5, y: 0.5 }
  const tap = ({ currentTarget, clientX, clientY }: PointerEvent<HTMLButtonElement>) => {
    const box = currentTarget.getBoundingClientRect()
    onChange({ x: within((clientX - box.left) / box.width), y: within((clientY - box.top) / box.height) })
  }
  const nudge = (event: KeyboardEvent) => {
    const move = moves[event.key]
    if (!move) return
    event.preventDefault()
    onChange({ x: within(x + move.x), y: within(y + move.y) })
  }
  return (
    <button
      type="button"
      className={styles['picture']}
      aria-label={say('focusPoint', { x: Math.round(x * 100), y: Math.round(y * 100) })}
      onPointerUp={tap}
      onKeyDown={nudge}
    >
      <img src={src} alt="" draggable={false} />
      <svg className={styles['mark']} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        <line x1={x * 100} y1={y * 100 - 6} x2={x * 100} y2={y * 100 + 6} />
        <line x1={x * 100 - 6} y1={y * 100} x2={x * 100 + 6} y2={y * 100} />
      </svg>
    </button>
  )
}
