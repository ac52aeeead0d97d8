import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Dialog, DialogActions } from '#kit/web/dialog.tsx'
import { SelectField, TextField } from '#kit/web/field.tsx'
import { Page, Section } from '#kit/web/page.tsx'
import { Empty, Failure, Skeleton } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import { useToast } from '#kit/web/toast.tsx'
import { doings, type Doing } from '../kinds.ts'
import styles from './channel-page.module.css'
import { LookalikeRow } from './lookalike-row.tsx'
import { channels } from './queries.ts'
import { useChannelsWords } from './words.ts'

function FlagDialog({ onClose }: { onClose: () => void }) {
  const say = useChannelsWords()
  const toast = useToast()
  const { current } = useSession()
  const [account, setAccount] = useState('')
  const [what, setWhat] = useState<Doing>('poses')
  const flag = useMutation(
    channels.flag.mutationOptions({
      onSuccess: () => {
        toast({ text: say('flagged') })
        onClose()
      },
    }),
  )
  return (
    <Dialog title={say('flag')} isOpen onClose={onClose}>
      <TextField label={say('suspect')} value={account} onChange={setAccount} help={say('suspectHelp')} maxLength={300} />
      <SelectField
        label={say('doing')}
        value={what}
        onChange={(value) => setWhat(value as Doing)}
        choices={doings.map((one) => ({ value: one, label: say(`doing_${one}`) }))}
      />
      {flag.error ? <Failure error={flag.error} /> : null}
      <DialogActions>
        <Button onPress={onClose}>{say('cancel')}</Button>
        <Button
          kind="primary"
          onPress={() => flag.mutate({ institution: current.id, account, what })}
          busy={flag.isPending && say('saving')}
          why={account.trim().length >= 2 ? null : say('suspectFirst')}
        >
          {say('flagVerb')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

/** Accounts that look like ours and stand in no register: told by anyone, judged here. */
export function LookalikesPage() {
  const say = useChannelsWords()
  const { current } = useSession()
  const [isOpen, setOpen] = useState(false)
  const { data: found, error, refetch } = useQuery(channels.lookalikes.queryOptions({ input: { institution: current.id } }))
  const waiting = found?.filter(({ reviews }) => reviews.length === 0) ?? []
  const judged = found?.filter(({ reviews }) => reviews.length > 0) ?? []
  return (
    <Page
      title={say('lookalikes')}
      meta={current.shortName}
      back={{ to: '/kanal', label: say('channels') }}
      actions={<Button onPress={() => setOpen(true)}>{say('flag')}</Button>}
    >
      {error ? <Failure error={error} retry={() => void refetch()} /> : null}
      {found || error ? null : <Skeleton />}
      {found?.length === 0 ? <Empty title={say('noLookalikes')} text={say('noLookalikesText')} /> : null}
      {waiting.length > 0 ? (
        <Section title={say('toJudge')} meta={say('accounts', { count: waiting.length })}>
          <ul className={styles['kept']}>
            {waiting.map((one) => (
              <LookalikeRow key={one.id} lookalike={one} />
            ))}
          </ul>
        </Section>
      ) : null}
      {judged.length > 0 ? (
        <Section title={say('judged')} meta={say('accounts', { count: judged.length })}>
          <ul className={styles['kept']}>
            {judged.map((one) => (
              <LookalikeRow key={one.id} lookalike={one} />
            ))}
          </ul>
        </Section>
      ) : null}
      {isOpen ? <FlagDialog onClose={() => setOpen(false)} /> : null}
    </Page>
  )
}
