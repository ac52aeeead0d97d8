import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Dialog, DialogActions } from '#kit/web/dialog.tsx'
import { keptDrafts, wipeDrafts } from '#kit/web/kept-drafts.ts'
import { useSession } from '#kit/web/session.tsx'
import { signOut } from './sign-in.ts'
import { usePeopleWords } from './words.ts'

/** Signs out and wipes this browser; with unsaved writing it asks once. */
export function LeaveButton() {
  const say = usePeopleWords()
  const session = useSession()
  const [unsaved, setUnsaved] = useState(0)
  const leave = async () => {
    await signOut()
    await wipeDrafts()
    sessionStorage.clear()
    location.assign('/masuk')
  }
  const ask = async () => {
    const kept = await keptDrafts(session).catch(() => [])
    if (kept.length > 0) return setUnsaved(kept.length)
    return leave()
  }
  return (
    <>
      <Button onPress={() => void ask()}>{say('leave')}</Button>
      {unsaved > 0 ? (
        <Dialog title={say('keptTitle')} isOpen onClose={() => setUnsaved(0)}>
          <p>{say('keptText', { count: unsaved })}</p>
          <DialogActions>
            <Button kind="danger" onPress={() => void leave()}>
              {say('keptLeave')}
            </Button>
            <Button kind="primary" onPress={() => setUnsaved(0)}>
              {say('keptStay')}
            </Button>
          </DialogActions>
        </Dialog>
      ) : null}
    </>
  )
}
