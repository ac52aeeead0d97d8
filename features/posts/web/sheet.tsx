import { useState } from 'react'
import { SelectField, TextArea, TextField } from '#kit/web/field.tsx'
import { Notice } from '#kit/web/pieces.tsx'
import { sensitivities } from '#features/approvals/kinds.ts'
import { directionOf, isInsideLink, wordsIn } from '../rules.ts'
import { languagesOf, renamed, withWords } from '../translating.ts'
import styles from './composer.module.css'
import { tongues, useLanguageName } from './language-names.ts'
import { LinkLine } from './link-line.tsx'
import { MentionPicker } from './mention-picker.tsx'
import type { Bench } from './shared.ts'
import { SourceBeside } from './source-beside.tsx'
import { usePostsWords } from './words.ts'

const isLink = (text: string) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)

/** Title and text in the open language, then link, source language and care. */
export function Sheet(bench: Bench & { isApproved: boolean }) {
  const say = usePostsWords()
  const { content, write, language, isApproved } = bench
  const shown = wordsIn(content, language) ?? { title: '', text: '' }
  const words = { lang: language, dir: directionOf(language) }
  return (
    <div className={styles['sheet']}>
      {isApproved ? <Notice tone="amber" text={say('voids')} /> : null}
      <div className={styles['title']}>
        <textarea
          aria-label={say('title')}
          placeholder={say('title')}
          value={shown.title}
          rows={1}
          maxLength={200}
          {...words}
          onChange={(event) => write(withWords(content, language, { title: event.target.value.replaceAll('\n', ' ') }))}
        />
      </div>
      <TextArea
        label={say('text')}
        hideLabel
        plain
        placeholder={say('textHere')}
        value={shown.text}
        onChange={(text) => write(withWords(content, language, { text }))}
        {...words}
        maxLength={60_000}
        fieldRef={bench.pointing.field}
        onMark={(start, end) => bench.pointing.point({ language, channel: null }, [start, end])}
      />
      <div>
        <MentionPicker {...bench} />
      </div>
      <SourceBeside {...bench} />
      {language === content.language ? <Tools {...bench} /> : null}
    </div>
  )
}

/** What holds for the post whole. */
function Tools({ content, write, open, place }: Bench) {
  const say = usePostsWords()
  const nameOf = useLanguageName()
  const taken = languagesOf(content).slice(1)
  const all = (tongues.includes(content.language) ? tongues : [content.language, ...tongues]).filter((tongue) => !taken.includes(tongue))
  return (
    <div className={styles['tools']}>
      <div>
        <LinkField value={content.link} onChange={(link) => write({ link })} />
        <LinkLine link={content.link} institution={place.id} />
      </div>
      <SelectField
        label={say('language')}
        value={content.language}
        onChange={(tongue) => {
          const change = renamed(content, tongue)
          if (!change) return
          write(change)
          open(tongue)
        }}
        choices={all.map((tongue) => ({ value: tongue, label: nameOf(tongue) }))}
      />
      <SelectField
        label={say('sensitivity')}
        value={content.sensitivity}
        onChange={(sensitivity) => write({ sensitivity: sensitivity === 'sensitive' ? 'sensitive' : 'routine' })}
        choices={sensitivities.map((one) => ({ value: one, label: say(`sensitivity_${one}`) }))}
      />
    </div>
  )
}

function LinkField({ value, onChange }: { value: string | null; onChange: (value: string | null) => void }) {
  const say = usePostsWords()
  const [typed, setTyped] = useState(value ?? '')
  const isWrong = typed !== '' && !isLink(typed)
  return (
    <TextField
      label={say('link')}
      type="url"
      placeholder="https://"
      value={typed}
      onChange={(text) => {
        setTyped(text)
        if (text === '' || isLink(text)) onChange(text || null)
      }}
      error={isWrong ? say('linkWrong') : isInsideLink(value) ? say('linkInside') : null}
    />
  )
}
