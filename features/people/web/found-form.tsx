import { useMutation } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { sentenceOf } from '#kit/web/client.ts'
import { ownZone } from '#kit/web/clock.ts'
import { SelectField, TextField } from '#kit/web/field.tsx'
import { useLanguage } from '#kit/web/language.tsx'
import { Notice } from '#kit/web/pieces.tsx'
import { DoorFrame } from './door-frame.tsx'
import styles from './door-frame.module.css'
import { people } from './queries.ts'
import { signIn } from './sign-in.ts'
import { usePeopleWords } from './words.ts'

const kinds = ['ministry', 'agency', 'province', 'regency', 'city'] as const
type Kind = (typeof kinds)[number]

const blank = { code: '', name: '', shortName: '', kind: 'ministry' as Kind, zone: ownZone(), place: 'Jakarta', person: '', email: '', password: '' }

const foundingFrom = (form: typeof blank) => ({
  code: form.code,
  institution: { name: form.name, shortName: form.shortName, class: form.kind, zone: form.zone, place: form.place },
  person: { name: form.person, email: form.email, password: form.password },
})

/** The first institution and its first admin, with the code from the terminal. */
export function FoundForm({ onBack }: { onBack: () => void }) {
  const say = usePeopleWords()
  const language = useLanguage()
  const router = useRouter()
  const [form, setForm] = useState(blank)
  const set = (key: keyof typeof form) => (value: string) => setForm((before) => ({ ...before, [key]: value }))
  const found = useMutation(
    people.found.mutationOptions({
      onSuccess: async () => {
        await signIn({ email: form.email, password: form.password, isShared: false })
        router.history.push('/')
      },
    }),
  )
  const submit = () => found.mutate(foundingFrom(form))
  return (
    <DoorFrame title={say('makeOwn')} lead={say('foundLead')}>
      {found.error ? <Notice tone="red" text={sentenceOf(found.error, language)} /> : null}
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <TextField label={say('firstCode')} value={form.code} onChange={set('code')} autoComplete="off" required help={say('firstCodeHelp')} />
        <TextField label={say('institutionName')} value={form.name} onChange={set('name')} required />
        <div className={styles['two']}>
          <TextField label={say('shortName')} value={form.shortName} onChange={set('shortName')} required />
          <SelectField
            label={say('kind')}
            value={form.kind}
            onChange={set('kind')}
            choices={kinds.map((kind) => ({ value: kind, label: say(`class_${kind}`) }))}
          />
        </div>
        <div className={styles['two']}>
          <SelectField
            label={say('zone')}
            value={form.zone}
            onChange={set('zone')}
            choices={Intl.supportedValuesOf('timeZone').map((zone) => ({ value: zone, label: zone }))}
          />
          <TextField label={say('place')} value={form.place} onChange={set('place')} required />
        </div>
        <TextField label={say('yourName')} value={form.person} onChange={set('person')} autoComplete="name" required />
        <TextField label={say('email')} type="email" value={form.email} onChange={set('email')} autoComplete="username" required />
        <TextField
          label={say('newPassword')}
          type="password"
          value={form.password}
          onChange={set('password')}
          autoComplete="new-password"
          required
          help={say('passwordHelp')}
        />
        <Button type="submit" kind="primary" size="large" busy={found.isPending && say('saving')}>
          {say('begin')}
        </Button>
        <Button kind="ghost" onPress={onBack}>
          {say('backToChoice')}
        </Button>
      </form>
    </DoorFrame>
  )
}
