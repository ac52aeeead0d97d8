import { Film, Share2, TriangleAlert } from 'lucide-react'
import { now } from '#kit/web/clock.ts'
import { Icon } from '#kit/web/icon.tsx'
import { useSession } from '#kit/web/session.tsx'
import type { Found } from '../contract.ts'
import { isDescribed, isPastRights } from '../rules.ts'
import styles from './library.module.css'
import { useMediaWords } from './words.ts'

const clock = (ms: number) => `${Math.floor(ms / 60_000)}.${String(Math.round((ms % 60_000) / 1_000)).padStart(2, '0')}`

export function Tile({ media, isOpen, onOpen }: { media: Found; isOpen: boolean; onOpen: () => void }) {
  const say = useMediaWords()
  const { zone, shortName } = useSession().placeOf(media.institution)
  const { current } = useSession()
  const isPast = isPastRights(media, now().toZonedDateTimeISO(zone).toPlainDate().toString())
  const warning = isPast ? say('rightsOver') : isDescribed(media) ? null : say('noAlt')
  return (
    <li>
      <button type="button" className={styles['tile']} aria-pressed={isOpen} onClick={onOpen}>
        <img src={`/media/${media.id}?w=320`} alt={media.alt ?? ''} loading="lazy" />
        {media.durationMs === null ? null : (
          <span className={styles['length']}>
            <Icon of={Film} size={12} /> {clock(media.durationMs)}
          </span>
        )}
        <b>{media.title || media.alt || say('untitled')}</b>
        <small>
          {media.institution === current.id ? say('usedBy', { count: media.uses }) : shortName}
          {media.isShared ? <Icon of={Share2} size={12} /> : null}
        </small>
        {warning ? (
          <small className={styles['warning']} data-past={isPast || undefined}>
            <Icon of={TriangleAlert} size={12} /> {warning}
          </small>
        ) : null}
      </button>
    </li>
  )
}
