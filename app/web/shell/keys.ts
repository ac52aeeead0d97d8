import { useRouter } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { singleKeysAreOn } from '#kit/web/single-keys.ts'

/** `G`, then a letter. */
export const places: Record<string, string> = {
  b: '/',
  o: '/laboratorium',
  k: '/kalender',
  c: '/konten',
  s: '/setujui',
  l: '/kanal',
  j: '/jeda',
  i: '/instansi',
  a: '/anggota',
}
const patience = 1_200

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName))
const isVisible = (element: HTMLElement) => element.getClientRects().length > 0
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)].filter(isVisible)

/** Focus to the next row's own link, or to the one before. */
function step(by: 1 | -1) {
  const rows = all('#isi li').flatMap((row) => [row.querySelector<HTMLElement>('a[href], button')].filter((one) => one !== null))
  const at = rows.findIndex((one) => one.parentElement?.closest('li') === document.activeElement?.closest('li'))
  const next = at === -1 ? rows.at(by === 1 ? 0 : -1) : rows[at + by]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}

const press = (selector: string) => all(selector)[0]?.click()

type Doing = { find: () => void; help: () => void; rail: () => void }

/** What one key does on its own; `A` and `R` press what the page marks with them. */
const single = ({ help, rail }: Doing, go: (to: string) => void): Record<string, () => void> => ({
  '?': help,
  '[': rail,
  '/': () => all('#isi input[type=search]')[0]?.focus(),
  c: () => go('/konten/baru/tulis'),
  j: () => step(1),
  k: () => step(-1),
  arrowdown: () => (document.activeElement?.closest('#isi li') ? step(1) : undefined),
  arrowup: () => (document.activeElement?.closest('#isi li') ? step(-1) : undefined),
  a: () => press('[data-key=a]'),
  r: () => press('[data-key=r]'),
  escape: () => press('[data-key=back]'),
})

const isCombined = ({ ctrlKey, metaKey, altKey }: KeyboardEvent) => ctrlKey || metaKey || altKey
const isFind = (event: KeyboardEvent) => event.key.toLowerCase() === 'k' && (event.metaKey || event.ctrlKey)
const isBusy = (event: KeyboardEvent) =>
  event.defaultPrevented || isCombined(event) || isTyping(event.target) || document.querySelector('[role=dialog]') !== null
// A key that moves the focus into a field is not typed there, and one that moves to a row does not scroll as well.
const movesFocus = (key: string) => key === '/' || (key.startsWith('arrow') && document.activeElement?.closest('#isi li') !== null)

/** Everything has a key: `⌘K` finds anything, single letters work while nothing is typed and no dialog is open. */
export function useKeys(doing: Doing) {
  const router = useRouter()
  const now = useRef(doing)
  useEffect(() => {
    now.current = doing
  })
  useEffect(() => {
    let wentAt = 0
    const go = (to: string) => void router.navigate({ to: to as never })
    const hear = (event: KeyboardEvent) => {
      if (isFind(event)) {
        event.preventDefault()
        now.current.find()
        return
      }
      if (isBusy(event) || !singleKeysAreOn()) return
      const key = event.key.toLowerCase()
      const isGoing = event.timeStamp - wentAt < patience
      const place = isGoing ? places[key] : undefined
      wentAt = key === 'g' ? event.timeStamp : 0
      if (movesFocus(key)) event.preventDefault()
      if (place) go(place)
      else single(now.current, go)[key]?.()
    }
    addEventListener('keydown', hear)
    return () => removeEventListener('keydown', hear)
  }, [router])
}
