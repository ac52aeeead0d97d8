import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import type { InstitutionId } from '#kit/ids.ts'
import { Button } from '#kit/web/button.tsx'
import { Page } from '#kit/web/page.tsx'
import { Empty, Failure, Skeleton } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import { UploadZone } from '#kit/web/upload-zone.tsx'
import type { Searching } from '../contract.ts'
import { mayUpload } from '../rules.ts'
import { Detail } from './detail.tsx'
import { Filters } from './filters.tsx'
import { useFilter, type Filter } from './filter.ts'
import styles from './library.module.css'
import { media } from './queries.ts'
import { Tile } from './tile.tsx'
import { useMediaWords } from './words.ts'

function Upload() {
  const { current } = useSession()
  const queries = useQueryClient()
  const { set } = useFilter()
  const { data: habits } = useQuery(media.habits.queryOptions({ staleTime: 600_000 }))
  const setHabits = useMutation(media.setHabits.mutationOptions())
  return (
    <UploadZone
      institution={current.id}
      savesData={habits?.savesData ?? false}
      onSavesData={(savesData) => setHabits.mutate({ savesData })}
      takesVideo={habits?.takesVideo ?? false}
      onSent={([first]) => {
        void queries.invalidateQueries({ queryKey: media.key() })
        set({ buka: first as never })
      }}
    />
  )
}

const wantedFrom = ({ cari, rak, jenis, hak, koleksi }: Filter, institution: InstitutionId): Searching => ({
  institution,
  shelf: rak ?? 'own',
  limit: 60,
  ...(cari ? { search: cari } : {}),
  ...(jenis ? { kind: jenis } : {}),
  ...(hak ? { rights: hak } : {}),
  ...(koleksi ? { collection: koleksi } : {}),
})

const cleared = { cari: undefined, jenis: undefined, hak: undefined, koleksi: undefined }

function Nothing({ shelf, isNarrow, onClear }: { shelf: Searching['shelf']; isNarrow: boolean; onClear: () => void }) {
  const say = useMediaWords()
  if (!isNarrow) return <Empty title={say(`empty_${shelf}`)} text={say(`emptyText_${shelf}`)} />
  return (
    <Empty title={say('nothingMatches')}>
      <Button onPress={onClear}>{say('clearFilters')}</Button>
    </Empty>
  )
}

function Grid() {
  const say = useMediaWords()
  const { current } = useSession()
  const { filter, set } = useFilter()
  const search = useDeferredValue(filter.cari ?? '')
  const wanted = wantedFrom({ ...filter, cari: search }, current.id)
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage, refetch } = useInfiniteQuery(
    media.search.infiniteOptions({
      input: (after: string | undefined) => ({ ...wanted, ...(after ? { after } : {}) }),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (page) => page.next ?? undefined,
    }),
  )
  if (error) return <Failure error={error} retry={() => void refetch()} />
  if (isPending) return <Skeleton rows={5} />
  const rows = data.pages.flatMap((page) => page.rows)
  if (rows.length === 0) return <Nothing shelf={wanted.shelf} isNarrow={Object.keys(wanted).length > 3} onClear={() => set(cleared)} />
  return (
    <>
      <ul className={styles['grid']}>
        {rows.map((one) => (
          <Tile key={one.id} media={one} isOpen={one.id === filter.buka} onOpen={() => set({ buka: one.id })} />
        ))}
      </ul>
      {hasNextPage ? (
        <Button onPress={() => void fetchNextPage()} busy={isFetchingNextPage && say('loadingMore')}>
          {say('more')}
        </Button>
      ) : null}
    </>
  )
}

/** Everything that may be shown: what it is, whose it is, until when, and which posts carry it. */
export function LibraryPage() {
  const say = useMediaWords()
  const { person, current } = useSession()
  const { filter, set } = useFilter()
  const [isUploading, setUploading] = useState(false)
  const may = mayUpload(person, current.id) === null
  const panel = filter.buka ? <Detail key={filter.buka} id={filter.buka} onClose={() => set({ buka: undefined })} /> : null
  return (
    <Page
      title={say('library')}
      meta={current.shortName}
      panel={panel}
      actions={
        may ? (
          <Button kind="primary" onPress={() => setUploading(!isUploading)}>
            {say(isUploading ? 'uploadClose' : 'upload')}
          </Button>
        ) : null
      }
    >
      <div className={styles['page']}>
        {isUploading ? <Upload /> : null}
        <Filters />
        <Grid />
      </div>
    </Page>
  )
}
