import { useInfiniteQuery, useMutation } from '@tanstack/react-query'
import type { InstitutionId } from '#kit/ids.ts'
import { Button } from '#kit/web/button.tsx'
import { Section } from '#kit/web/page.tsx'
import { Failure, When } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import { useToast } from '#kit/web/toast.tsx'
import type { CorrectionId } from '../contract.ts'
import { KeptList } from './kept-list.tsx'
import { labelWord, useTaskWord } from './labels.ts'
import { laboratory } from './queries.ts'
import { useLaboratoryWords } from './words.ts'
import styles from './laboratory.module.css'

const perPage = 20
const pages = (institution: InstitutionId) => ({
  input: (after: string | undefined) => ({ institution, limit: perPage, ...(after ? { after } : {}) }),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page: { next: string | null }) => page.next ?? undefined,
})

/** What this institution taught the machine. */
export function CorrectionsSection({ institution, isTeacher }: { institution: InstitutionId; isTeacher: boolean }) {
  const say = useLaboratoryWords()
  const toast = useToast()
  const { current } = useSession()
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery(laboratory.corrections.infiniteOptions(pages(institution)))
  const withdrawing = useMutation(laboratory.withdraw.mutationOptions({ onSuccess: () => toast({ text: say('withdrawn') }) }))
  const rows = data?.pages
    .flatMap((page) => page.rows)
    .map(({ by, at, ...row }) => ({
      ...row,
      by: (
        <>
          {by} · <When at={at} zone={current.zone} />
        </>
      ),
    }))
  return (
    <KeptList rows={rows} onWithdraw={isTeacher ? (id) => withdrawing.mutate({ id: id as CorrectionId }) : null}>
      {(error ?? withdrawing.error) ? <Failure error={error ?? withdrawing.error} /> : null}
      {hasNextPage ? <Button onPress={() => void fetchNextPage()}>{say('more')}</Button> : null}
    </KeptList>
  )
}

/** What left for the ministry's own language server, for the auditor. */
export function OpinionsSection({ institution, host }: { institution: InstitutionId; host: string }) {
  const say = useLaboratoryWords()
  const task = useTaskWord()
  const { current } = useSession()
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery(laboratory.opinions.infiniteOptions(pages(institution)))
  const rows = data?.pages.flatMap((page) => page.rows) ?? []
  return (
    <Section title={say('opinions')} meta={host}>
      {error ? <Failure error={error} /> : null}
      {data && rows.length === 0 ? <p className={styles['quiet']}>{say('noOpinions')}</p> : null}
      <ul className={styles['keeps']}>
        {rows.map((row) => (
          <li key={row.id} className={styles['kept']}>
            <span>
              <b>
                {task(row.task)}: {row.label === null ? say('noAnswer') : labelWord(say, row.task, row.label)}
              </b>
              <span className={styles['excerpt']}>{row.text}</span>
              <small>
                {row.by} · <When at={row.at} zone={current.zone} /> · {row.model}
              </small>
            </span>
          </li>
        ))}
      </ul>
      {hasNextPage ? <Button onPress={() => void fetchNextPage()}>{say('more')}</Button> : null}
    </Section>
  )
}
