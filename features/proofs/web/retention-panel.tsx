import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { SelectField } from '#kit/web/field.tsx'
import { Section } from '#kit/web/page.tsx'
import { Failure } from '#kit/web/pieces.tsx'
import { useSession } from '#kit/web/session.tsx'
import { useToast } from '#kit/web/toast.tsx'
import type { Retention } from '../contract.ts'
import { mayRetain } from '../rules.ts'
import styles from './proofs.module.css'
import { proofs } from './queries.ts'
import { useProofsWords } from './words.ts'

const offered = [1, 2, 5, 10, 15, 20, 30]

function Form({ kept }: { kept: Retention }) {
  const say = useProofsWords()
  const toast = useToast()
  const queries = useQueryClient()
  const [wanted, setWanted] = useState(kept)
  const save = useMutation(
    proofs.setRetention.mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries({ queryKey: proofs.retention.key() })
        toast({ text: say('retentionSaved') })
      },
    }),
  )
  const years = (held: number | null) => [
    { value: '', label: say('forGood') },
    ...[...new Set([...offered, ...(held ? [held] : [])])]
      .toSorted((a, b) => a - b)
      .map((one) => ({ value: String(one), label: say('years', { count: one }) })),
  ]
  const read = (text: string) => (text === '' ? null : Number(text))
  const isChanged = wanted.contentYears !== kept.contentYears || wanted.logYears !== kept.logYears
  return (
    <>
      <SelectField
        label={say('contentYears')}
        value={String(wanted.contentYears ?? '')}
        onChange={(text) => setWanted({ ...wanted, contentYears: read(text) })}
        choices={years(kept.contentYears)}
      />
      <SelectField
        label={say('logYears')}
        value={String(wanted.logYears ?? '')}
        onChange={(text) => setWanted({ ...wanted, logYears: read(text) })}
        choices={years(kept.logYears)}
      />
      <p className={styles['quiet']}>{say('retentionText')}</p>
      <Button onPress={() => save.mutate(wanted)} busy={save.isPending && say('saving')} why={isChanged ? null : say('unchanged')}>
        {say('saveRetention')}
      </Button>
      {save.error ? <Failure error={save.error} /> : null}
    </>
  )
}

/** How long the records behind the proofs are kept; for those who run the institution. */
export function RetentionPanel() {
  const say = useProofsWords()
  const { current, person } = useSession()
  const { data: kept } = useQuery(proofs.retention.queryOptions({ input: { institution: current.id } }))
  if (!kept) return null
  const said = (years: number | null) => (years === null ? say('forGood') : say('years', { count: years }))
  return (
    <Section title={say('retention')}>
      {mayRetain(person, current.id) === null ? (
        <Form key={`${kept.institution}/${kept.contentYears}/${kept.logYears}`} kept={kept} />
      ) : (
        <p className={styles['quiet']}>{say('retentionRead', { content: said(kept.contentYears), log: said(kept.logYears) })}</p>
      )}
    </Section>
  )
}
