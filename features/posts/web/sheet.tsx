import { useState } from 'react'
import { SelectField, TextArea, TextField } from '#kit/web/field.tsx'
import { Notice } from '#kit/web/pieces.tsx'
import { sensitivities } from '#features/approvals/kinds.ts'
import { directionOf, isInsideLink } from '../rules.ts'
import styles from './composer.module.css'
import type { Bench } from './shared.ts'
import { usePostsWords } from './words.ts'

const tongues = ['id', 'en', 'ar', 'ja', 'zh', 'ko', 'nl', 'de', 'fr', 'es', 'pt', 'ru', 'ms', 'th', 'vi', 'hi', 'su', 'jv', 'bug', 'min', 'ban', 'ace']
const isLink = (text: string) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)

/** Title, text, link, language and care. */
export function Sheet({ content, write, isApproved }: Bench & { isApproved: boolean }) {
  const say = usePostsWords()
  const names = new Intl.DisplayNames(document.documentElement.lang || 'id', { type: 'language' })
  const all = tongues.includes(content.language) ? tongues : [content.language, ...tongues]
  const direction = directionOf(content.language)
  return (
    <div className={styles['sheet']}>
      {isApproved ? <Notice tone="amber" text={say('voids')} /> : null}
      <div className={styles['title']}>
        <textarea
          aria-label={say('title')}
          placeholder={say('title')}
          value={content.title}
          rows={1}
          maxLength={200}
          lang={content.language}
          dir={direction}
          onChange={(event) => write({ title: event.target.value.replaceAll('\n', ' ') })}
        />
      </div>
      <TextArea
        label={say('text')}
        hideLabel
        plain
        placeholder={say('textHere')}
        value={content.text}
        onChange={(text) => write({ text })}
        lang={content.language}
        dir={direction}
        maxLength={60_000}
      />
      <div className={styles['tools']}>
        <LinkField value={content.link} onChange={(link) => write({ link })} />
        <SelectField
          label={say('language')}
          value={content.language}
          onChange={(language) =>
            write({
              language,
              variants: content.variants.map((variant) => ({ ...variant, language: variant.language === content.language ? language : variant.language })),
            })
          }
          choices={all.map((tongue) => ({ value: tongue, label: names.of(tongue) ?? tongue }))}
        />
        <SelectField
          label={say('sensitivity')}
          value={content.sensitivity}
          onChange={(sensitivity) => write({ sensitivity: sensitivity === 'sensitive' ? 'sensitive' : 'routine' })}
          choices={sensitivities.map((one) => ({ value: one, label: say(`sensitivity_${one}`) }))}
        />
      </div>
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
