import { TriangleAlert } from 'lucide-react'
import type { CSSProperties, KeyboardEvent, PointerEvent } from 'react'
import { zoneLabel } from '#kit/time.ts'
import { clockIn } from '#kit/web/format.ts'
import { Icon } from '#kit/web/icon.tsx'
import { Unseen } from '#kit/web/pieces.tsx'
import { PlatformMark } from '#kit/web/platform-mark.tsx'
import { useSession } from '#kit/web/session.tsx'
import { singleKeysAreOn } from '#kit/web/single-keys.ts'
import { StateMark } from '#kit/web/state-mark.tsx'
import type { Slot } from '../contract.ts'
import styles from './chip.module.css'
import { hasConflict, lookOf, platformsOf } from './look.ts'
import type { Moving } from './moving.ts'
import { usePlatforms } from './platforms.ts'
import { useCalendarWords } from './words.ts'

const mostGlyphs = 3

/** What is seen of a slot only by its marks, in words. */
export function SlotWords({ slot, zone, isTimed = true }: { slot: Slot; zone: string; isTimed?: boolean }) {
  const say = useCalendarWords()
  const { nameOf } = usePlatforms()
  const { placeOf, current } = useSession()
  const from = slot.post && slot.institution !== current.id ? [placeOf(slot.institution).shortName] : []
  const near = hasConflict(slot) ? [say('tooClose')] : []
  const label = isTimed ? [zoneLabel(zone, zone === current.zone ? current.place : undefined)] : []
  return <Unseen>{`, ${[...label, ...from, platformsOf(slot).map(nameOf).join(', '), ...near].join(', ')}`}</Unseen>
}

export function Glyphs({ slot, size = 13 }: { slot: Slot; size?: number }) {
  const { markOf } = usePlatforms()
  const all = platformsOf(slot)
  return (
    <span className={styles['glyphs']} aria-hidden="true">
      {all.slice(0, mostGlyphs).map((platform) => (
        <PlatformMark key={platform} mark={markOf(platform)} size={size} />
      ))}
      {all.length > mostGlyphs ? <i>+{all.length - mostGlyphs}</i> : null}
    </span>
  )
}

/** The inside of a chip: time, mark, platforms, title. */
export function ChipFace({ slot, zone, clock }: { slot: Slot; zone: string; clock?: string }) {
  const say = useCalendarWords()
  const { placeOf } = useSession()
  return (
    <>
      <span className={styles['top']}>
        <StateMark state={lookOf(slot)} bare size={14} />
        <time>{clock ?? clockIn(Temporal.Instant.from(slot.at), zone)}</time>
        {hasConflict(slot) ? (
          <span className={styles['near']} aria-hidden="true">
            <Icon of={TriangleAlert} size={12} />
          </span>
        ) : null}
        <Glyphs slot={slot} />
      </span>
      <span className={styles['title']} lang={slot.post?.language}>
        {slot.post ? slot.post.title || say('untitled') : placeOf(slot.institution).shortName}
      </span>
    </>
  )
}

type Props = {
  slot: Slot
  moving: Moving
  size: 'full' | 'short' | 'line'
  style?: CSSProperties
  isChosen: boolean
  onChoose: (slot: Slot) => void
  onGrab?: (event: PointerEvent<HTMLElement>, slot: Slot) => void
}

/** A slot on the calendar: pressed it opens, `M` or the pointer takes it in hand. */
export function Chip({ slot, moving, size, style, isChosen, onChoose, onGrab }: Props) {
  const hear = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 'm' || event.ctrlKey || event.metaKey || !slot.mayMove || !singleKeysAreOn()) return
    event.preventDefault()
    moving.pickUp(slot, 'keys')
  }
  return (
    <button
      type="button"
      className={styles['chip']}
      style={style}
      data-key-of={slot.key}
      data-look={lookOf(slot)}
      data-form={slot.post?.form}
      data-size={size}
      data-lifted={moving.lift?.slot.key === slot.key || undefined}
      aria-pressed={isChosen}
      {...(slot.mayMove ? { 'aria-keyshortcuts': 'M', 'data-movable': true } : {})}
      title={slot.post?.title}
      onClick={() => onChoose(slot)}
      onKeyDown={hear}
      onPointerDown={(event) => onGrab?.(event, slot)}
    >
      <ChipFace slot={slot} zone={moving.zone} />
      <SlotWords slot={slot} zone={moving.zone} />
    </button>
  )
}
