import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Chip, Failure, When } from '#kit/web/pieces.tsx'
import type { Incident, TickedStep } from '../contract.ts'
import styles from './channel-page.module.css'
import { channels } from './queries.ts'
import { ReasonDialog } from './reason-dialog.tsx'
import { useChannelsWords } from './words.ts'

type Props = { incident: Incident; place: { zone: string; place: string }; mayTick: boolean }

/** What has to be done, in order; ticked, or skipped with a reason, by whom and when. */
export function IncidentSteps({ incident, place, mayTick }: Props) {
  const say = useChannelsWords()
  const [skipped, setSkipped] = useState<TickedStep | null>(null)
  // A slow answer to one step must not close the dialog that was opened for the next.
  const tick = useMutation(channels.tick.mutationOptions({ onSuccess: (_, { step }) => setSkipped((now) => (now?.step === step ? null : now)) }))
  const set = (step: TickedStep['step'], state: TickedStep['state'], note: string | null = null) => tick.mutate({ id: incident.id, step, state, note })
  return (
    <>
      {tick.error && !skipped ? <Failure error={tick.error} /> : null}
      <ol className={styles['steps']}>
        {incident.steps.map((one, at) => (
          <li key={one.step} data-state={one.state}>
            <span className={styles['number']} aria-hidden="true">
              {at + 1}
            </span>
            <span>
              <b>{say(`step_${one.step}`)}</b>
              <small>{say(`step_${one.step}_text`)}</small>
              {one.state === 'open' ? null : (
                <small>
                  <Chip tone={one.state === 'done' ? 'ok' : 'plain'}>{say(`ticked_${one.state}`)}</Chip> {one.by}
                  {one.at ? (
                    <>
                      {', '}
                      <When at={one.at} zone={place.zone} place={place.place} />
                    </>
                  ) : null}
                  {one.note ? ` · ${one.note}` : null}
                </small>
              )}
            </span>
            {mayTick ? (
              <span className={styles['tick']}>
                {one.state === 'open' ? (
                  <>
                    <Button size="small" kind="ghost" onPress={() => setSkipped(one)} label={`${say('skip')}: ${say(`step_${one.step}`)}`}>
                      {say('skip')}
                    </Button>
                    <Button size="small" onPress={() => set(one.step, 'done')} label={`${say('done')}: ${say(`step_${one.step}`)}`}>
                      {say('done')}
                    </Button>
                  </>
                ) : (
                  <Button size="small" kind="ghost" onPress={() => set(one.step, 'open')} label={`${say('reopen')}: ${say(`step_${one.step}`)}`}>
                    {say('reopen')}
                  </Button>
                )}
              </span>
            ) : null}
          </li>
        ))}
      </ol>
      {skipped ? (
        <ReasonDialog
          title={say('skipTitle')}
          text={say(`step_${skipped.step}`)}
          label={say('reason')}
          verb={say('skip')}
          error={tick.error}
          isBusy={tick.isPending}
          onSubmit={(note) => set(skipped.step, 'skipped', note)}
          onClose={() => setSkipped(null)}
        />
      ) : null}
    </>
  )
}
