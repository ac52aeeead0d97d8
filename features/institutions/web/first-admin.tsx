import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { CopyButton } from '#kit/web/copy-button.tsx'
import { Dialog, DialogActions } from '#kit/web/dialog.tsx'
import { TextField } from '#kit/web/field.tsx'
import { Failure } from '#kit/web/pieces.tsx'
import type { Institution } from '../contract.ts'
import styles from './institutions.module.css'
import { people } from './queries.ts'
import { useInstitutionsWords } from './words.ts'

/** After an institution was added: a link for its first admin, who alone reaches it from then on. */
export function FirstAdmin({ of, onClose }: { of: Institution; onClose: () => void }) {
  const say = useInstitutionsWords()
  const [email, setEmail] = useState('')
  const invite = useMutation(people.inviteFirst.mutationOptions())
  return (
    <Dialog title={say('firstAdminTitle', { name: of.shortName })} isOpen onClose={onClose}>
      {invite.error ? <Failure error={invite.error} /> : null}
      <p>{say(invite.data ? 'firstAdminReady' : 'firstAdminText', { name: of.shortName })}</p>
      {invite.data ? (
        <p className={styles['link']}>{invite.data.link}</p>
      ) : (
        <TextField label={say('firstAdminEmail')} type="email" value={email} onChange={setEmail} />
      )}
      <DialogActions>
        <Button onPress={onClose}>{say(invite.data ? 'done' : 'later')}</Button>
        {invite.data ? (
          <CopyButton text={invite.data.link} label={say('copyLink')} kind="primary" />
        ) : (
          <Button kind="primary" onPress={() => invite.mutate({ institution: of.id, email })} busy={invite.isPending && say('saving')}>
            {say('makeLink')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  )
}
