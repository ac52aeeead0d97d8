import { timeIn } from '#kit/web/format.ts'
import type { Place } from '#kit/web/session.tsx'
import type { Keeping } from './keeping.ts'
import { usePostsWords } from './words.ts'

/** Where the words are kept, said politely to everyone. */
export function SavedWord({ keeping, place }: { keeping: Keeping; place: Place }) {
  const say = usePostsWords()
  const word = keeping.kind === 'saved' ? say('savedAt', { time: timeIn(keeping.at, place) }) : say(`keeping_${keeping.kind}`)
  return <span role={keeping.kind === 'open' ? 'alert' : 'status'}>{word}</span>
}
