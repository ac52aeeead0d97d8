import { Button } from '#kit/web/button.tsx'
import { directionOf } from '../rules.ts'
import { changedSince, confirmed, standingOf } from '../translating.ts'
import { useLanguageName } from './language-names.ts'
import styles from './languages.module.css'
import type { Bench } from './shared.ts'
import { usePostsWords } from './words.ts'

/** Beside a translation: the source it follows, and what changed there since. */
export function SourceBeside({ content, write, language }: Bench) {
  const say = usePostsWords()
  const nameOf = useLanguageName()
  const translation = content.translations.find((one) => one.language === language)
  if (!translation) return null
  const isStale = standingOf(content, translation) === 'stale'
  const { added, gone } = changedSince(content, language)
  const source = { lang: content.language, dir: directionOf(content.language) }
  return (
    <div className={styles['beside']} data-stale={isStale}>
      {isStale ? (
        <>
          <b>{say('sourceChanged')}</b>
          <div {...source}>
            {gone.map((one) => (
              <p key={one}>
                <del>{one}</del>
              </p>
            ))}
            {added.map((one) => (
              <p key={one}>
                <ins>{one}</ins>
              </p>
            ))}
          </div>
          <div>
            <Button size="small" onPress={() => write(confirmed(content, language))}>
              {say('stillFits')}
            </Button>
          </div>
        </>
      ) : null}
      <details open={!isStale}>
        <summary>{say('sourceText', { language: nameOf(content.language) })}</summary>
        <p {...source}>
          <b>{content.title}</b>
        </p>
        <p {...source}>{content.text}</p>
      </details>
    </div>
  )
}
