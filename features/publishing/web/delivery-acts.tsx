import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, ButtonLink } from '#kit/web/button.tsx'
import { Failure } from '#kit/web/pieces.tsx'
import { useToast } from '#kit/web/toast.tsx'
import type { Delivery } from '../contract.ts'
import { isCancellable, isMovable, isReleasable } from '../rules.ts'
import { MoveDialog } from './move-dialog.tsx'
import { publishing } from './queries.ts'
import { RecallDialog } from './recall-dialog.tsx'
import { SettleDialog } from './settle-dialog.tsx'
import { usePublishingWords } from './words.ts'

type Asking = 'move' | 'settle' | 'recall' | null

/** What may be done with a delivery as it stands. */
export function DeliveryActs({ delivery }: { delivery: Delivery }) {
  const say = usePublishingWords()
  const toast = useToast()
  const [asking, setAsking] = useState<Asking>(null)
  const done = (text: string) => ({ onSuccess: () => toast({ text }) })
  const release = useMutation(publishing.release.mutationOptions(done(say('released'))))
  const cancel = useMutation(publishing.cancel.mutationOptions(done(say('cancelled'))))
  const close = () => setAsking(null)
  const { id, state } = delivery
  const error = release.error ?? cancel.error
  return (
    <>
      {state === 'unconfirmed' ? (
        <Button size="small" kind="primary" onPress={() => setAsking('settle')}>
          {say('settle')}
        </Button>
      ) : null}
      {state === 'handoff' ? (
        <ButtonLink to="/serah/$id" params={{ id }} size="small" kind="primary">
          {say('handoff')}
        </ButtonLink>
      ) : null}
      {state === 'signed_out' ? (
        <ButtonLink to="/kanal/$id" params={{ id: delivery.channel }} size="small" kind="primary">
          {say('reconnect')}
        </ButtonLink>
      ) : null}
      {isReleasable(state) ? (
        <Button size="small" onPress={() => release.mutate({ id })}>
          {say(state === 'held' ? 'release' : 'tryAgain')}
        </Button>
      ) : null}
      {isMovable(state) ? (
        <Button size="small" onPress={() => setAsking('move')}>
          {say(state === 'expired' ? 'reschedule' : 'move')}
        </Button>
      ) : null}
      {state === 'published' ? (
        <Button size="small" kind="danger" onPress={() => setAsking('recall')}>
          {say('recall')}
        </Button>
      ) : null}
      {isCancellable(state) ? (
        <Button size="small" kind="ghost" onPress={() => cancel.mutate({ id })}>
          {say('drop')}
        </Button>
      ) : null}
      {error ? <Failure error={error} /> : null}
      {asking === 'move' ? <MoveDialog delivery={delivery} onClose={close} /> : null}
      {asking === 'settle' ? <SettleDialog delivery={delivery} onClose={close} /> : null}
      {asking === 'recall' ? <RecallDialog delivery={delivery} onClose={close} /> : null}
    </>
  )
}
