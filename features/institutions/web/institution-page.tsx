import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Page, Section } from '#kit/web/page.tsx'
import { Failure, Skeleton } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import type { Institution } from '../contract.ts'
import { mayChange } from '../rules.ts'
import { InstitutionHistory } from './history.tsx'
import { Grants } from './grants-section.tsx'
import styles from './institutions.module.css'
import { Policies } from './policies-section.tsx'
import { institutions } from './queries.ts'
import { ReviseDialog } from './revise-dialog.tsx'
import { useInstitutionsWords } from './words.ts'

function Facts({ institution }: { institution: Institution }) {
  const say = useInstitutionsWords()
  const { placeOf } = useSession()
  const names = new Intl.DisplayNames(document.documentElement.lang || 'id', { type: 'language' })
  const weekday = (day: number) =>
    Temporal.PlainDate.from('2024-01-01')
      .add({ days: day - 1 })
      .toLocaleString(document.documentElement.lang || 'id', { weekday: 'short' })
  const facts: [string, string][] = [
    [say('class'), institution.missionKind ? say(`mission_${institution.missionKind}`) : say(`class_${institution.class}`)],
    [say('under'), institution.parentId ? placeOf(institution.parentId).shortName : '–'],
    [say('zone'), `${institution.zone} (${institution.place})`],
    [say('hours'), `${institution.opens.replace(':', '.')}–${institution.closes.replace(':', '.')}, ${institution.workingDays.map(weekday).join(' ')}`],
    [say('languages'), institution.languages.map((one) => names.of(one) ?? one).join(', ')],
  ]
  return (
    <dl className={styles['facts']}>
      {facts.map(([term, fact]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
      <div>
        <dt>{say('publicPages')}</dt>
        <dd>
          <a href={`/berita/${institution.slug}`} target="_blank" rel="noreferrer">
            /berita/{institution.slug}
          </a>
        </dd>
      </div>
    </dl>
  )
}

/** One institution: its place and hours; for its admins also its approval policies and grants. */
export function InstitutionPage() {
  const say = useInstitutionsWords()
  const { person } = useSession()
  const { slug } = useParams({ strict: false }) as { slug: string }
  const [isOpen, setOpen] = useState(false)
  const { data: institution, error, refetch } = useQuery(institutions.get.queryOptions({ input: { slug } }))
  const back = { to: '/instansi', label: say('institutions') }
  if (!institution)
    return (
      <Page title={say('institution')} back={back}>
        {error ? <Failure error={error} retry={() => void refetch()} /> : <Skeleton />}
      </Page>
    )
  const isOwn = mayChange(person, institution.id) === null
  return (
    <Page
      title={institution.shortName}
      meta={institution.name}
      back={back}
      actions={isOwn ? <Button onPress={() => setOpen(true)}>{say('revise')}</Button> : null}
    >
      <Section title={say('facts')}>
        <Facts institution={institution} />
      </Section>
      {isOwn ? (
        <>
          <Policies institution={institution} />
          <Grants institution={institution} />
          <Section title={say('history')}>
            <InstitutionHistory subject={institution.id} place={institution} />
          </Section>
        </>
      ) : null}
      {isOpen ? <ReviseDialog institution={institution} onClose={() => setOpen(false)} /> : null}
    </Page>
  )
}
