import { codeOf, detailsOf } from '#kit/web/client.ts'
import { Button } from '#kit/web/button.tsx'
import styles from './composer.module.css'
import type { SendingActs } from './send.ts'
import { usePostsWords } from './words.ts'

/** An hour that does not exist, or comes twice: the writer says which is meant. */
export function HourChoices({ sending }: { sending: SendingActs }) {
  const say = usePostsWords()
  const code = sending.error ? codeOf(sending.error) : ''
  if (code !== 'HOUR_MISSING' && code !== 'HOUR_REPEATED') return null
  const { before, after } = detailsOf(sending.error)
  return (
    <div className={styles['row']}>
      <Button onPress={() => void sending.schedule('earlier')}>{code === 'HOUR_MISSING' ? String(before) : say('firstHour')}</Button>
      <Button onPress={() => void sending.schedule('later')}>{code === 'HOUR_MISSING' ? String(after) : say('secondHour')}</Button>
    </div>
  )
}
