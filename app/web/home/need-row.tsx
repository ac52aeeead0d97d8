import { KeyRound, PlugZap, Stamp } from 'lucide-react'
import { ButtonLink } from '#kit/web/button.tsx'
import { Icon } from '#kit/web/icon.tsx'
import { DueText, InstitutionMark } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import { StateMark, useStateWord } from '#kit/web/state-mark.tsx'
import styles from './home.module.css'
import type { Need } from './needs.ts'
import { useHomeWords } from './words.ts'

type Said = { title: string; reason: string; verb: string; to: string; params: Record<string, string> }

const icons = { approval: Stamp, channel: PlugZap, recovery: KeyRound }
const verbs = { unconfirmed: 'settle', rejected: 'fix', signed_out: 'see', held: 'release', expired: 'reschedule', handoff: 'handoff' } as const

function useSaid(need: Need): Said {
  const say = useHomeWords()
  const word = useStateWord()
  if (need.kind === 'recovery')
    return { title: say('recovery', { name: need.recovery.person }), reason: need.recovery.reason, verb: say('see'), to: '/anggota', params: {} }
  if (need.kind === 'channel') {
    const { handle, id } = need.channel
    const verb = need.why === 'attestation' ? say('attest') : need.why === 'incident' ? say('openIncident') : say('see')
    return { title: handle, reason: say(`channel_${need.why}`), verb, to: '/kanal/$id', params: { id: id ?? '' } }
  }
  if (need.kind === 'approval') {
    const { waiting } = need
    const step = waiting.kind === 'confirm' ? say('confirm') : say('step', { step: waiting.step + 1, steps: waiting.steps })
    return { title: waiting.title, reason: `${step} · ${waiting.authors.join(', ')}`, verb: say('review'), to: '/setujui/$id', params: { id: waiting.id } }
  }
  const { delivery } = need
  const verb = verbs[delivery.state as keyof typeof verbs] ?? 'see'
  const isHandoff = delivery.state === 'handoff'
  return {
    title: delivery.title,
    reason: `${word(delivery.state)} · ${delivery.handle}`,
    verb: say(verb),
    to: isHandoff ? '/serah/$id' : '/konten/$id',
    params: { id: isHandoff ? delivery.id : delivery.post },
  }
}

/** Kind, title, reason, institution, due, and one action. */
export function NeedRow({ need }: { need: Need }) {
  const { placeOf } = useSession()
  const { title, reason, verb, to, params } = useSaid(need)
  const { shortName, zone, place } = placeOf(need.institution)
  return (
    <li className={styles['need']}>
      <span className={styles['kind']} data-kind={need.kind}>
        {need.kind === 'delivery' ? <StateMark state={need.delivery.state} bare /> : <Icon of={icons[need.kind]} />}
      </span>
      <span className={styles['what']}>
        <b>{title}</b>
        <small>{reason}</small>
      </span>
      <span className={styles['place']}>
        <InstitutionMark name={shortName} />
        <span>{shortName}</span>
      </span>
      <span className={styles['due']}>
        <DueText at={need.at} zone={zone} place={place} />
      </span>
      <span className={styles['act']}>
        <ButtonLink to={to} params={params} wide kind={need.kind === 'approval' ? 'primary' : 'plain'}>
          {verb}
        </ButtonLink>
      </span>
    </li>
  )
}
