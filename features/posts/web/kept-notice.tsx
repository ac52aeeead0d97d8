import { useEffect, useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { timeIn } from '#kit/web/format.ts'
import { forgetDraft, keptDrafts, type Kept } from '#kit/web/kept-drafts.ts'
import { Notice } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import type { Content } from '../contract.ts'
import { whole } from '../rules.ts'
import styles from './composer.module.css'
import type { Writing } from './writing.ts'
import { usePostsWords } from './words.ts'

/** Words of this person that never reached the server: take them up again, or let them go. */
export function KeptNotice({ writing }: { writing: Writing }) {
  const say = usePostsWords()
  const session = useSession()
  const [kept, setKept] = useState<Kept<Content> | null>(null)
  const [id] = useState(writing.post?.id ?? 'baru')
  useEffect(() => {
    let isHere = true
    keptDrafts<Content>(session)
      .then((all) => isHere && setKept(all.find((one) => one.id === id) ?? null))
      .catch(() => undefined)
    return () => {
      isHere = false
    }
  }, [session, id])
  if (writing.keeping.kind === 'refused') return <Refused writing={writing} />
  if (!kept || writing.keeping.kind === 'kept') return null
  const drop = () => {
    void forgetDraft(session, id)
    setKept(null)
  }
  return (
    <Notice
      tone="amber"
      title={say('keptTitle', { time: timeIn(kept.at, session.current) })}
      text={
        <div className={styles['row']}>
          <Button
            size="small"
            kind="primary"
            onPress={() => {
              writing.write(whole(kept.content))
              setKept(null)
            }}
          >
            {say('restoreKept')}
          </Button>
          <Button size="small" onPress={drop}>
            {say('dropKept')}
          </Button>
        </div>
      }
    />
  )
}

function Refused({ writing }: { writing: Writing }) {
  const say = usePostsWords()
  const { keeping } = writing
  return keeping.kind === 'refused' ? (
    <Notice tone="red" title={say('refusedTitle')} text={say('refusedText')} action={{ label: say('retry'), onPress: () => void writing.flush() }} />
  ) : null
}
