import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, ButtonLink } from '#kit/web/button.tsx'
import { Dialog, DialogActions } from '#kit/web/dialog.tsx'
import { TextField } from '#kit/web/field.tsx'
import { Section } from '#kit/web/page.tsx'
import { Failure } from '#kit/web/pieces.tsx'
import { useToast } from '#kit/web/toast.tsx'
import type { Post } from '../contract.ts'
import { series } from './queries.ts'
import styles from './series.module.css'
import type { Writing } from './writing.ts'
import { usePostsWords } from './words.ts'

/** What else a text may become: a template of the institution, or a series. */
export function KeepAs({ writing, post }: { writing: Writing; post: Post }) {
  const say = usePostsWords()
  const toast = useToast()
  const queries = useQueryClient()
  const [isOpen, setOpen] = useState(false)
  const [name, setName] = useState('')
  const save = useMutation(
    series.saveTemplate.mutationOptions({
      onSuccess: async () => {
        setOpen(false)
        toast({ text: say('templateSaved') })
        await queries.invalidateQueries({ queryKey: series.templates.key() })
      },
    }),
  )
  return (
    <Section title={say('again')}>
      <div className={styles['acts']}>
        <Button onPress={() => setOpen(true)}>{say('saveTemplate')}</Button>
        <ButtonLink to="/seri/baru" search={{ dari: post.id }}>
          {say('makeSeries')}
        </ButtonLink>
      </div>
      <Dialog title={say('saveTemplate')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <TextField label={say('templateName')} value={name} onChange={setName} maxLength={120} help={say('templateHelp', { blank: '{{narasumber}}' })} />
        {save.error ? <Failure error={save.error} /> : null}
        <DialogActions>
          <Button onPress={() => setOpen(false)}>{say('cancel')}</Button>
          <Button
            kind="primary"
            why={name.trim() === '' ? say('nameFirst') : null}
            busy={save.isPending && say('keeping_saving')}
            onPress={() => save.mutate({ institution: post.institution, name: name.trim(), content: writing.content })}
          >
            {say('saveTemplate')}
          </Button>
        </DialogActions>
      </Dialog>
    </Section>
  )
}
