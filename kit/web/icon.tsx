import type { LucideIcon } from 'lucide-react'

/** A Lucide icon as the design draws them: 1.75 stroke, quiet unless named. */
export function Icon({ of: Drawing, size = 16, label }: { of: LucideIcon; size?: number; label?: string }) {
  return label ? <Drawing size={size} strokeWidth={1.75} role="img" aria-label={label} /> : <Drawing size={size} strokeWidth={1.75} aria-hidden="true" />
}
