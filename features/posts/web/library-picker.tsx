import { useInfiniteQuery, useMutation } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import type { Found, MediaId } from '#features/media/contract.ts'
import type { InstitutionId } from '#kit/ids.ts'
import { Button } from '#kit/web/button.tsx'
import { Dialog, DialogActions } from '#kit/web/dialog.tsx'
import { TextField } from '#kit/web/field.tsx'
import { Empty, Failure, Segmented, Skeleton } from '#kit/web/pieces.tsx'
import styles from './composer.module.css'
import { media } from './queries.ts'
import { usePostsWords } from './words.ts'

type Shelf = 'own' | 'shared'
type Props = { institution: InstitutionId; taken: readonly MediaId[]; onPick: (id: MediaId) => void; onClose: () => void }

const nameOf = ({ title, alt }: Found, fallback: string) => title || alt || fallback

/** Pictures that were approved before, one's own or shared with the network; a shared one is copied into one's own library. */
export function LibraryPicker({ institution, taken, onPick, onClose }: Props) {
  const say = usePostsWords()
  const [shelf, setShelf] = useState<Shelf>('own')
  const [typed, setTyped] = useState('')
  const search = useDeferredValue(typed)
  const { data, error, isPending, hasNextPage, fetchNextPage } = useInfiniteQuery(
    media.search.infiniteOptions({
      input: (after: string | undefined) => ({ institution, shelf, limit: 24, ...(search ? { search } : {}), ...(after ? { after } : {}) }),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (page) => page.next ?? undefined,
    }),
  )
  const borrow = useMutation(media.borrow.mutationOptions({ onSuccess: ({ id }) => onPick(id) }))
  const pick = (one: Found) => (shelf === 'shared' ? borrow.mutate({ id: one.id, institution }) : onPick(one.id))
  const rows = (data?.pages.flatMap((page) => page.rows) ?? []).filter(({ id }) => !taken.includes(id))
  return (
    <Dialog title={say('fromLibrary')} isOpen onClose={onClose}>
      <Segmented
        label={say('whose')}
        value={shelf}
        onChange={setShelf}
        options={[
          { value: 'own', label: say('shelfOwn') },
          { value: 'shared', label: say('shelfShared') },
        ]}
      />
      <TextField label={say('searchLibrary')} type="search" value={typed} onChange={setTyped} />
      {(error ?? borrow.error) ? <Failure error={error ?? borrow.error} /> : null}
      {isPending ? <Skeleton rows={3} /> : null}
      {!isPending && rows.length === 0 ? <Empty title={say(search ? 'nothingFound' : 'libraryEmpty')} /> : null}
      <ul className={styles['choices']}>
        {rows.map((one) => (
          <li key={one.id}>
            <button type="button" onClick={() => pick(one)} disabled={borrow.isPending}>
              <img src={`/media/${one.id}?w=320`} alt="" loading="lazy" />
              <span>{nameOf(one, say('untitled'))}</span>
            </button>
          </li>
        ))}
      </ul>
      <DialogActions>
        {hasNextPage ? <Button onPress={() => void fetchNextPage()}>{say('more')}</Button> : null}
        <Button onPress={onClose}>{say('close')}</Button>
      </DialogActions>
    </Dialog>
  )
}
