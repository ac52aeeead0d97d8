import { Plus } from 'lucide-react'
import { useState } from 'react'
import { mayWrite } from '#features/posts/rules.ts'
import { ButtonLink } from '#kit/web/button.tsx'
import { now } from '#kit/web/clock.ts'
import { longDay, timeIn } from '#kit/web/format.ts'
import { Icon } from '#kit/web/icon.tsx'
import { useLanguage } from '#kit/web/language.tsx'
import { Page } from '#kit/web/page.tsx'
import { Empty, Failure, Segmented, Skeleton } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import { Agenda, DayRibbon } from './agenda.tsx'
import { ChannelHealth, NetworkWarnings } from './channel-health.tsx'
import styles from './home.module.css'
import { NeedRow } from './need-row.tsx'
import { isPatient, useNeeds, type Need } from './needs.ts'
import { useHomeWords } from './words.ts'

const kinds = ['all', 'approval', 'delivery', 'channel', 'recovery'] as const
type Kind = (typeof kinds)[number]

/** A statement that is late by weeks is not more pressing than a post that is late by minutes. */
const inNextHour = (need: Need) => !isPatient(need) && Temporal.Instant.from(need.at).epochMilliseconds < now().epochMilliseconds + 3_600_000

function Rows({ title, needs }: { title: string; needs: Need[] }) {
  if (needs.length === 0) return null
  return (
    <section className={styles['group']}>
      <h2>{title}</h2>
      <ul>
        {needs.map((need) => (
          <NeedRow key={need.id} need={need} />
        ))}
      </ul>
    </section>
  )
}

/** The first screen answers one question: what needs me now? */
export function HomePage() {
  const say = useHomeWords()
  const language = useLanguage()
  const { current, person } = useSession()
  const [kind, setKind] = useState<Kind>('all')
  const { needs, isReady, error, retry } = useNeeds()
  const at = now()
  const shown = needs.filter((need) => kind === 'all' || need.kind === kind)
  const soon = needs.filter(inNextHour).length
  const options = kinds
    .map((one) => ({ value: one, label: `${say(`kind_${one}`)} ${one === 'all' ? needs.length : needs.filter((need) => need.kind === one).length}` }))
    .filter(({ value }) => value === 'all' || needs.some((need) => need.kind === value))
  return (
    <Page
      title={say('home')}
      meta={`${longDay(at, current.zone, language)} · ${timeIn(at.toString(), current)}`}
      actions={
        mayWrite(person, current.id) === null ? (
          <ButtonLink to="/konten/$id/tulis" params={{ id: 'baru' }} kind="primary">
            <Icon of={Plus} /> {say('newPost')}
          </ButtonLink>
        ) : null
      }
      panel={
        <>
          <ChannelHealth />
          <Agenda />
        </>
      }
    >
      <NetworkWarnings />
      {error ? <Failure error={error} retry={retry} /> : null}
      {isReady || error ? null : <Skeleton rows={5} />}
      {isReady && needs.length > 0 ? (
        <>
          <p className={styles['lead']}>
            <b>{say('lead', { count: needs.length })}</b> {soon > 0 ? <span>{say('leadSoon', { count: soon })}</span> : null}
          </p>
          {options.length > 2 ? <Segmented label={say('byKind')} value={kind} onChange={setKind} options={options} /> : null}
          <Rows title={say('nextHour')} needs={shown.filter(inNextHour)} />
          <Rows title={say('later')} needs={shown.filter((need) => !inNextHour(need))} />
        </>
      ) : null}
      {isReady && needs.length === 0 ? <Empty title={say('allDone')} text={say('allDoneText')} /> : null}
      <DayRibbon />
    </Page>
  )
}
