import { Globe, Hash } from 'lucide-react'
import { platformPath } from './platform-paths.ts'
import { Icon } from './icon.tsx'

/** A platform's monochrome mark by the key its connector gives it; a globe for our own pages. */
export function PlatformMark({ mark, size = 16, label }: { mark: string; size?: number; label?: string }) {
  const path = platformPath(mark)
  if (!path) return <Icon of={mark === 'site' ? Globe : Hash} size={size} {...(label ? { label } : {})} />
  return (
    <svg viewBox="0 0 24 24" width={size} height={size} fill="currentColor" {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}>
      <path d={path} />
    </svg>
  )
}
