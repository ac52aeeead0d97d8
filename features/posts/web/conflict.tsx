import { Button } from '#kit/web/button.tsx'
import { timeIn } from '#kit/web/format.ts'
import { Notice } from '#kit/web/pieces.tsx'
import type { Place } from '#kit/web/session.tsx'
import styles from './composer.module.css'
import type { Writing } from './writing.ts'
import { usePostsWords } from './words.ts'

/** Somebody saved first: both texts exist, and the writer chooses which goes on. */
export function Conflict({ writing, place }: { writing: Writing; place: Place }) {
  const say = usePostsWords()
  const { keeping, takeUp, content } = writing
  if (keeping.kind !== 'aside') return null
  const { newest } = keeping
  return (
    <Notice
      tone="amber"
      title={say('asideTitle', { name: newest.changedBy, time: timeIn(newest.changedAt, place) })}
      text={
        <>
          <p>{say('asideText')}</p>
          <div className={styles['row']}>
            <Button size="small" kind="primary" onPress={() => takeUp(newest)}>
              {say('takeTheirs', { name: newest.changedBy })}
            </Button>
            <Button size="small" onPress={() => takeUp(newest, content)}>
              {say('putMine')}
            </Button>
          </div>
        </>
      }
    />
  )
}
