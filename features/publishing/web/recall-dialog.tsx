import { useMutation } from '@tanstack/react-query'
import { Button } from '#kit/web/button.tsx'
import { Dialog, DialogActions } from '#kit/web/dialog.tsx'
import { Failure } from '#kit/web/pieces.tsx'
import type { Delivery } from '../contract.ts'
import { publishing } from './queries.ts'
import { usePublishingWords } from './words.ts'

/** Takes one back from its channel; asks once, because the public sees it. */
export function RecallDialog({ delivery, onClose }: { delivery: Delivery; onClose: () => void }) {
  const say = usePublishingWords()
  const recall = useMutation(publishing.recall.mutationOptions({ onSuccess: onClose }))
  return (
    <Dialog title={say('recallTitle', { handle: delivery.handle })} isOpen onClose={onClose}>
      <p>{say('recallText')}</p>
      {recall.error ? <Failure error={recall.error} /> : null}
      <DialogActions>
        <Button onPress={onClose}>{say('leaveIt')}</Button>
        <Button kind="alarm" onPress={() => recall.mutate({ id: delivery.id })}>
          {say('recall')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
