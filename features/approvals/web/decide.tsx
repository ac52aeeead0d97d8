import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Post } from '#features/posts/contract.ts'
import { Button } from '#kit/web/button.tsx'
import { Dialog, DialogActions } from '#kit/web/dialog.tsx'
import { TextArea } from '#kit/web/field.tsx'
import { Failure } from '#kit/web/pieces.tsx'
import { useToast } from '#kit/web/toast.tsx'
import type { Approval } from '../contract.ts'
import styles from './approvals.module.css'
import { approvals } from './queries.ts'
import { useApprovalsWords } from './words.ts'

/** Approve or return; for the emergency lane, confirm or recall. Returning and recalling ask for a note. */
export function Decide({ approval, post }: { approval: Approval; post: Post }) {
  const say = useApprovalsWords()
  const toast = useToast()
  const navigate = useNavigate()
  const [isReturning, setReturning] = useState(false)
  const [note, setNote] = useState('')
  const done = (text: string) => ({
    onSuccess: () => {
      toast({ text })
      void navigate({ to: '/setujui' })
    },
  })
  const isEmergency = approval.may.confirm === null
  const approve = useMutation(approvals.approve.mutationOptions(done(say('approved'))))
  const sendBack = useMutation(approvals.sendBack.mutationOptions(done(say('sentBack'))))
  const confirm = useMutation(approvals.confirm.mutationOptions(done(say('confirmed'))))
  const recall = useMutation(approvals.recall.mutationOptions(done(say('recalled'))))
  const { id } = approval
  const error = [approve, sendBack, confirm, recall].find((one) => one.error)?.error ?? null
  const yes = () => (isEmergency ? confirm.mutate({ id }) : approve.mutate({ id, digest: post.digest }))
  const no = () => (isEmergency ? recall.mutate({ id, note }) : sendBack.mutate({ id, digest: post.digest, note }))
  return (
    <>
      {error ? <Failure error={error} /> : null}
      <div className={styles['decide']}>
        <Button
          size="large"
          kind={isEmergency ? 'danger' : 'plain'}
          onPress={() => setReturning(true)}
          busy={(sendBack.isPending || recall.isPending) && say('saving')}
          letter="r"
        >
          {say(isEmergency ? 'recall' : 'sendBack')}
        </Button>
        <Button size="large" kind="primary" onPress={yes} letter="a" busy={(approve.isPending || confirm.isPending) && say('saving')}>
          {say(isEmergency ? 'confirm' : 'approve')}
        </Button>
      </div>
      <Dialog title={say(isEmergency ? 'recallTitle' : 'sendBackTitle')} isOpen={isReturning} onClose={() => setReturning(false)}>
        <TextArea label={say('note')} value={note} onChange={setNote} rows={4} help={say('noteHelp')} />
        <DialogActions>
          <Button onPress={() => setReturning(false)}>{say('cancel')}</Button>
          <Button
            kind={isEmergency ? 'alarm' : 'primary'}
            why={note.trim() ? null : say('noteFirst')}
            onPress={() => {
              setReturning(false)
              no()
            }}
          >
            {say(isEmergency ? 'recall' : 'sendBack')}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  )
}
