import { lengthOn, postsOf, type Limits, type Passage } from '../connector.ts'
import { InstitutionMark } from './pieces.tsx'
import { PlatformMark } from './platform-mark.tsx'
import { wordsOf } from './messages.ts'
import en from './preview.en.json' with { type: 'json' }
import id from './preview.id.json' with { type: 'json' }
import styles from './preview.module.css'

const useWords = wordsOf(id, en)

export type PreviewCard = { title: string; description: string; site: string; image: string | null }
export type PreviewImage = { id: string; alt: string | null }

type Props = {
  platform: { name: string; mark: string; limits: Limits }
  handle: string
  institution: string
  title: string
  text: string
  language: string
  direction: 'ltr' | 'rtl'
  /** The text by language, where it carries two. */
  passages?: readonly Passage[]
  images: readonly PreviewImage[]
  /** What the link shows there, where no image takes its place. */
  card?: PreviewCard
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

/** What no longer fits there, by the platform's own count: beyond its one post, or beyond its longest thread. */
const overBy = (text: string, over: string, limits: Limits) => (limits.thread ? lengthOn(over, limits) : lengthOn(text, limits) - limits.text.max.value)

const fold = (text: string, at: number | null) => (at !== null && text.length > at ? text.slice(0, at).replace(/\s+\S*$/, '') : null)

/** Each stretch in its own language, so that a reader and a font know it; what lies between them is the separator. */
function Passages({ text, passages }: { text: string; passages: readonly Passage[] }) {
  const [first, second] = passages
  if (!first || !second) return text
  const between = text.slice(first.text.length, text.length - second.text.length)
  return (
    <>
      <span lang={first.language}>{first.text}</span>
      {between}
      <span lang={second.language}>{second.text}</span>
    </>
  )
}

function Picture({ images, isRequired }: { images: readonly PreviewImage[]; isRequired: boolean }) {
  const say = useWords()
  const first = images[0]
  if (first)
    return (
      <div className={styles['picture']}>
        <img src={`/media/${first.id}?w=640`} alt={first.alt ?? ''} />
        {images.length > 1 ? <span className={styles['more']}>{say('imageOf', { count: images.length })}</span> : null}
      </div>
    )
  return isRequired ? <p className={styles['missing']}>{say('needsImage')}</p> : null
}

/** The text as it is cut and folded there. */
function Text({ text, over, platform, passages }: Pick<Props, 'text' | 'platform' | 'passages'> & { over: string }) {
  const say = useWords()
  const folded = over ? null : fold(text, platform.limits.foldsAt)
  return (
    <p>
      {folded === null && !over && passages ? <Passages text={text} passages={passages} /> : (folded ?? text)}
      {folded === null ? null : <span className={styles['cut']}>… {say('more')}</span>}
      {over ? <mark>{over}</mark> : null}
    </p>
  )
}

function Card({ title, description, site, image }: PreviewCard) {
  return (
    <div className={styles['card']}>
      {image ? <img src={image} alt="" /> : null}
      <div dir="auto">
        <small>{site}</small>
        <b>{title || site}</b>
        {description ? <p>{description}</p> : null}
      </div>
    </div>
  )
}

/** How a platform would show it: its own cut, its own fold; labelled as a preview. */
export function PlatformPreview(props: Props) {
  const { platform, handle, institution, title, text, language, direction, passages, images, card, isCompact = false } = props
  const say = useWords()
  const thread = postsOf(text, platform.limits)
  const [fits, over] = platform.limits.thread ? [text.slice(0, text.length - thread.left.length), thread.left] : splitAtLimit(text, platform.limits)
  const parts = thread.parts.length > 1 && !over ? thread.parts : [fits]
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
        <Picture images={images} isRequired={platform.limits.images.isRequired} />
        <div className={styles['text']} lang={language} dir={direction}>
          {platform.mark === 'site' ? <strong>{title}</strong> : null}
          {parts.map((part, place) => (
            <Text key={place} text={part} over={over} platform={platform} {...(passages && parts.length === 1 ? { passages } : {})} />
          ))}
        </div>
        {card && images.length === 0 ? <Card {...card} /> : null}
      </div>
      {parts.length > 1 ? <p className={styles['parts']}>{say('thread', { count: parts.length })}</p> : null}
      {over ? <p className={styles['over']}>{say('over', { count: overBy(text, over, platform.limits) })}</p> : null}
    </figure>
  )
}
