import { useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { FocusPoint } from '#kit/web/focus-point.tsx'
import { Section } from '#kit/web/page.tsx'
import { Chip, Failure, Skeleton } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import { UploadZone } from '#kit/web/upload-zone.tsx'
import type { MediaDetail, MediaId } from '../contract.ts'
import { mayUpload } from '../rules.ts'
import { MediaHistory } from './history.tsx'
import { Acts } from './acts.tsx'
import { Crops } from './crops.tsx'
import { FactsForm } from './facts-form.tsx'
import styles from './library.module.css'
import { media, posts } from './queries.ts'
import { useMediaWords } from './words.ts'

const most = 10

/** The posts that carry it, each opening; those the reader may not see are only counted. */
function Uses({ uses }: { uses: MediaDetail['uses'] }) {
  const say = useMediaWords()
  const found = useQueries({ queries: uses.slice(0, most).map(({ post }) => posts.get.queryOptions({ input: { id: post as never } })) })
  return (
    <Section title={say('uses')} meta={say('usedBy', { count: uses.length })}>
      <ul className={styles['uses']}>
        {found.map(({ data }) =>
          data ? (
            <li key={data.id}>
              <Link to="/konten/$id" params={{ id: data.id } as never}>
                {data.title || say('untitled')}
              </Link>
              {uses.some((use) => use.post === data.id && use.isPublished) ? <Chip tone="ok">{say('published')}</Chip> : null}
            </li>
          ) : null,
        )}
      </ul>
    </Section>
  )
}

function Shown({ of, isOurs }: { of: MediaDetail; isOurs: boolean }) {
  const say = useMediaWords()
  const focus = useMutation(media.focus.mutationOptions())
  if (of.kind === 'video')
    return (
      <video
        className={styles['film']}
        src={`/media/${of.id}`}
        poster={`/media/${of.id}?w=640`}
        controls
        muted
        preload="none"
        aria-label={of.alt ?? of.title}
      />
    )
  if (!isOurs) return <img className={styles['film']} src={`/media/${of.id}?w=640`} alt={of.alt ?? ''} />
  return (
    <>
      <FocusPoint src={`/media/${of.id}?w=640`} focus={of.focus} onChange={(point) => focus.mutate({ id: of.id, focus: point })} />
      <p className={styles['quiet']}>{say('focusHelp')}</p>
      <Crops of={of} />
    </>
  )
}

function Replace({ of, onDone }: { of: MediaDetail; onDone: (id: MediaId) => void }) {
  const queries = useQueryClient()
  const { data: habits } = useQuery(media.habits.queryOptions({ staleTime: 600_000 }))
  const setHabits = useMutation(media.setHabits.mutationOptions())
  return (
    <UploadZone
      institution={of.institution}
      replaces={of.id}
      many={false}
      savesData={habits?.savesData ?? false}
      onSavesData={(savesData) => setHabits.mutate({ savesData })}
      takesVideo={habits?.takesVideo ?? false}
      onSent={([made]) => {
        void queries.invalidateQueries({ queryKey: media.key() })
        if (made) onDone(made as MediaId)
      }}
    />
  )
}

/** One record of the library beside its list. */
export function Detail({ id, onClose }: { id: MediaId; onClose: () => void }) {
  const say = useMediaWords()
  const { person, placeOf } = useSession()
  const [isReplacing, setReplacing] = useState(false)
  const { data: of, error } = useQuery(media.get.queryOptions({ input: { id } }))
  if (error) return <Failure error={error} />
  if (!of) return <Skeleton rows={4} />
  const isOurs = mayUpload(person, of.institution) === null
  return (
    <div className={styles['detail']}>
      <h2>{of.title || of.alt || say('untitled')}</h2>
      <p className={styles['quiet']}>
        {placeOf(of.institution).shortName} · {of.width} × {of.height} · {say('weighs', { kb: Math.round(of.bytes / 1024) })}
      </p>
      <Shown of={of} isOurs={isOurs} />
      {of.hadLocation ? <p className={styles['quiet']}>{say('locationRemoved')}</p> : null}
      <Acts of={of} isOurs={isOurs} onReplace={() => setReplacing(!isReplacing)} onGone={onClose} />
      {isReplacing ? <Replace of={of} onDone={() => setReplacing(false)} /> : null}
      {isOurs ? <FactsForm key={of.id} of={of} /> : null}
      <Uses uses={of.uses} />
      {isOurs ? (
        <Section title={say('history')}>
          <MediaHistory subject={of.id} place={placeOf(of.institution)} />
        </Section>
      ) : null}
      <Button onPress={onClose}>{say('close')}</Button>
    </div>
  )
}
