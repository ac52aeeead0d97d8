import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { TextField } from '#kit/web/field.tsx'
import { DoorFrame } from './door-frame.tsx'
import styles from './door-frame.module.css'
import { verifySecond } from './sign-in.ts'
import { usePeopleWords } from './words.ts'

/** The code from the authenticator, or a recovery code, once. */
export function SecondStep({ frame, isShared, onIn }: { frame: { isDemo: boolean; band: string }; isShared: boolean; onIn: () => void }) {
  const say = usePeopleWords()
  const [code, setCode] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const verify = async () => {
    setBusy(true)
    const end = await verifySecond(code.replaceAll(/\s/g, ''), isShared)
    setBusy(false)
    if (end === 'in') return onIn()
    return setProblem(say(end === 'too_often' || end === 'lost' ? `signIn_${end}` : 'codeWrong'))
  }
  return (
    <DoorFrame title={say('secondTitle')} lead={say('secondLead')} {...frame}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          void verify()
        }}
      >
        <TextField label={say('code')} value={code} onChange={setCode} autoComplete="one-time-code" required error={problem} help={say('codeHelp')} />
        <Button type="submit" kind="primary" size="large" busy={isBusy && say('signingIn')}>
          {say('continue')}
        </Button>
      </form>
    </DoorFrame>
  )
}
