import { useLanguage } from '#kit/web/language.tsx'
import { whenIn } from '#kit/web/format.ts'
import { useSession } from '#kit/web/session.tsx'
import type { Health } from '../kinds.ts'
import { useChannelsWords } from './words.ts'

const told: readonly Health[] = ['incident', 'frozen', 'failing', 'expired', 'expiring', 'retired']

/** `sejak 08.42 WIB`, `habis Sel 24 Nov, 05.01 WIB`: the moment that goes with a health, in the institution's zone. */
export function useHealthText() {
  const say = useChannelsWords()
  const language = useLanguage()
  const { placeOf } = useSession()
  return ({ health, healthAt, institution }: { health: Health; healthAt: string | null; institution: string }) =>
    healthAt && told.includes(health) ? say(`since_${health}` as 'since_frozen', { when: whenIn(healthAt, placeOf(institution), language) }) : null
}
