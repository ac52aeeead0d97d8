import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { CheckField, SelectField, TextArea, TextField } from '#kit/web/field.tsx'
import { Failure } from '#kit/web/pieces.tsx'
import { useToast } from '#kit/web/toast.tsx'
import { rights, type MediaDetail, type Rights } from '../contract.ts'
import { isDescribed, needsNote } from '../rules.ts'
import styles from './library.module.css'
import { media } from './queries.ts'
import { useMediaWords } from './words.ts'

const factsOf = (of: MediaDetail) => ({
  title: of.title,
  alt: of.alt ?? '',
  isDecorative: of.isDecorative,
  tags: of.tags.join(', '),
  rights: of.rights,
  rightsNote: of.rightsNote ?? '',
  source: of.source ?? '',
  rightsUntil: of.rightsUntil ?? '',
})

const tagsFrom = (text: string) =>
  text
    .split(',')
    .map((tag) => tag.trim())
    .filter(Boolean)

/** What it shows, whose it is and until when it may be shown. */
export function FactsForm({ of }: { of: MediaDetail }) {
  const say = useMediaWords()
  const toast = useToast()
  const [facts, setFacts] = useState(() => factsOf(of))
  const set = (change: Partial<typeof facts>) => setFacts({ ...facts, ...change })
  const describe = useMutation(media.describe.mutationOptions())
  const annotate = useMutation(media.annotate.mutationOptions())
  const error = describe.error ?? annotate.error
  const save = async () => {
    await describe.mutateAsync({ id: of.id, alt: facts.isDecorative ? null : facts.alt.trim() || null, isDecorative: facts.isDecorative })
    await annotate.mutateAsync({
      id: of.id,
      title: facts.title,
      tags: tagsFrom(facts.tags),
      rights: facts.rights,
      rightsNote: facts.rightsNote.trim() || null,
      source: facts.source.trim() || null,
      rightsUntil: facts.rightsUntil || null,
    })
    toast({ text: say('saved') })
  }
  return (
    <form className={styles['form']} onSubmit={(event) => event.preventDefault()}>
      <TextField label={say('title')} value={facts.title} maxLength={200} onChange={(title) => set({ title })} />
      {facts.isDecorative ? null : (
        <TextArea
          label={say('alt')}
          rows={2}
          value={facts.alt}
          onChange={(alt) => set({ alt })}
          error={isDescribed({ alt: facts.alt, isDecorative: false }) ? null : say('altMissing')}
        />
      )}
      <CheckField label={say('decorative')} checked={facts.isDecorative} onChange={(isDecorative) => set({ isDecorative })} />
      <TextField label={say('tags')} help={say('tagsHelp')} value={facts.tags} onChange={(tags) => set({ tags })} />
      <SelectField
        label={say('rights')}
        value={facts.rights}
        onChange={(value) => set({ rights: value as Rights })}
        choices={rights.map((value) => ({ value, label: say(`rights_${value}`) }))}
      />
      {facts.rights === 'licensed' || facts.rights === 'permission' ? (
        <TextArea
          label={say('rightsNote')}
          rows={2}
          value={facts.rightsNote}
          onChange={(rightsNote) => set({ rightsNote })}
          error={needsNote(facts) ? say('rightsNoteMissing') : null}
        />
      ) : null}
      <TextField label={say('source')} value={facts.source} maxLength={300} onChange={(source) => set({ source })} />
      <TextField
        label={say('rightsUntil')}
        help={say('rightsUntilHelp')}
        type="date"
        value={facts.rightsUntil}
        onChange={(rightsUntil) => set({ rightsUntil })}
      />
      {error ? <Failure error={error} /> : null}
      <Button kind="primary" onPress={() => void save().catch(() => undefined)} busy={(describe.isPending || annotate.isPending) && say('saving')}>
        {say('save')}
      </Button>
    </form>
  )
}
