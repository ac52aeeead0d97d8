import { useQuery } from '@tanstack/react-query'
import { isPastRights } from '#features/media/rules.ts'
import { usualPolicy } from '#features/approvals/rules.ts'
import { now } from '#kit/web/clock.ts'
import { TextField } from '#kit/web/field.tsx'
import { wallIn, wallInWords } from '#kit/web/format.ts'
import { useLanguage } from '#kit/web/language.tsx'
import { Section } from '#kit/web/page.tsx'
import { Avatar, Failure, Notice } from '#kit/web/pieces.tsx'
import { useSession, type Place } from '#kit/web/session.tsx'
import { zoneLabel } from '#kit/time.ts'
import type { Content } from '../contract.ts'
import styles from './composer.module.css'
import { EmergencyLane } from './emergency-lane.tsx'
import { HourChoices } from './hour-choices.tsx'
import { approvals, media } from './queries.ts'
import type { SendingActs } from './send.ts'
import type { Writing } from './writing.ts'
import { usePostsWords } from './words.ts'

export function usePolicy(place: Place, sensitivity: 'routine' | 'sensitive') {
  const { data } = useQuery(approvals.policies.queryOptions({ input: { institution: place.id } }))
  return data?.find((one) => one.sensitivity === sensitivity) ?? usualPolicy(place.id, sensitivity)
}

/** Who writes, who approves within how many hours, and then when it goes out. */
function ApprovalPath({ steps }: { steps: { hours: number; people: string[] | null; rule: 'any' | 'all' }[] }) {
  const say = usePostsWords()
  const { person } = useSession()
  return (
    <ol className={styles['path']}>
      <li>
        <Avatar name={person.name} />
        <span>
          <b>{person.name}</b>
          <small>{say('writes')}</small>
        </span>
      </li>
      {steps.map((step, index) => (
        <li key={`${index}${step.hours}`}>
          <Avatar name={String(index + 1)} />
          <span>
            <b>{say('stepNumber', { number: index + 1 })}</b>
            <small>{say(step.people ? 'stepNamed' : 'stepAny', { count: step.people?.length ?? 0, hours: step.hours })}</small>
          </span>
        </li>
      ))}
      {steps.length === 0 ? <li>{say('noSteps')}</li> : null}
    </ol>
  )
}

/** Says which picture's rights end before the chosen hour: it would be refused, so it is better known while choosing. */
function RightsEnd({ wall, carried }: { wall: string; carried: Content['media'] }) {
  const say = usePostsWords()
  const { data = [] } = useQuery(media.list.queryOptions({ input: { ids: carried }, enabled: carried.length > 0 }))
  const late = data.filter((one) => carried.includes(one.id) && isPastRights(one, wall.slice(0, 10)))
  return late.map(({ id, title, alt, rightsUntil }) => (
    <Notice key={id} tone="amber" text={say('rightsEndBefore', { title: title || alt || say('thisPicture'), until: rightsUntil ?? '' })} />
  ))
}

/** When it goes out and after when it no longer may, by the clock of its institution. */
function Times({ sending, place, media: carried }: { sending: SendingActs; place: Place; media: Content['media'] }) {
  const say = usePostsWords()
  const language = useLanguage()
  const { wall, setWall, notAfter, setNotAfter } = sending
  const earliest = wallIn(now(), place.zone)
  const zone = zoneLabel(place.zone, place.place)
  return (
    <Section title={say('schedule')} meta={zone}>
      <TextField
        label={say('goesOut', { zone })}
        type="datetime-local"
        value={wall}
        onChange={setWall}
        min={earliest}
        help={wallInWords(wall, zone, language) ?? say('goesOutHelp')}
      />
      <RightsEnd wall={wall} carried={carried} />
      <TextField
        label={say('notAfter', { zone })}
        type="datetime-local"
        value={notAfter}
        onChange={setNotAfter}
        min={wall || earliest}
        help={wallInWords(notAfter, zone, language) ?? say('notAfterHelp')}
      />
    </Section>
  )
}

type Props = { writing: Writing; place: Place; sending: SendingActs }

/** When and through whom; the act itself stands in the bar. */
export function Sending({ writing, place, sending }: Props) {
  const say = usePostsWords()
  const { person } = useSession()
  const policy = usePolicy(place, writing.content.sensitivity)
  return (
    <div className={styles['send']}>
      <Times sending={sending} place={place} media={writing.content.media} />
      <Section title={say('path')} meta={say(`sensitivity_${writing.content.sensitivity}`)}>
        <ApprovalPath steps={policy.steps} />
      </Section>
      {sending.error ? <Failure error={sending.error} /> : null}
      <HourChoices sending={sending} />
      {policy.emergencyPeople.includes(person.id) && sending.state !== 'approved' ? (
        <EmergencyLane onSend={sending.emergency} confirmHours={policy.confirmHours} />
      ) : null}
    </div>
  )
}
