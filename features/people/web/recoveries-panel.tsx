import { useMutation, useQuery } from '@tanstack/react-query'
import { Button } from '#kit/web/button.tsx'
import { Dialog } from '#kit/web/dialog.tsx'
import { Section } from '#kit/web/page.tsx'
import { Failure } from '#kit/web/pieces.tsx'
import { LinkReady } from './link-ready.tsx'
import styles from './people.module.css'
import { people } from './queries.ts'
import { usePeopleWords } from './words.ts'

/** Account recoveries somebody else opened: the second person confirms, and gets the link to pass on. */
export function Recoveries() {
  const say = usePeopleWords()
  const { data: recoveries = [] } = useQuery(people.recoveries.queryOptions())
  const confirm = useMutation(people.confirmRecovery.mutationOptions())
  return (
    <>
      {confirm.data ? (
        <Dialog title={say('recoverAccountAct')} isOpen onClose={() => confirm.reset()}>
          <LinkReady {...confirm.data} />
        </Dialog>
      ) : null}
      {recoveries.length === 0 ? null : (
        <Section title={say('recoveriesTitle')}>
          {confirm.error ? <Failure error={confirm.error} /> : null}
          <ul className={styles['list']}>
            {recoveries.map((one) => (
              <li key={one.id}>
                <span>{say('recoveryAsked', { by: one.openedBy, name: one.person, reason: one.reason })}</span>
                <Button size="small" onPress={() => confirm.mutate({ id: one.id })} why={one.isMine ? say('mineWaits') : null}>
                  {say('confirmRecovery')}
                </Button>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
