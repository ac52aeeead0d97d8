import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { TextArea, TextField } from '#kit/web/field.tsx'
import { wallInWords } from '#kit/web/format.ts'
import { useLanguage } from '#kit/web/language.tsx'
import { Section } from '#kit/web/page.tsx'
import { Chip, Failure } from '#kit/web/pieces.tsx'
import { useToast } from '#kit/web/toast.tsx'
import { zoneLabel } from '#kit/time.ts'
import type { Series, SeriesWords } from '../series-contract.ts'
import { series } from './queries.ts'
import styles from './series.module.css'
import { usePostsWords } from './words.ts'

/** Another text for the whole series: who follows is shown first, then it is done. */
export function Rewriting({ one, onDone }: { one: Series; onDone: () => void }) {
  const say = usePostsWords()
  const language = useLanguage()
  const toast = useToast()
  const queries = useQueryClient()
  const [words, setWords] = useState(one.words)
  const look = useMutation(series.rewrite.mutationOptions())
  const apply = useMutation(
    series.rewrite.mutationOptions({
      onSuccess: async () => {
        toast({ text: say('seriesRewritten') })
        await queries.invalidateQueries()
        onDone()
      },
    }),
  )
  const set = (change: Partial<SeriesWords>) => {
    setWords({ ...words, ...change })
    look.reset()
  }
  const error = look.error ?? apply.error
  const act = (isSure: boolean) => (isSure ? apply : look).mutate({ id: one.id, words, isSure })
  return (
    <div className={styles['page']}>
      <TextField label={say('title')} value={words.title} onChange={(title) => set({ title })} maxLength={200} />
      <TextArea
        label={say('text')}
        rows={6}
        value={words.text}
        onChange={(text) => set({ text })}
        help={say('seriesHelp', { date: '{{tanggal}}', weekday: '{{hari}}', number: '{{nomor}}' })}
      />
      {error ? <Failure error={error} /> : null}
      {look.data ? (
        <Section title={say('whoFollows')} meta={say('whoStays')}>
          <ul className={styles['changes']}>
            {look.data.map((member) => (
              <li key={member.post}>
                <Chip tone={member.follows ? 'ok' : 'amber'}>{say(member.follows ? 'follows' : 'change_kept')}</Chip> {member.title || say('untitled')}
                {', '}
                {wallInWords(member.wall, zoneLabel(member.zone), language)}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <div className={styles['acts']}>
        <Button onPress={onDone}>{say('cancel')}</Button>
        <Button kind="primary" busy={(look.isPending || apply.isPending) && say('loading')} onPress={() => act(look.data !== undefined)}>
          {say(look.data ? 'rewriteSeries' : 'showFollowers')}
        </Button>
      </div>
    </div>
  )
}
