import { useState } from 'react'
import type { Post } from '#features/posts/contract.ts'
import { directionOf, wordsIn } from '#features/posts/rules.ts'
import { useLanguage } from '#kit/web/language.tsx'
import { Segmented } from '#kit/web/pieces.tsx'
import styles from './publishing.module.css'
import { usePublishingWords } from './words.ts'

/** What a post says, in each of its languages. */
export function Words({ post }: { post: Post }) {
  const say = usePublishingWords()
  const names = new Intl.DisplayNames(useLanguage(), { type: 'language' })
  const { content } = post
  const [chosen, setChosen] = useState(content.language)
  const all = [content.language, ...content.translations.map((one) => one.language)]
  const language = all.includes(chosen) ? chosen : content.language
  const words = wordsIn(content, language) ?? content
  return (
    <>
      {all.length > 1 ? (
        <Segmented label={say('languages')} value={language} onChange={setChosen} options={all.map((one) => ({ value: one, label: names.of(one) ?? one }))} />
      ) : null}
      <article className={styles['article']} lang={language} dir={directionOf(language)}>
        <h2>{words.title || say('untitled')}</h2>
        {words.text.split(/\n{2,}/).map((paragraph, place) => (
          <p key={`${place}${paragraph}`}>{paragraph}</p>
        ))}
        {content.link ? <p className={styles['link']}>{content.link}</p> : null}
        {content.media.length > 0 ? (
          <div className={styles['images']}>
            {content.media.map((id) => (
              <img key={id} src={`/media/${id}?w=320`} alt="" loading="lazy" />
            ))}
          </div>
        ) : null}
      </article>
    </>
  )
}
