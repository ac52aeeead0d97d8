import { AtSign } from 'lucide-react'
import { Icon } from '#kit/web/icon.tsx'
import { useSession } from '#kit/web/session.tsx'
import { mentionOf } from '../mentioning.ts'
import { wordsIn } from '../rules.ts'
import { withWords } from '../translating.ts'
import styles from './languages.module.css'
import type { Bench } from './shared.ts'
import { usePostsWords } from './words.ts'

/** Calls an institution where the caret stands; on each platform its own handle goes out. */
export function MentionPicker({ content, write, language, pointing }: Bench) {
  const say = usePostsWords()
  const { places } = useSession()
  const call = (slug: string) => {
    const text = wordsIn(content, language)?.text ?? ''
    const at = pointing.field.current?.selectionEnd ?? text.length
    const gap = at > 0 && !/\s$/.test(text.slice(0, at)) ? ' ' : ''
    write(withWords(content, language, { text: `${text.slice(0, at)}${gap}${mentionOf(slug)}${text.slice(at)}` }))
  }
  return (
    <label className={styles['add']}>
      <Icon of={AtSign} size={14} /> <span>{say('callInstitution')}</span>
      <select value="" aria-label={say('callInstitution')} onChange={(event) => call(event.target.value)}>
        <option value="" disabled>
          {say('callInstitution')}
        </option>
        {places.map(({ id, slug, name }) => (
          <option key={id} value={slug}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
