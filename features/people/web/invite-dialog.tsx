import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Role } from '#kit/rules.ts'
import { Button } from '#kit/web/button.tsx'
import { Dialog, DialogActions } from '#kit/web/dialog.tsx'
import { TextField } from '#kit/web/field.tsx'
import { Failure } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import { LinkReady } from './link-ready.tsx'
import styles from './people.module.css'
import { people } from './queries.ts'
import { RolesField } from './roles-field.tsx'
import { usePeopleWords } from './words.ts'

export function InviteDialog({ onClose }: { onClose: () => void }) {
  const say = usePeopleWords()
  const { current } = useSession()
  const [email, setEmail] = useState('')
  const [roles, setRoles] = useState<Role[]>(['editor'])
  const invite = useMutation(people.invite.mutationOptions())
  return (
    <Dialog title={say('inviteTitle', { institution: current.shortName })} isOpen onClose={onClose}>
      {invite.data ? (
        <>
          <LinkReady {...invite.data} />
          <DialogActions>
            <Button onPress={onClose}>{say('done')}</Button>
          </DialogActions>
        </>
      ) : (
        <form
          className={styles['form']}
          onSubmit={(event) => {
            event.preventDefault()
            invite.mutate({ institution: current.id, email, roles })
          }}
        >
          <p>{say('inviteText')}</p>
          {invite.error ? <Failure error={invite.error} /> : null}
          <TextField label={say('email')} type="email" value={email} onChange={setEmail} required />
          <RolesField value={roles} onChange={setRoles} />
          <DialogActions>
            <Button onPress={onClose}>{say('cancel')}</Button>
            <Button type="submit" kind="primary" busy={invite.isPending && say('saving')}>
              {say('makeLink')}
            </Button>
          </DialogActions>
        </form>
      )}
    </Dialog>
  )
}
