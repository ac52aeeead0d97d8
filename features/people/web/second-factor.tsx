import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { renderSVG } from 'uqr'
import { Button } from '#kit/web/button.tsx'
import { CopyButton } from '#kit/web/copy-button.tsx'
import { Dialog, DialogActions } from '#kit/web/dialog.tsx'
import { TextField } from '#kit/web/field.tsx'
import { Section } from '#kit/web/page.tsx'
import { useSession } from '#kit/web/session.tsx'
import { useToast } from '#kit/web/toast.tsx'
import styles from './people.module.css'
import { beginSecondFactor, endSecondFactor, verifySecond, type SecondFactor } from './sign-in.ts'
import { usePeopleWords } from './words.ts'

const keyIn = (address: string) => new URL(address).searchParams.get('secret') ?? ''

function Pairing({ factor, onDone }: { factor: SecondFactor; onDone: () => void }) {
  const say = usePeopleWords()
  const [code, setCode] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const picture = useMemo(() => `data:image/svg+xml;utf8,${encodeURIComponent(renderSVG(factor.address, { border: 0 }))}`, [factor.address])
  const verify = async () => ((await verifySecond(code.trim(), false)) === 'in' ? onDone() : setProblem(say('codeWrong')))
  return (
    <>
      <p>{say('scan')}</p>
      <img className={styles['qr']} src={picture} alt={say('scanAlt')} />
      <p className={styles['quiet']}>{say('orType')}</p>
      <p className={styles['link']}>{keyIn(factor.address)}</p>
      <h3>{say('recoveryCodes')}</h3>
      <p className={styles['quiet']}>{say('recoveryCodesText')}</p>
      <ul className={styles['codes']}>
        {factor.codes.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <CopyButton text={factor.codes.join('\n')} />
      <TextField label={say('code')} value={code} onChange={setCode} inputMode="numeric" autoComplete="one-time-code" error={problem} />
      <DialogActions>
        <Button kind="primary" onPress={() => void verify()}>
          {say('turnOn')}
        </Button>
      </DialogActions>
    </>
  )
}

/** Sets the second step up, or takes it away; both ask for the password. */
export function SecondFactorSection() {
  const say = usePeopleWords()
  const toast = useToast()
  const queries = useQueryClient()
  const { twoFactor } = useSession()
  const [isOpen, setOpen] = useState(false)
  const [password, setPassword] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [factor, setFactor] = useState<SecondFactor | null>(null)
  const close = (text?: string) => {
    setOpen(false)
    setFactor(null)
    setPassword('')
    setProblem(null)
    if (text) toast({ text })
    void queries.invalidateQueries()
  }
  const go = async () => {
    if (twoFactor) return (await endSecondFactor(password)) ? close(say('secondRemoved')) : setProblem(say('passwordWrong'))
    const begun = await beginSecondFactor(password)
    return begun ? setFactor(begun) : setProblem(say('passwordWrong'))
  }
  const verb = say(twoFactor ? 'removeSecond' : 'setUpSecond')
  return (
    <Section title={say('second')}>
      <p className={styles['quiet']}>{say(twoFactor ? 'secondOn' : 'secondOff')}</p>
      <div>
        <Button onPress={() => setOpen(true)}>{verb}</Button>
      </div>
      <Dialog title={verb} isOpen={isOpen} onClose={() => close()}>
        {factor ? (
          <Pairing factor={factor} onDone={() => close(say('secondDone'))} />
        ) : (
          <>
            <TextField label={say('password')} type="password" autoComplete="current-password" value={password} onChange={setPassword} error={problem} />
            <DialogActions>
              <Button onPress={() => close()}>{say('cancel')}</Button>
              <Button kind={twoFactor ? 'danger' : 'primary'} onPress={() => void go()}>
                {say('continue')}
              </Button>
            </DialogActions>
          </>
        )}
      </Dialog>
    </Section>
  )
}
