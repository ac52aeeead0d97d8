import { Check, X } from 'lucide-react'
import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { Icon } from './icon.tsx'
import { wordsOf } from './messages.ts'
import en from './kit.en.json' with { type: 'json' }
import id from './kit.id.json' with { type: 'json' }
import styles from './toast.module.css'

type Toast = { text: string; undo?: () => void }

const ToastContext = createContext<(toast: Toast) => void>(() => undefined)
const lasts = 6_000
const useWords = wordsOf(id, en)

/** Says in passing what was done; six seconds, or as long as the pointer rests on it. */
export const useToast = () => use(ToastContext)

export function Toasts({ children }: { children: ReactNode }) {
  const [toast, setToast] = useState<Toast | null>(null)
  const [isHeld, setHeld] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const say = useWords()
  const show = useCallback((next: Toast) => setToast(next), [])
  useEffect(() => {
    if (!toast || isHeld) return undefined
    timer.current = setTimeout(() => setToast(null), lasts)
    return () => clearTimeout(timer.current)
  }, [toast, isHeld])
  const undo = toast?.undo
  return (
    <ToastContext value={useMemo(() => show, [show])}>
      {children}
      <div className={styles['place']} role="status">
        {toast ? (
          <div className={styles['toast']} onPointerEnter={() => setHeld(true)} onPointerLeave={() => setHeld(false)}>
            <Icon of={Check} />
            <span>{toast.text}</span>
            {undo ? (
              <button
                type="button"
                className={styles['undo']}
                onClick={() => {
                  undo()
                  setToast(null)
                }}
              >
                {say('undo')}
              </button>
            ) : null}
            <button type="button" className={styles['close']} aria-label={say('close')} onClick={() => setToast(null)}>
              <Icon of={X} />
            </button>
          </div>
        ) : null}
      </div>
    </ToastContext>
  )
}
