import { useRef, useState } from 'react'
import type { ChannelId } from '#features/channels/contract.ts'
import { anchorIn } from '../anchoring.ts'
import type { Content } from '../contract.ts'
import { wordsIn } from '../rules.ts'
import type { Anchor } from '../team-contract.ts'

/** The text an anchor points into: a channel's own, or its language's. */
export const textAt = (content: Content, { language, channel }: Pick<Anchor, 'language' | 'channel'>) =>
  channel ? (content.variants.find((one) => one.channel === channel && one.language === language)?.text ?? '') : (wordsIn(content, language)?.text ?? '')

/** What is marked in the text at this moment, so that a note can be about it. */
export function usePointing(content: Content) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [anchor, setAnchor] = useState<Anchor | null>(null)
  const point = (where: { language: string; channel: ChannelId | null }, [start, end]: readonly [number, number]) => {
    const passed = anchorIn(textAt(content, where).slice(0), start, Math.min(end, start + 2000))
    setAnchor(passed ? { ...where, ...passed } : null)
  }
  /** Marks a stretch of the open language's text and shows it. */
  const show = (start: number, end: number) => {
    // The text of another language is drawn first.
    requestAnimationFrame(() => {
      field.current?.focus()
      field.current?.setSelectionRange(start, end)
    })
  }
  return { field, anchor, point, forget: () => setAnchor(null), show }
}

export type Pointing = ReturnType<typeof usePointing>
