import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Failure } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import { useToast } from '#kit/web/toast.tsx'
import type { Channel } from '../contract.ts'
import { mayConnect } from '../rules.ts'
import styles from './channel-page.module.css'
import { ConnectDialog } from './connect-dialog.tsx'
import { channels, usePlatforms } from './queries.ts'
import { useChannelsWords } from './words.ts'

/** Connect, test, disconnect: for whoever answers for the account, on a platform that has a door for us. */
export function ConnectActs({ channel, isConnected }: { channel: Channel; isConnected: boolean }) {
  const say = useChannelsWords()
  const toast = useToast()
  const { person } = useSession()
  const { platforms } = usePlatforms()
  const [isOpen, setOpen] = useState(false)
  const test = useMutation(channels.test.mutationOptions({ onSuccess: ({ testProblem }) => toast({ text: say(testProblem ? 'worksNot' : 'worksNow') }) }))
  const disconnect = useMutation(channels.disconnect.mutationOptions({ onSuccess: () => toast({ text: say('disconnectedNow') }) }))
  const fields = platforms.find(({ id }) => id === channel.platform)?.connect
  const { id, institution, custodians } = channel
  if (!fields || channel.retiredAt || mayConnect(person, { institution, custodians }) !== null) return null
  const error = test.error ?? disconnect.error
  return (
    <span className={styles['acts']}>
      {error ? <Failure error={error} /> : null}
      {isConnected ? (
        <>
          <Button size="small" kind="ghost" onPress={() => disconnect.mutate({ id })} busy={disconnect.isPending && say('saving')}>
            {say('disconnect')}
          </Button>
          <Button size="small" onPress={() => test.mutate({ id })} busy={test.isPending && say('testing')}>
            {say('testNow')}
          </Button>
        </>
      ) : null}
      <Button size="small" kind={isConnected && !channel.testProblem ? 'plain' : 'primary'} onPress={() => setOpen(true)}>
        {say(isConnected ? 'reconnect' : 'connect')}
      </Button>
      {isOpen ? <ConnectDialog channel={channel} fields={fields} onClose={() => setOpen(false)} /> : null}
    </span>
  )
}
