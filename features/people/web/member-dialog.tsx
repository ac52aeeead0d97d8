import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, ButtonLink } from '#kit/web/button.tsx'
import { Dialog, DialogActions } from '#kit/web/dialog.tsx'
import { TextField } from '#kit/web/field.tsx'
import { Failure } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import { useToast } from '#kit/web/toast.tsx'
import type { Member } from '../contract.ts'
import { LinkReady } from './link-ready.tsx'
import styles from './people.module.css'
import { people } from './queries.ts'
import { RolesField } from './roles-field.tsx'
import { usePeopleWords } from './words.ts'

function Recovering({ member }: { member: Member }) {
  const say = usePeopleWords()
  const { current } = useSession()
  const [reason, setReason] = useState('')
  const recover = useMutation(people.openRecovery.mutationOptions())
  const ask = (kind: 'password' | 'account') => recover.mutate({ institution: current.id, person: member.id, kind, reason })
  if (recover.data)
    return recover.data.link && recover.data.expiresAt ? <LinkReady link={recover.data.link} expiresAt={recover.data.expiresAt} /> : <p>{say('secondAsked')}</p>
  return (
    <div className={styles['danger']}>
      {recover.error ? <Failure error={recover.error} /> : null}
      <TextField label={say('reason')} value={reason} onChange={setReason} help={say('reasonHelp')} />
      <div className={styles['row']}>
        <Button onPress={() => ask('password')}>{say('resetLink')}</Button>
        <Button onPress={() => ask('account')}>{say('recoverAccountAct')}</Button>
      </div>
    </div>
  )
}

/** Roles of one member, a way back in for them, and a way out. */
export function MemberDialog({ member, onClose }: { member: Member; onClose: () => void }) {
  const say = usePeopleWords()
  const toast = useToast()
  const { current } = useSession()
  const [roles, setRoles] = useState(member.roles)
  const done = (text: string) => () => {
    toast({ text })
    onClose()
  }
  const { name } = member
  const change = useMutation(people.changeRoles.mutationOptions({ onSuccess: done(say('rolesSaved', { name })) }))
  const suspend = useMutation(people.suspend.mutationOptions({ onSuccess: done(say('suspendedDone', { name })) }))
  const restore = useMutation(people.restore.mutationOptions({ onSuccess: done(say('restoredDone', { name })) }))
  const who = { institution: current.id, person: member.id }
  const error = change.error ?? suspend.error ?? restore.error
  return (
    <Dialog title={say('changeTitle', { name })} isOpen onClose={onClose}>
      {error ? <Failure error={error} /> : null}
      <RolesField value={roles} onChange={setRoles} />
      <DialogActions>
        <Button onPress={onClose}>{say('cancel')}</Button>
        <Button kind="primary" onPress={() => change.mutate({ ...who, roles })} busy={change.isPending && say('saving')}>
          {say('save')}
        </Button>
      </DialogActions>
      <Recovering member={member} />
      <div className={styles['danger']}>
        <h3>{say('leaveTitle')}</h3>
        <p className={styles['quiet']}>{say('leaveText', { name })}</p>
        <div>
          <ButtonLink to={`/anggota/${member.id}/serah-terima`}>{say('handoverOpen')}</ButtonLink>
        </div>
      </div>
      <div className={styles['danger']}>
        {member.suspendedAt ? (
          <Button onPress={() => restore.mutate(who)}>{say('restore')}</Button>
        ) : (
          <>
            <p className={styles['quiet']}>{say('suspendText', { name })}</p>
            <div>
              <Button kind="danger" onPress={() => suspend.mutate(who)}>
                {say('suspend')}
              </Button>
            </div>
          </>
        )}
      </div>
    </Dialog>
  )
}
