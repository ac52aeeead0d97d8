import { Plus, Trash2 } from 'lucide-react'
import { IconButton } from '#kit/web/button.tsx'
import { SelectField } from '#kit/web/field.tsx'
import { Icon } from '#kit/web/icon.tsx'
import { Chip } from '#kit/web/pieces.tsx'
import type { Content } from '../contract.ts'
import { arranged, arrangementOf, languagesOf, standingOf, withLanguage, withoutLanguage, type Arrangement } from '../translating.ts'
import { tongues, useLanguageName } from './language-names.ts'
import styles from './languages.module.css'
import { FacesAt } from './presence.tsx'
import type { Bench } from './shared.ts'
import { usePostsWords } from './words.ts'

/** A tab's second word: how far its language is. */
function Standing({ content, language }: { content: Content; language: string }) {
  const say = usePostsWords()
  const translation = content.translations.find((one) => one.language === language)
  if (!translation) return content.translations.length > 0 ? <Chip>{say('sourceWord')}</Chip> : null
  const standing = standingOf(content, translation)
  return <Chip tone={standing === 'current' ? 'ok' : 'amber'}>{say(`standing_${standing}`)}</Chip>
}

function AddLanguage({ content, write, open }: Bench) {
  const say = usePostsWords()
  const nameOf = useLanguageName()
  const free = tongues.filter((tongue) => !languagesOf(content).includes(tongue))
  return (
    <label className={styles['add']}>
      <Icon of={Plus} size={14} /> <span>{say('addLanguage')}</span>
      <select
        value=""
        aria-label={say('addLanguage')}
        onChange={(event) => {
          write(withLanguage(content, event.target.value))
          open(event.target.value)
        }}
      >
        <option value="" disabled>
          {say('addLanguage')}
        </option>
        {free.map((tongue) => (
          <option key={tongue} value={tongue}>
            {nameOf(tongue)}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Which language is being written, how far each is, and whether two share one text. */
export function Languages(bench: Bench) {
  const say = usePostsWords()
  const nameOf = useLanguageName()
  const { content, write, language, open } = bench
  const all = languagesOf(content)
  return (
    <div className={styles['languages']}>
      <div className={styles['tabs']} role="group" aria-label={say('languages')}>
        {all.map((one) => (
          <button key={one} type="button" aria-pressed={one === language} onClick={() => open(one)}>
            <span>{nameOf(one)}</span> <Standing content={content} language={one} /> <FacesAt others={bench.others.filter((other) => other.language === one)} />
          </button>
        ))}
        {all.length < 13 ? <AddLanguage {...bench} /> : null}
        {language === content.language ? null : (
          <IconButton
            label={say('removeLanguage', { language: nameOf(language) })}
            onPress={() => {
              write(withoutLanguage(content, language))
              open(content.language)
            }}
          >
            <Icon of={Trash2} />
          </IconButton>
        )}
      </div>
      {all.length > 1 && content.variants.length > 0 ? <Arranging {...bench} /> : null}
    </div>
  )
}

const separators = ['\n\n—\n\n', '\n\n', '\n\n* * *\n\n', ' / '] as const

function Arranging({ content, write }: Bench) {
  const say = usePostsWords()
  const nameOf = useLanguageName()
  const how = arrangementOf(content)
  const others = languagesOf(content).filter((one) => one !== content.language)
  const pairs = others.flatMap((one) => [[one, content.language] as const, [content.language, one] as const])
  const choices: { value: Arrangement; label: string }[] = [
    { value: 'apart', label: say('apart') },
    ...pairs.map(([first, second]) => ({ value: `${first}+${second}` as const, label: say('together', { first: nameOf(first), second: nameOf(second) }) })),
  ]
  const isKnown = choices.some(({ value }) => value === how)
  const between = separators.findIndex((one) => one === content.separator)
  return (
    <div className={styles['arranging']}>
      <SelectField
        label={say('arrangement')}
        value={isKnown ? how : 'mixed'}
        onChange={(value) => write(arranged(content, value as Arrangement))}
        choices={isKnown ? choices : [...choices, { value: 'mixed', label: say('mixed') }]}
      />
      {content.variants.some((one) => one.second) ? (
        <SelectField
          label={say('separator')}
          value={String(between)}
          onChange={(value) => write({ separator: separators[Number(value)] ?? separators[0] })}
          choices={[
            ...separators.map((_, place) => ({ value: String(place), label: say(`separator_${place}` as 'separator_0') })),
            ...(between < 0 ? [{ value: '-1', label: say('separatorOwn') }] : []),
          ]}
        />
      ) : null}
    </div>
  )
}
