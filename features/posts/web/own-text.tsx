import { Button } from '#kit/web/button.tsx'
import { SelectField, TextArea } from '#kit/web/field.tsx'
import { useLanguage } from '#kit/web/language.tsx'
import type { Variant } from '../contract.ts'
import { directionOf, findingsOf, followed, wordsFor } from '../rules.ts'
import { languagesOf } from '../translating.ts'
import styles from './composer.module.css'
import { useLanguageName } from './language-names.ts'
import type { Bench, Row } from './shared.ts'
import { usePostsWords } from './words.ts'

type Props = { bench: Bench; row: Row; variant: Variant }

/** Which other language shares this channel's text. */
function Second({ bench: { content, write }, variant }: Props) {
  const say = usePostsWords()
  const nameOf = useLanguageName()
  const others = languagesOf(content).filter((one) => one !== variant.language)
  if (others.length === 0) return null
  const set = (second: string | null) =>
    write({
      variants: content.variants
        .filter((one) => one.channel !== variant.channel || one.language !== second)
        .map((one) => (one.channel === variant.channel && one.language === variant.language ? { ...one, second, text: null } : one)),
    })
  return (
    <SelectField
      label={say('secondLanguage')}
      value={variant.second ?? ''}
      onChange={(value) => set(value || null)}
      choices={[{ value: '', label: say('secondNone', { language: nameOf(variant.language) }) }, ...others.map((one) => ({ value: one, label: nameOf(one) }))]}
    />
  )
}

/** What this channel says for itself, or that it follows. */
export function OwnText(props: Props) {
  const say = usePostsWords()
  const language = useLanguage()
  const { bench, row, variant } = props
  const { content, write } = bench
  const { platform } = row
  const set = (text: string | null) =>
    write({ variants: content.variants.map((one) => (one.channel === variant.channel && one.language === variant.language ? { ...one, text } : one)) })
  const problems = findingsOf(content, variant, { limits: platform.limits, platform: platform.id, mentions: bench.mentions, films: bench.films }).map(
    (finding) => wordsFor(finding, platform.name, language),
  )
  return (
    <div className={styles['own']}>
      <Second {...props} />
      {variant.text === null ? (
        <div className={styles['row']}>
          <span className={styles['quiet']}>{say('followsText')}</span>
          <Button size="small" onPress={() => set(followed(content, variant))}>
            {say('depart')}
          </Button>
        </div>
      ) : (
        <>
          <TextArea
            label={say('ownText', { name: platform.name })}
            value={variant.text}
            onChange={set}
            rows={5}
            lang={variant.language}
            dir={variant.second ? 'auto' : directionOf(variant.language)}
            onMark={(start, end) => bench.pointing.point({ language: variant.language, channel: variant.channel }, [start, end])}
          />
          <div className={styles['row']}>
            <Button size="small" onPress={() => set(null)}>
              {say('followAgain')}
            </Button>
          </div>
        </>
      )}
      {problems.map((problem) => (
        <p key={problem} className={styles['quiet']}>
          {problem}
        </p>
      ))}
    </div>
  )
}
