import { CopyButton } from '#kit/web/copy-button.tsx'
import { whenIn } from '#kit/web/format.ts'
import { useLanguage } from '#kit/web/language.tsx'
import { useSession } from '#kit/web/session.tsx'
import styles from './people.module.css'
import { usePeopleWords } from './words.ts'

/** A link to paste anywhere; opening it does nothing by itself. */
export function LinkReady({ link, expiresAt }: { link: string; expiresAt: string }) {
  const say = usePeopleWords()
  const language = useLanguage()
  const { current } = useSession()
  return (
    <div className={styles['form']}>
      <p>{say('linkReady', { until: whenIn(expiresAt, current, language) })}</p>
      <p className={styles['link']}>{link}</p>
      <CopyButton text={link} label={say('copyLink')} kind="primary" />
    </div>
  )
}
