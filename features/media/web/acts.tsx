import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Dialog, DialogActions } from '#kit/web/dialog.tsx'
import { CheckField, TextField } from '#kit/web/field.tsx'
import { Failure } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import { useToast } from '#kit/web/toast.tsx'
import type { MediaDetail } from '../contract.ts'
import styles from './library.module.css'
import { media } from './queries.ts'
import { useMediaWords } from './words.ts'

/** The collections of its institution, those it is in ticked. */
function Shelving({ of }: { of: MediaDetail }) {
  const say = useMediaWords()
  const [name, setName] = useState('')
  const { data: collections = [] } = useQuery(media.collections.queryOptions({ input: { institution: of.institution } }))
  const put = useMutation(media.put.mutationOptions())
  const take = useMutation(media.take.mutationOptions())
  const collect = useMutation(media.collect.mutationOptions({ onSuccess: ({ id }) => put.mutate({ id, media: of.id }) }))
  const error = put.error ?? take.error ?? collect.error
  return (
    <fieldset className={styles['shelving']}>
      <legend>{say('collections')}</legend>
      {collections.map(({ id, name: called }) => (
        <CheckField
          key={id}
          label={called}
          checked={of.collections.includes(id)}
          onChange={(isIn) => (isIn ? put.mutate({ id, media: of.id }) : take.mutate({ id, media: of.id }))}
        />
      ))}
      <div className={styles['row']}>
        <TextField label={say('newCollection')} value={name} maxLength={80} onChange={setName} />
        <Button
          onPress={() => {
            collect.mutate({ institution: of.institution, name })
            setName('')
          }}
          why={name.trim().length < 2 ? say('nameFirst') : null}
        >
          {say('makeCollection')}
        </Button>
      </div>
      {error ? <Failure error={error} /> : null}
    </fieldset>
  )
}

type Props = { of: MediaDetail; isOurs: boolean; onReplace: () => void; onGone: () => void }

/** What may be done with it: its own people replace, share, retire or delete; others take a copy of what is shared. */
export function Acts({ of, isOurs, onReplace, onGone }: Props) {
  const say = useMediaWords()
  const toast = useToast()
  const { current } = useSession()
  const [isAsking, setAsking] = useState(false)
  const borrow = useMutation(media.borrow.mutationOptions({ onSuccess: () => toast({ text: say('borrowed') }) }))
  const share = useMutation(media.share.mutationOptions())
  const restore = useMutation(media.restore.mutationOptions())
  const retire = useMutation(media.retire.mutationOptions({ onSuccess: () => toast({ text: say('retired'), undo: () => restore.mutate({ id: of.id }) }) }))
  const remove = useMutation(media.remove.mutationOptions({ onSuccess: onGone }))
  const error = borrow.error ?? share.error ?? restore.error ?? retire.error ?? remove.error
  if (!isOurs)
    return (
      <>
        {of.isShared ? <Button onPress={() => borrow.mutate({ id: of.id, institution: current.id })}>{say('borrow')}</Button> : null}
        {error ? <Failure error={error} /> : null}
      </>
    )
  return (
    <>
      <div className={styles['row']}>
        <Button onPress={onReplace}>{say('replace')}</Button>
        <Button onPress={() => share.mutate({ id: of.id, isShared: !of.isShared })}>{say(of.isShared ? 'unshare' : 'share')}</Button>
        {of.isRetired ? (
          <Button onPress={() => restore.mutate({ id: of.id })}>{say('restore')}</Button>
        ) : (
          <Button onPress={() => retire.mutate({ id: of.id })}>{say('retire')}</Button>
        )}
        {of.uses.length === 0 ? (
          <Button kind="danger" onPress={() => setAsking(true)}>
            {say('remove')}
          </Button>
        ) : null}
      </div>
      {error ? <Failure error={error} /> : null}
      <Shelving of={of} />
      <Dialog title={say('removeAsk')} isOpen={isAsking} onClose={() => setAsking(false)}>
        <p>{say('removeText')}</p>
        <DialogActions>
          <Button onPress={() => setAsking(false)}>{say('keep')}</Button>
          <Button kind="danger" onPress={() => remove.mutate({ id: of.id })}>
            {say('remove')}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  )
}
