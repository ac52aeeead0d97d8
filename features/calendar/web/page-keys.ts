import { useEffect, useRef } from 'react'
import { singleKeysAreOn } from '#kit/web/single-keys.ts'

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName))

/** `T` shows today, `Z` or `⌘Z` takes the last move back; neither while one types or a dialog is open. */
export function usePageKeys(doing: { today: () => void; undo: (() => void) | null }) {
  const now = useRef(doing)
  useEffect(() => {
    now.current = doing
  })
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase()
      const isBusy = event.defaultPrevented || isTyping(event.target) || document.querySelector('[role=dialog]') !== null
      if (isBusy || event.altKey || event.shiftKey) return
      const isCombined = event.ctrlKey || event.metaKey
      if (key === 'z' && now.current.undo && (isCombined || singleKeysAreOn())) {
        event.preventDefault()
        now.current.undo()
      }
      if (key === 't' && !isCombined && singleKeysAreOn()) now.current.today()
    }
    addEventListener('keydown', hear)
    return () => removeEventListener('keydown', hear)
  }, [])
}
