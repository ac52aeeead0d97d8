import { useEffect, useMemo, useState } from 'react'
import { useSession } from '#kit/web/session.tsx'
import { openDesk, type Shown, type Start } from './desk.ts'

/** Keeps what is written; see `openDesk`. */
export function useWriting(start: Start) {
  const session = useSession()
  const [shown, setShown] = useState<Shown>({ content: start.content, post: start.post, keeping: { kind: 'untouched' } })
  const [desk] = useState(() => openDesk(start, session, (change) => setShown((before) => ({ ...before, ...change }))))
  const { onMade } = start
  useEffect(() => desk.know({ session, onMade }), [desk, session, onMade])
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (!desk.isSaved()) event.preventDefault()
    }
    addEventListener('beforeunload', warn)
    return () => {
      removeEventListener('beforeunload', warn)
      if (!desk.isSaved()) void desk.flush()
    }
  }, [desk])
  return useMemo(() => ({ ...shown, write: desk.write, flush: desk.flush, takeUp: desk.takeUp, hear: desk.hear }), [shown, desk])
}

export type Writing = ReturnType<typeof useWriting>
