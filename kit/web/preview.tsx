import type { ReactNode } from 'react'
import { lengthOn, type Limits } from '../connector.ts'
import { InstitutionMark } from './pieces.tsx'
import { PlatformMark } from './platform-mark.tsx'
import { wordsOf } from './messages.ts'
import en from './preview.en.json' with { type: 'json' }
import id from './preview.id.json' with { type: 'json' }
import styles from './preview.module.css'

const useWords = wordsOf(id, en)

export type PreviewImage = { id: string; alt: string | null }

type Props = {
  platform: { name: string; mark: string; limits: Limits }
  handle: string
  institution: string
  title: string
  text: string
  language: string
  direction: 'ltr' | 'rtl'
  images: readonly PreviewImage[]
  /** Picture beside the text, for reading rather than for looks. */
  isCompact?: boolean
}

const segments = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Splits a text where the platform's limit falls, by the platform's own count. */
function splitAtLimit(text: string, limits: Limits): [string, string] {
  if (lengthOn(text, limits) <= limits.text.max.value) return [text, '']
  const signs = [...segments.segment(text)].map(({ segment }) => segment)
  let [low, high] = [0, signs.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (lengthOn(signs.slice(0, middle).join(''), limits) <= limits.text.max.value) low = middle
    else high = middle - 1
  }
  return [signs.slice(0, low).join(''), signs.slice(low).join('')]
}

const fold = (text: string, at: number | null) => (at !== null && text.length > at ? text.slice(0, at).replace(/\s+\S*$/, '') : null)

/** How a platform would show it: its own cut, its own fold; labelled as a preview. */
export function PlatformPreview({ platform, handle, institution, title, text, language, direction, images, isCompact = false }: Props) {
  const say = useWords()
  const [fits, over] = splitAtLimit(text, platform.limits)
  const folded = over ? null : fold(fits, platform.limits.foldsAt)
  const first = images[0]
  const isPage = platform.mark === 'site'
  const picture: ReactNode = first ? (
    <div className={styles['picture']}>
      <img src={`/media/${first.id}?w=640`} alt={first.alt ?? ''} />
      {images.length > 1 ? <span className={styles['more']}>{say('imageOf', { count: images.length })}</span> : null}
    </div>
  ) : platform.limits.images.isRequired ? (
    <p className={styles['missing']}>{say('needsImage')}</p>
  ) : null
  return (
    <figure className={styles['preview']} data-compact={isCompact} aria-label={say('previewOf', { platform: platform.name })}>
      <figcaption className={styles['head']}>
        <InstitutionMark name={institution} size={28} />
        <span>
          <b>{handle}</b>
          <small>{say('previewOf', { platform: platform.name })}</small>
        </span>
        <PlatformMark mark={platform.mark} />
      </figcaption>
      <div className={styles['body']}>
        {picture}
        <div className={styles['text']} lang={language} dir={direction}>
          {isPage ? <strong>{title}</strong> : null}
          <p>
            {folded ?? fits}
            {folded === null ? null : <span className={styles['cut']}>… {say('more')}</span>}
            {over ? <mark>{over}</mark> : null}
          </p>
        </div>
      </div>
      {over ? <p className={styles['over']}>{say('over', { count: lengthOn(text, platform.limits) - platform.limits.text.max.value })}</p> : null}
    </figure>
  )
}
