import { Button } from '#kit/web/button.tsx'
import type { Place } from '#kit/web/session.tsx'
import type { SendingActs } from './send.ts'
import { usePolicy } from './sending.tsx'
import { usePostsWords } from './words.ts'
import type { Writing } from './writing.ts'

/** The one act the post waits for, in the bar. */
export function MainAct({ writing, place, sending }: { writing: Writing; place: Place; sending: SendingActs }) {
  const say = usePostsWords()
  const policy = usePolicy(place, writing.content.sensitivity)
  const { wall, state, busy } = sending
  const isOpen = state === 'draft' || state === 'sent_back' || state === 'recalled'
  if (isOpen)
    return (
      <Button kind="primary" onPress={() => void sending.submit()} busy={busy && say('sending')}>
        {say(policy.steps.length === 0 ? 'submitFree' : 'submit')}
      </Button>
    )
  return (
    <>
      {state === 'approved' ? <Button onPress={() => void sending.publishNow()}>{say('publishNow')}</Button> : null}
      <Button kind="primary" onPress={() => void sending.schedule()} busy={busy && say('sending')} why={wall ? null : say('chooseTime')}>
        {say('scheduleVerb')}
      </Button>
    </>
  )
}
