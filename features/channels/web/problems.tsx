import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Section } from '#kit/web/page.tsx'
import { useSession } from '#kit/web/session.tsx'
import type { ChannelPage } from '../contract.ts'
import type { Problem } from '../kinds.ts'
import { mayAttest, mayRegister } from '../rules.ts'
import { AttestDialog } from './attest-dialog.tsx'
import styles from './channel-page.module.css'
import { ReviseDialog } from './register-dialog.tsx'
import { useChannelsWords } from './words.ts'

/** Which of the two ways puts a problem right: the register, or a new statement. */
const isInRegister = (problem: Problem) => ['no_custodian', 'one_custodian', 'no_purpose', 'no_legal_basis'].includes(problem)

/** What has to be put right, each with who can do it and the one button that does. */
export function Problems({ shown }: { shown: ChannelPage }) {
  const say = useChannelsWords()
  const { person } = useSession()
  const [open, setOpen] = useState<'revise' | 'attest' | null>(null)
  const { channel, custodians, admins } = shown
  if (channel.problems.length === 0) return null
  const held = { institution: channel.institution, custodians: channel.custodians }
  const mayRevise = mayRegister(person, channel.institution) === null
  const mayState = mayAttest(person, held) === null
  const who = (problem: Problem) =>
    isInRegister(problem) || custodians.length === 0
      ? say('byAdmins', { names: admins.join(', ') || '–' })
      : say('byCustodians', { names: custodians.map(({ name }) => name).join(', ') })
  return (
    <Section title={say('toPutRight')} meta={say('problems', { count: channel.problems.length })}>
      <ul className={styles['problems']}>
        {channel.problems.map((problem) => (
          <li key={problem}>
            <span>
              <b>{say(`problem_${problem}`)}</b>
              <small>
                {say(`problem_${problem}_text`)} {who(problem)}
              </small>
            </span>
            {isInRegister(problem) && mayRevise ? (
              <Button size="small" onPress={() => setOpen('revise')}>
                {say('complete')}
              </Button>
            ) : null}
            {!isInRegister(problem) && mayState ? (
              <Button size="small" onPress={() => setOpen('attest')}>
                {say('attestVerb')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {open === 'revise' ? <ReviseDialog channel={channel} onClose={() => setOpen(null)} /> : null}
      {open === 'attest' ? <AttestDialog channel={channel} onClose={() => setOpen(null)} /> : null}
    </Section>
  )
}
