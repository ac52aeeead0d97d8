import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { PersonId } from '#kit/ids.ts'
import { Button } from '#kit/web/button.tsx'
import { TextArea } from '#kit/web/field.tsx'
import { Failure } from '#kit/web/pieces.tsx'
import type { PostId } from '../contract.ts'
import type { Anchor, NoteId } from '../team-contract.ts'
import { team } from './queries.ts'
import styles from './team.module.css'
import { usePostsWords } from './words.ts'

type Props = { post: PostId; anchor?: Anchor | null; replyTo?: NoteId; onWritten?: () => void }

/** The name being typed after an `@`, or null. */
const calling = (text: string) => /(?:^|\s)@([\p{L}' ]{0,30})$/u.exec(text)?.[1] ?? null

/** Colleagues whose name begins as typed; pressing one puts the name. */
function Suggestions({ post, text, onPick }: { post: PostId; text: string; onPick: (text: string) => void }) {
  const typed = calling(text)
  const { data = [] } = useQuery(team.colleagues.queryOptions({ input: { post }, enabled: typed !== null }))
  const fitting = typed === null ? [] : data.filter(({ name }) => name.toLowerCase().startsWith(typed.toLowerCase()) && name !== typed).slice(0, 5)
  return fitting.length === 0 ? null : (
    <div className={styles['suggestions']}>
      {fitting.map(({ id, name }) => (
        <Button key={id} size="small" onPress={() => onPick(`${text.slice(0, text.length - (typed?.length ?? 0))}${name} `)}>
          @{name}
        </Button>
      ))}
    </div>
  )
}

/** Writes a note, about what is marked or about the whole; an answer opens when it is asked for. */
export function NoteForm({ post, anchor = null, replyTo, onWritten }: Props) {
  const say = usePostsWords()
  const queries = useQueryClient()
  const [isOpen, setOpen] = useState(replyTo === undefined)
  const [text, setText] = useState('')
  const { data: colleagues = [] } = useQuery(team.colleagues.queryOptions({ input: { post }, enabled: text.includes('@') }))
  const write = useMutation(
    team.note.mutationOptions({
      onSuccess: async () => {
        setText('')
        setOpen(replyTo === undefined)
        onWritten?.()
        await queries.invalidateQueries({ queryKey: team.notes.key() })
      },
    }),
  )
  if (!isOpen)
    return (
      <Button size="small" kind="ghost" onPress={() => setOpen(true)}>
        {say('answer')}
      </Button>
    )
  const mentioned = colleagues.filter(({ name }) => text.includes(`@${name}`)).map(({ id }): PersonId => id)
  return (
    <div className={styles['form']}>
      {anchor ? (
        <q lang={anchor.language} dir="auto">
          {anchor.quote.slice(0, 160)}
        </q>
      ) : null}
      <TextArea
        label={say(replyTo ? 'answerLabel' : anchor ? 'noteOnPassage' : 'noteOnWhole')}
        value={text}
        onChange={setText}
        rows={2}
        maxLength={2000}
        {...(replyTo ? {} : { help: say('noteHelp') })}
      />
      <Suggestions post={post} text={text} onPick={setText} />
      {write.error ? <Failure error={write.error} /> : null}
      <div>
        <Button
          size="small"
          why={text.trim() === '' && replyTo ? say('noteEmpty') : null}
          busy={write.isPending && say('sending')}
          onPress={() => text.trim() !== '' && write.mutate({ post, text: text.trim(), anchor, replyTo: replyTo ?? null, mentioned })}
        >
          {say('writeNote')}
        </Button>
      </div>
    </div>
  )
}
