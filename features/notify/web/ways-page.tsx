import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { CheckField, TextField } from '#kit/web/field.tsx'
import { Page, Section } from '#kit/web/page.tsx'
import { Failure, Notice, Skeleton } from '#kit/web/pieces.tsx'
import { useToast } from '#kit/web/toast.tsx'
import type { Preferences } from '../contract.ts'
import { kinds, type Kind, type Way } from '../kinds.ts'
import { ThisDevice } from './this-device.tsx'
import styles from './notify.module.css'
import { notices } from './queries.ts'
import { useNotifyWords } from './words.ts'

function Choices({ value, ways, onChange }: { value: Preferences; ways: readonly Way[]; onChange: (next: Preferences) => void }) {
  const say = useNotifyWords()
  const turn = (kind: Kind, way: Way, isOn: boolean) => onChange({ ...value, choices: { ...value.choices, [kind]: { ...value.choices[kind], [way]: isOn } } })
  return (
    <table className={styles['choices']}>
      <thead>
        <tr>
          <th scope="col">{say('kind')}</th>
          {ways.map((way) => (
            <th key={way} scope="col">
              {say(`way_${way}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <tr key={kind}>
            <th scope="row">{say(`kind_${kind}`)}</th>
            {ways.map((way) => (
              <td key={way}>
                <label>
                  <input
                    type="checkbox"
                    checked={value.choices[kind][way]}
                    onChange={(event) => turn(kind, way, event.target.checked)}
                    aria-label={`${say(`kind_${kind}`)}: ${say(`way_${way}`)}`}
                  />
                </label>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const usualQuiet = { from: '21:00', to: '06:00' }

function Hours({ value, hasMail, onChange }: { value: Preferences; hasMail: boolean; onChange: (next: Preferences) => void }) {
  const say = useNotifyWords()
  const { quiet } = value
  return (
    <div className={styles['hours']}>
      <CheckField
        label={say('quiet')}
        help={say('quietHelp', { zone: value.zone })}
        checked={quiet !== null}
        onChange={(isOn) => onChange({ ...value, quiet: isOn ? usualQuiet : null, zone: isOn ? Intl.DateTimeFormat().resolvedOptions().timeZone : value.zone })}
      />
      {quiet ? (
        <>
          <div className={styles['two']}>
            <TextField label={say('from')} type="time" value={quiet.from} onChange={(from) => onChange({ ...value, quiet: { ...quiet, from } })} />
            <TextField label={say('to')} type="time" value={quiet.to} onChange={(to) => onChange({ ...value, quiet: { ...quiet, to } })} />
          </div>
          <CheckField
            label={say('urgentPasses')}
            help={say('urgentPassesHelp')}
            checked={value.urgentPasses}
            onChange={(urgentPasses) => onChange({ ...value, urgentPasses })}
          />
        </>
      ) : null}
      {hasMail ? (
        <>
          <CheckField
            label={say('digest')}
            help={say('digestHelp')}
            checked={value.digestAt !== null}
            onChange={(isOn) => onChange({ ...value, digestAt: isOn ? '07:00' : null })}
          />
          {value.digestAt ? (
            <div className={styles['two']}>
              <TextField label={say('digestAt')} type="time" value={value.digestAt} onChange={(digestAt) => onChange({ ...value, digestAt })} />
            </div>
          ) : null}
        </>
      ) : null}
    </div>
  )
}

function Form({ before, hasMail }: { before: Preferences; hasMail: boolean }) {
  const say = useNotifyWords()
  const toast = useToast()
  const [value, setValue] = useState(before)
  const save = useMutation(notices.setPreferences.mutationOptions({ onSuccess: () => toast({ text: say('saved') }) }))
  const ways: readonly Way[] = hasMail ? ['inApp', 'push', 'email'] : ['inApp', 'push']
  const isWhole = [value.quiet?.from, value.quiet?.to, value.digestAt].every((clock) => clock !== '')
  return (
    <Section title={say('what')}>
      {save.error ? <Failure error={save.error} /> : null}
      <Choices value={value} ways={ways} onChange={setValue} />
      <Hours value={value} hasMail={hasMail} onChange={setValue} />
      <div>
        <Button kind="primary" onPress={() => save.mutate(value)} busy={save.isPending && say('saving')} why={isWhole ? null : say('hoursFirst')}>
          {say('save')}
        </Button>
      </div>
    </Section>
  )
}

/** How a person is told, by kind and way; without a mail server there is no column for e-mail. */
export function WaysPage() {
  const say = useNotifyWords()
  const { data: settings, error, refetch } = useQuery(notices.settings.queryOptions())
  return (
    <Page title={say('ways')} back={{ to: '/setelan', label: say('settings') }}>
      <div className={styles['page']}>
        {error ? <Failure error={error} retry={() => void refetch()} /> : null}
        {settings ? (
          <>
            <ThisDevice pushKey={settings.pushKey} devices={settings.devices} />
            <Form before={settings.preferences} hasMail={settings.hasMail} />
            <Notice tone="plain" title={say('privacy')} text={say('privacyText')} />
          </>
        ) : error ? null : (
          <Skeleton />
        )}
      </div>
    </Page>
  )
}
