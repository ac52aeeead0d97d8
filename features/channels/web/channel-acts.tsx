import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Person } from '#kit/rules.ts'
import { Button } from '#kit/web/button.tsx'
import { useSession } from '#kit/web/session.tsx'
import { useToast } from '#kit/web/toast.tsx'
import type { ChannelPage } from '../contract.ts'
import { mayAttest, mayFreeze, mayLift, mayOpenIncident, mayRegister } from '../rules.ts'
import { AttestDialog } from './attest-dialog.tsx'
import { channels } from './queries.ts'
import { ReasonDialog } from './reason-dialog.tsx'
import { ReviseDialog } from './register-dialog.tsx'
import { useChannelsWords } from './words.ts'

type Open = 'revise' | 'attest' | 'freeze' | 'incident' | 'retire' | null

function useActs(done: () => void) {
  const say = useChannelsWords()
  const toast = useToast()
  const ended = (text: string) => ({
    onSuccess: () => {
      toast({ text })
      done()
    },
  })
  return {
    freeze: useMutation(channels.freeze.mutationOptions(ended(say('frozenNow')))),
    lift: useMutation(channels.lift.mutationOptions(ended(say('liftedNow')))),
    incident: useMutation(channels.openIncident.mutationOptions(ended(say('incidentNow')))),
    retire: useMutation(channels.retire.mutationOptions(ended(say('retiredNow')))),
    reinstate: useMutation(channels.reinstate.mutationOptions(ended(say('reinstatedNow')))),
  }
}

function Dialogs({ shown: { channel }, open, acts, onClose }: { shown: ChannelPage; open: Open; acts: ReturnType<typeof useActs>; onClose: () => void }) {
  const say = useChannelsWords()
  const { id, handle } = channel
  const common = { onClose, label: say('reason') }
  if (open === 'revise') return <ReviseDialog channel={channel} onClose={onClose} />
  if (open === 'attest') return <AttestDialog channel={channel} onClose={onClose} />
  const asks = {
    freeze: { kind: 'primary', act: acts.freeze, submit: (reason: string) => acts.freeze.mutate({ id, reason }) },
    incident: { kind: 'alarm', act: acts.incident, submit: (what: string) => acts.incident.mutate({ id, what }) },
    retire: { kind: 'danger', act: acts.retire, submit: (reason: string) => acts.retire.mutate({ id, reason }) },
  } as const
  if (!open) return null
  const { kind, act, submit } = asks[open]
  return (
    <ReasonDialog
      {...common}
      {...(open === 'incident' ? { label: say('whatHappened') } : {})}
      title={say(`title_${open}`, { handle })}
      text={say(`text_${open}`)}
      verb={say(`${open}Verb`)}
      kind={kind}
      error={act.error}
      isBusy={act.isPending}
      onSubmit={submit}
    />
  )
}

/** Which acts are open to this person on this account now, in the order of the bar. */
function offeredTo(person: Person, { channel, freezes }: ChannelPage) {
  const held = { institution: channel.institution, custodians: channel.custodians }
  const isAdmin = mayRegister(person, channel.institution) === null
  const isFrozen = freezes.some(({ liftedAt }) => liftedAt === null)
  const isInIncident = channel.health === 'incident'
  const outside = !channel.isOwn
  return {
    retire: outside && isAdmin && !isInIncident,
    revise: outside && isAdmin,
    attest: outside && mayAttest(person, held) === null,
    freeze: !isFrozen && mayFreeze(person, held) === null,
    lift: isFrozen && mayLift(person, held) === null,
    incident: outside && !isInIncident && mayOpenIncident(person, held) === null,
  }
}

/** What this person may do with this account. */
export function ChannelActs({ shown }: { shown: ChannelPage }) {
  const say = useChannelsWords()
  const { person } = useSession()
  const [open, setOpen] = useState<Open>(null)
  const acts = useActs(() => setOpen(null))
  const { channel } = shown
  const may = offeredTo(person, shown)
  if (channel.retiredAt)
    return mayRegister(person, channel.institution) === null ? (
      <Button onPress={() => acts.reinstate.mutate({ id: channel.id })}>{say('reinstate')}</Button>
    ) : null
  const asking = (
    [
      ['retire', 'retireVerb', 'ghost'],
      ['revise', 'revise', 'plain'],
      ['attest', 'attestVerb', 'plain'],
      ['freeze', 'freezeVerb', 'plain'],
      ['incident', 'incidentVerb', 'danger'],
    ] as const
  ).filter(([act]) => may[act])
  return (
    <>
      {may.lift ? (
        <Button onPress={() => acts.lift.mutate({ id: channel.id })} busy={acts.lift.isPending && say('saving')}>
          {say('lift')}
        </Button>
      ) : null}
      {asking.map(([act, verb, kind]) => (
        <Button key={act} kind={kind} onPress={() => setOpen(act)}>
          {say(verb)}
        </Button>
      ))}
      <Dialogs shown={shown} open={open} acts={acts} onClose={() => setOpen(null)} />
    </>
  )
}
