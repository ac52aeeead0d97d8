import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { Button, ButtonLink } from '#kit/web/button.tsx'
import { CheckField, SelectField, TextField } from '#kit/web/field.tsx'
import { Icon } from '#kit/web/icon.tsx'
import { Page, Section } from '#kit/web/page.tsx'
import { Failure, Notice, Segmented } from '#kit/web/pieces.tsx'
import { singleKeysAreOn, turnSingleKeys } from '#kit/web/single-keys.ts'
import { useSession } from '#kit/web/session.tsx'
import { useToast } from '#kit/web/toast.tsx'
import styles from './people.module.css'
import { people } from './queries.ts'
import { SecondFactorSection } from './second-factor.tsx'
import { Devices } from './devices.tsx'
import { LeaveButton } from './leave-button.tsx'
import { chosenTheme, chooseTheme, themes } from './theme.ts'
import { usePeopleWords } from './words.ts'

function Profile() {
  const say = usePeopleWords()
  const toast = useToast()
  const { person } = useSession()
  const [name, setName] = useState(person.name)
  const [language, setLanguage] = useState<string>(person.language)
  const revise = useMutation(people.revise.mutationOptions({ onSuccess: () => toast({ text: say('saved') }) }))
  return (
    <Section title={say('profile')}>
      <div className={styles['setting']}>
        {revise.error ? <Failure error={revise.error} /> : null}
        <TextField label={say('yourName')} value={name} onChange={setName} autoComplete="name" />
        <SelectField
          label={say('language')}
          value={language}
          onChange={setLanguage}
          choices={[
            { value: 'id', label: 'Bahasa Indonesia' },
            { value: 'en', label: 'English' },
          ]}
        />
        <div>
          <Button onPress={() => revise.mutate({ name, language: language === 'en' ? 'en' : 'id' })} busy={revise.isPending && say('saving')}>
            {say('save')}
          </Button>
        </div>
      </div>
    </Section>
  )
}

function Look() {
  const say = usePeopleWords()
  const [theme, setTheme] = useState(chosenTheme())
  const [areKeysOn, setKeysOn] = useState(singleKeysAreOn())
  return (
    <Section title={say('look')}>
      <Segmented
        label={say('theme')}
        value={theme}
        onChange={(next) => {
          chooseTheme(next)
          setTheme(next)
        }}
        options={themes.map((one) => ({ value: one, label: say(`theme_${one}`) }))}
      />
      <CheckField
        label={say('singleKeys')}
        help={say('singleKeysHelp')}
        checked={areKeysOn}
        onChange={(isOn) => {
          turnSingleKeys(isOn)
          setKeysOn(isOn)
        }}
      />
    </Section>
  )
}

function Password() {
  const say = usePeopleWords()
  const toast = useToast()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const change = useMutation(
    people.changePassword.mutationOptions({
      onSuccess: () => {
        setCurrent('')
        setNext('')
        toast({ text: say('passwordChanged') })
      },
    }),
  )
  return (
    <Section title={say('passwordTitle')}>
      <form
        className={styles['setting']}
        onSubmit={(event) => {
          event.preventDefault()
          change.mutate({ current, next })
        }}
      >
        {change.error ? <Failure error={change.error} /> : null}
        <TextField label={say('currentPassword')} type="password" autoComplete="current-password" value={current} onChange={setCurrent} required />
        <TextField label={say('newPassword')} type="password" autoComplete="new-password" value={next} onChange={setNext} required help={say('passwordHelp')} />
        <div>
          <Button type="submit" busy={change.isPending && say('saving')}>
            {say('changePassword')}
          </Button>
        </div>
      </form>
    </Section>
  )
}

const rooms = [
  ['/laboratorium', 'laboratory'],
  ['/pustaka', 'library'],
  ['/kanal', 'channels'],
  ['/ruang-berita', 'ownNewsroom'],
  ['/bukti', 'proofs'],
  ['/jeda', 'pauses'],
  ['/instansi', 'institutions'],
  ['/anggota', 'members'],
] as const

/** On a phone, the rooms that have no tab. */
function Elsewhere() {
  const say = usePeopleWords()
  return (
    <nav className={styles['elsewhere']} aria-label={say('elsewhere')}>
      {rooms.map(([to, name]) => (
        <Link key={to} to={to}>
          <span>{say(name)}</span>
          <Icon of={ChevronRight} />
        </Link>
      ))}
    </nav>
  )
}

export function SettingsPage() {
  const say = usePeopleWords()
  const { email } = useSession()
  return (
    <Page title={say('settings')} meta={email} actions={<LeaveButton />}>
      {globalThis.isSecureContext ? null : <Notice tone="amber" text={say('notHttps')} />}
      <Elsewhere />
      <Profile />
      <Look />
      <Section title={say('notices')}>
        <p className={styles['quiet']}>{say('noticesText')}</p>
        <div>
          <ButtonLink to="/setelan/pemberitahuan">{say('noticesOpen')}</ButtonLink>
        </div>
      </Section>
      <Password />
      <SecondFactorSection />
      <Devices />
    </Page>
  )
}
