import { useCallback, useEffect, useRef, type PointerEvent as ReactPointerEvent } from 'react'
import type { Slot } from '../contract.ts'
import type { Moving, Target } from './moving.ts'

const threshold = 5
const edge = 48
const speed = 12

type Grab = { slot: Slot; x: number; y: number; isMoving: boolean; frame: number }
type Geometry = {
  /** Where on the calendar a point of the window lies; null outside. */ targetAt: (x: number, y: number, slot: Slot) => Target | null
  scroller: () => HTMLElement | null
}

type Doing = Geometry & { moving: Moving }
type Refs = { grab: { current: Grab | null }; doing: { current: Doing }; ghost: { current: HTMLDivElement | null } }

/** Where the pointer is: the ghost goes there, the grid scrolls near its edges, the target is told. */
function follow({ grab, doing, ghost }: Refs, x: number, y: number) {
  const held = grab.current
  if (!held) return
  const { moving, targetAt, scroller } = doing.current
  if (ghost.current) ghost.current.style.transform = `translate(${x + 8}px, ${y - 12}px) rotate(-1deg)`
  const box = scroller()?.getBoundingClientRect()
  const by = !box ? 0 : y < box.top + edge ? -speed : y > box.bottom - edge ? speed : 0
  if (by) scroller()?.scrollBy(0, by)
  const target = targetAt(x, y, held.slot)
  if (target) moving.aim(target)
}

/** Put down after the click that ends a drag, which opens nothing. */
function putDown({ doing }: Refs) {
  const swallow = (event: Event) => event.stopPropagation()
  addEventListener('click', swallow, { capture: true })
  setTimeout(() => {
    removeEventListener('click', swallow, { capture: true })
    void doing.current.moving.putDown()
  })
}

function listen(refs: Refs) {
  const { grab, doing } = refs
  const move = ({ clientX, clientY }: PointerEvent) => {
    const held = grab.current
    if (!held) return
    if (!held.isMoving && Math.hypot(clientX - held.x, clientY - held.y) < threshold) return
    if (!held.isMoving) doing.current.moving.pickUp(held.slot, 'pointer')
    held.isMoving = true
    cancelAnimationFrame(held.frame)
    held.frame = requestAnimationFrame(() => follow(refs, clientX, clientY))
  }
  const end = () => {
    const held = grab.current
    grab.current = null
    if (!held?.isMoving) return
    cancelAnimationFrame(held.frame)
    putDown(refs)
  }
  const stop = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !grab.current?.isMoving) return
    grab.current = null
    doing.current.moving.cancel()
  }
  addEventListener('pointermove', move)
  addEventListener('pointerup', end)
  addEventListener('keydown', stop)
  return () => {
    removeEventListener('pointermove', move)
    removeEventListener('pointerup', end)
    removeEventListener('keydown', stop)
  }
}

/** Carries a slot with the pointer: the lifted chip follows by transform alone, the target is told only when it changes. */
export function useGrab(moving: Moving, { targetAt, scroller }: Geometry) {
  const ghost = useRef<HTMLDivElement>(null)
  const grab = useRef<Grab | null>(null)
  const doing = useRef<Doing>({ moving, targetAt, scroller })
  useEffect(() => {
    doing.current = { moving, targetAt, scroller }
  })
  useEffect(() => listen({ ghost, grab, doing }), [])
  const onGrab = useCallback((event: ReactPointerEvent<HTMLElement>, slot: Slot) => {
    if (!slot.mayMove || event.button !== 0 || event.pointerType === 'touch') return
    grab.current = { slot, x: event.clientX, y: event.clientY, isMoving: false, frame: 0 }
  }, [])
  return { ghost, onGrab }
}
