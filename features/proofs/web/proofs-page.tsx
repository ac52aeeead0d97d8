import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { FileText } from 'lucide-react'
import { Button } from '#kit/web/button.tsx'
import { SelectField, TextField } from '#kit/web/field.tsx'
import { count, postNumber } from '#kit/web/format.ts'
import { Icon } from '#kit/web/icon.tsx'
import { useLanguage } from '#kit/web/language.tsx'
import { Page } from '#kit/web/page.tsx'
import { Empty, Failure, Skeleton, When } from '#kit/web/pieces.tsx'
import { PlatformMark } from '#kit/web/platform-mark.tsx'
import { useSession } from '#kit/web/session.tsx'
import { StateMark } from '#kit/web/state-mark.tsx'
import type { ProofRow } from '../contract.ts'
import { BundlesPanel } from './bundles-panel.tsx'
import styles from './proofs.module.css'
import { channels, people, proofs } from './queries.ts'
import { RetentionPanel } from './retention-panel.tsx'
import { spanOf, type Filter } from './span.ts'
import { useProofsWords } from './words.ts'

/** What is asked for stands in the address, so that it can be sent to a colleague. */
function useAsked() {
  const navigate = useNavigate()
  const { current } = useSession()
  const filter = useSearch({ strict: false }) as Filter
  const set = (change: { [Key in keyof Filter]: Filter[Key] | undefined }) =>
    void navigate({ to: '/bukti', search: { ...filter, ...change } as never, replace: true })
  const { first, last, since, until } = spanOf(filter, current.zone)
  const asked = { institution: current.id, since, until, ...(filter.penulis ? { author: filter.penulis as never } : {}) }
  return { filter, set, first, last, asked }
}

function Filters({ filter, set, first, last, total }: Omit<ReturnType<typeof useAsked>, 'asked'> & { total: number | undefined }) {
  const say = useProofsWords()
  const language = useLanguage()
  const { current } = useSession()
  const { data: members = [] } = useQuery({ ...people.members.queryOptions({ input: { institution: current.id } }), retry: false })
  const writers = members.filter(({ roles }) => roles.some((role) => role === 'editor' || role === 'admin'))
  return (
    <div className={styles['filters']}>
      <TextField label={say('from')} type="date" value={first} onChange={(dari) => set({ dari: dari || undefined })} />
      <TextField label={say('until')} type="date" value={last} min={first} onChange={(sampai) => set({ sampai: sampai || undefined })} />
      <SelectField
        label={say('author')}
        value={filter.penulis ?? ''}
        onChange={(penulis) => set({ penulis: penulis || undefined })}
        choices={[{ value: '', label: say('anyone') }, ...writers.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <span className={styles['count']} role="status">
        {total === undefined ? '' : say('counted', { count: count(total, language) })}
      </span>
    </div>
  )
}

function Row({ row, mark }: { row: ProofRow; mark: string }) {
  const say = useProofsWords()
  const { current } = useSession()
  return (
    <li className={styles['row']}>
      <Link to="/konten/$id" params={{ id: row.post } as never} className={styles['what']}>
        <b lang={row.language}>{row.title || say('untitled')}</b>
        <small>
          {postNumber(row.number)} · {row.handle}
        </small>
      </Link>
      <PlatformMark mark={mark} label={row.platformName} />
      <StateMark state={row.state} />
      <span className={styles['when']}>
        <When at={row.publishedAt} zone={row.zone} place={current.place} />
      </span>
      <a className={styles['sheet']} href={`/bukti-tayang/${row.delivery}`} aria-label={say('sheetOf', { title: row.title || say('untitled') })}>
        <Icon of={FileText} /> {say('sheet')}
      </a>
    </li>
  )
}

function List({ found, clear }: { found: ReturnType<typeof useProofs>; clear: () => void }) {
  const say = useProofsWords()
  const { data: platforms = [] } = useQuery(channels.platforms.queryOptions({ staleTime: 600_000 }))
  if (found.error) return <Failure error={found.error} retry={() => void found.refetch()} />
  if (!found.data) return <Skeleton rows={6} />
  const rows = found.data.pages.flatMap((page) => page.rows)
  if (rows.length === 0)
    return (
      <Empty title={say('nothing')} text={say('nothingText')}>
        <Button onPress={clear}>{say('thisMonth')}</Button>
      </Empty>
    )
  return (
    <>
      <ul className={styles['rows']}>
        {rows.map((row) => (
          <Row key={row.delivery} row={row} mark={platforms.find(({ id }) => id === row.platform)?.mark ?? ''} />
        ))}
      </ul>
      {found.hasNextPage ? (
        <div className={styles['next']}>
          <Button onPress={() => void found.fetchNextPage()} busy={found.isFetchingNextPage && say('loading')}>
            {say('more')}
          </Button>
        </div>
      ) : null}
    </>
  )
}

const useProofs = (asked: ReturnType<typeof useAsked>['asked']) =>
  useInfiniteQuery(
    proofs.list.infiniteOptions({
      input: (after: string | undefined) => ({ ...asked, limit: 50, ...(after ? { after: after as never } : {}) }),
      initialPageParam: undefined,
      getNextPageParam: (page) => page.next ?? undefined,
    }),
  )

/** Bukti tayang: what was published in a span, each with its sheet, all of it as one bundle. */
export function ProofsPage() {
  const say = useProofsWords()
  const { current } = useSession()
  const { asked, ...filtering } = useAsked()
  const found = useProofs(asked)
  const total = found.data?.pages[0]?.total
  const panel = (
    <>
      <BundlesPanel asked={asked} total={total ?? 0} />
      <RetentionPanel />
    </>
  )
  return (
    <Page title={say('proofs')} meta={current.shortName} panel={panel}>
      <Filters {...filtering} total={total} />
      <List found={found} clear={() => filtering.set({ dari: undefined, sampai: undefined, penulis: undefined })} />
    </Page>
  )
}
