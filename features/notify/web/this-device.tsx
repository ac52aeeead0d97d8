import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from '#kit/web/button.tsx'
import { whenIn } from '#kit/web/format.ts'
import { useLanguage } from '#kit/web/language.tsx'
import { Section } from '#kit/web/page.tsx'
import { Chip, Failure, Notice } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import { useToast } from '#kit/web/toast.tsx'
import type { PushDevice } from '../contract.ts'
import { isUnable, lookAtDevice, turnOff, turnOn, type DeviceState } from './device.ts'
import styles from './notify.module.css'
import { notices } from './queries.ts'
import { useNotifyWords } from './words.ts'

function usePush(pushKey: string) {
  const say = useNotifyWords()
  const toast = useToast()
  const queries = useQueryClient()
  const here = useQuery({ queryKey: ['perangkat-ini'], queryFn: lookAtDevice })
  const again = () => void queries.invalidateQueries()
  const subscribe = useMutation(notices.subscribe.mutationOptions())
  const unsubscribe = useMutation(notices.unsubscribe.mutationOptions())
  const test = useMutation(
    notices.test.mutationOptions({
      onSuccess: (ends) => toast({ text: say('tested', { count: ends.filter(({ end }) => end === 'sent').length, all: ends.length }) }),
    }),
  )
  const on = async () => {
    const made = await turnOn(pushKey)
    if (!made) toast({ text: say('notTurnedOn') })
    // A subscription the house does not know would be a promise nobody keeps.
    else await subscribe.mutateAsync(made).catch(turnOff)
    again()
  }
  const end = async (device: PushDevice) => {
    const found = here.data
    if (found?.kind === 'on' && found.endpoint === device.endpoint) await turnOff()
    await unsubscribe.mutateAsync({ id: device.id })
    again()
  }
  return { here: here.data, on, end, test, error: subscribe.error ?? unsubscribe.error ?? test.error }
}

/** Why nothing can be sent here. */
function Obstacles({ here }: { here: DeviceState | undefined }) {
  const say = useNotifyWords()
  const { isShared, isDemo } = useSession()
  return (
    <>
      {isDemo ? <Notice tone="plain" text={say('demo')} /> : null}
      {isShared ? <Notice tone="amber" text={say('shared')} /> : null}
      {here && isUnable(here) ? <Notice tone="amber" text={say(`cannot_${here.kind}`)} /> : null}
    </>
  )
}

function List({ devices, endpoint, onEnd }: { devices: readonly PushDevice[]; endpoint: string | null; onEnd: (device: PushDevice) => void }) {
  const say = useNotifyWords()
  const language = useLanguage()
  const { current } = useSession()
  if (devices.length === 0) return null
  return (
    <ul className={styles['devices']}>
      {devices.map((device) => (
        <li key={device.id}>
          <span>
            <b>{device.device}</b> {device.endpoint === endpoint ? <Chip tone="ok">{say('thisDevice')}</Chip> : null}
            <small>{say('since', { when: whenIn(device.addedAt, current, language) })}</small>
          </span>
          <Button size="small" onPress={() => onEnd(device)} label={`${say('turnOff')}: ${device.device}`}>
            {say('turnOff')}
          </Button>
        </li>
      ))}
    </ul>
  )
}

/** Notices on this device, the person's other devices, and a try. */
export function ThisDevice({ pushKey, devices }: { pushKey: string; devices: readonly PushDevice[] }) {
  const say = useNotifyWords()
  const { isShared } = useSession()
  const { here, on, end, test, error } = usePush(pushKey)
  const endpoint = here?.kind === 'on' ? here.endpoint : null
  const isOn = devices.some((device) => device.endpoint === endpoint)
  const mayTurnOn = !isOn && !isShared && here && !isUnable(here)
  return (
    <Section title={say('device')}>
      {error ? <Failure error={error} /> : null}
      <Obstacles here={here} />
      <List devices={devices} endpoint={endpoint} onEnd={(device) => void end(device)} />
      {mayTurnOn || devices.length > 0 ? (
        <div className={styles['acts']}>
          {mayTurnOn ? <Button onPress={() => void on()}>{say('turnOn')}</Button> : null}
          {devices.length > 0 ? (
            <Button onPress={() => test.mutate(undefined)} busy={test.isPending && say('testing')}>
              {say('test')}
            </Button>
          ) : null}
        </div>
      ) : null}
    </Section>
  )
}
