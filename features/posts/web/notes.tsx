import { useMutation, useQuery } from '@tanstack/react-query'
import { Button } from '#kit/web/button.tsx'
import { Section } from '#kit/web/page.tsx'
import { Failure, When } from '#kit/web/pieces.tsx'
import type { Place } from '#kit/web/session.tsx'
import { findAgain } from '../anchoring.ts'
import type { Content, PostId } from '../contract.ts'
import { directionOf } from '../rules.ts'
import type { Anchor, Note } from '../team-contract.ts'
import { useLanguageName } from './language-names.ts'
import { NoteForm } from './note-form.tsx'
import { textAt } from './pointing.ts'
import { team } from './queries.ts'
import styles from './team.module.css'
import { usePostsWords } from './words.ts'

type Props = {
  post: PostId
  content: Content
  place: Place
  /** What is marked in the text, for the next note. */
  marked?: Anchor | null
  onWritten?: () => void
  /** Shows a stretch of the text. */
  onShow?: ((anchor: Anchor, at: { start: number; end: number }) => void) | undefined
}

/** Where in the text a note points: its words, or that they are no longer there. */
function Pointed({ anchor, content, onShow }: { anchor: Anchor; content: Content } & Pick<Props, 'onShow'>) {
  const say = usePostsWords()
  const nameOf = useLanguageName()
  const at = findAgain(textAt(content, anchor), anchor)
  return (
    <div className={styles['pointed']}>
      <q lang={anchor.language} dir={directionOf(anchor.language)} data-lost={at === null}>
        {anchor.quote.length > 160 ? `${anchor.quote.slice(0, 160)}…` : anchor.quote}
      </q>
      <small>
        {nameOf(anchor.language)} ·{' '}
        {at ? (
          onShow ? (
            <button type="button" onClick={() => onShow(anchor, at)}>
              {say('showPassage')}
            </button>
          ) : null
        ) : (
          say('passageChanged')
        )}
      </small>
    </div>
  )
}

function OneNote({ note, answers, ...props }: Props & { note: Note; answers: Note[] }) {
  const say = usePostsWords()
  const resolve = useMutation(team.resolve.mutationOptions())
  const { post, place } = props
  return (
    <li className={styles['note']} data-resolved={note.resolvedAt !== null}>
      {note.anchor ? <Pointed anchor={note.anchor} content={props.content} onShow={props.onShow} /> : null}
      {[note, ...answers].map((one) => (
        <div key={one.id}>
          <small>
            <b>{one.by}</b>, <When at={one.at} zone={place.zone} place={place.place} />
          </small>
          <p>{one.text}</p>
        </div>
      ))}
      <div className={styles['acts']}>
        <NoteForm post={post} replyTo={note.id} />
        <Button size="small" kind="ghost" onPress={() => resolve.mutate({ id: note.id, isResolved: note.resolvedAt === null })}>
          {say(note.resolvedAt ? 'reopen' : 'resolve')}
        </Button>
      </div>
      {note.resolvedBy ? <small>{say('resolvedBy', { name: note.resolvedBy })}</small> : null}
      {resolve.error ? <Failure error={resolve.error} /> : null}
    </li>
  )
}

/** What the team says to itself about a draft. It never goes out. */
export function Notes(props: Props) {
  const say = usePostsWords()
  const { data: notes = [], error } = useQuery(team.notes.queryOptions({ input: { post: props.post } }))
  const firsts = notes.filter((one) => one.replyTo === null)
  const row = (note: Note) => <OneNote key={note.id} {...props} note={note} answers={notes.filter((one) => one.replyTo === note.id)} />
  const done = firsts.filter((one) => one.resolvedAt)
  return (
    <Section title={say('notes')} meta={say('notPublic')}>
      {error ? <Failure error={error} /> : null}
      <ul className={styles['notes']}>{firsts.filter((one) => !one.resolvedAt).map(row)}</ul>
      <NoteForm post={props.post} anchor={props.marked ?? null} {...(props.onWritten ? { onWritten: props.onWritten } : {})} />
      {done.length > 0 ? (
        <details>
          <summary>{say('resolvedNotes', { count: done.length })}</summary>
          <ul className={styles['notes']}>{done.map(row)}</ul>
        </details>
      ) : null}
    </Section>
  )
}
