import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { now } from './clock.ts'

const gathers = 250
const silence = 40_000

/** Hears what changed and asks again for what is shown. Answers since when nothing was heard, or null while connected. */
export function useLive(): Temporal.Instant | null {
  const queries = useQueryClient()
  const [lostAt, setLostAt] = useState<Temporal.Instant | null>(null)
  useEffect(() => {
    const source = new EventSource('/stream')
    let gathering: ReturnType<typeof setTimeout> | undefined
    let watching: ReturnType<typeof setTimeout> | undefined
    const lose = () => setLostAt((before) => before ?? now())
    const hear = () => {
      clearTimeout(watching)
      watching = setTimeout(lose, silence)
      setLostAt((before) => {
        if (before) void queries.invalidateQueries()
        return null
      })
    }
    source.addEventListener('alive', hear)
    source.addEventListener('change', () => {
      hear()
      clearTimeout(gathering)
      gathering = setTimeout(() => void queries.invalidateQueries(), gathers)
    })
    source.addEventListener('away', lose)
    source.addEventListener('error', lose)
    return () => {
      source.close()
      clearTimeout(gathering)
      clearTimeout(watching)
    }
  }, [queries])
  return lostAt
}
