import { mayRead } from '#features/posts/rules.ts'
import type { InstitutionId } from '#kit/ids.ts'
import { holds, reachOf, type Person, type Verdict } from '#kit/rules.ts'
import type { Filters, Targets } from './contract.ts'
import type { Form } from './kinds.ts'

export const mayAim = (person: Person, institution: InstitutionId): Verdict<'FORBIDDEN'> => (holds(person, institution, 'admin') ? null : 'FORBIDDEN')

/** Institutions seen whole, and those of which only time, channel and state are seen; neither holds one of the other. */
export type Seen = { whole: InstitutionId[]; thin: InstitutionId[] }

/** Whether a filter asks for something that is not known of what lies below. */
const isInward = ({ channel, language, author, label, form }: Filters) => [channel, language, author, label, form].some((one) => one !== undefined)

export function seenBy(person: Person, asked: Filters): Seen {
  const isAsked = (id: InstitutionId) => !asked.institutions || asked.institutions.includes(id)
  const near = [...new Set([...reachOf(person), ...person.grants.map(({ from }) => from)])]
  const whole = near.filter((id) => mayRead(person, id) === null)
  const thin = isInward(asked) ? [] : person.below.filter((id) => !whole.includes(id))
  return { whole: whole.filter(isAsked), thin: thin.filter(isAsked) }
}

/** Before anybody sets them: what communication desks commonly aim for, to be changed by each. */
export const usualTargets = (institution: InstitutionId): Targets => ({
  institution,
  working: 4,
  off: 2,
  mix: { infographic: 25, video: 25, photo: 20, text: 15, live: 5, qa: 10 },
  apart: 30,
})

export type Meter = { form: Form; share: number; target: number; count: number; /** Slots missing to reach the target at this total. */ short: number }

/** Shares of each form in whole percent, beside its target. */
export function metersOf(counts: ReadonlyMap<Form, number>, mix: Targets['mix']): Meter[] {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return Object.entries(mix).map(([form, target]) => {
    const count = counts.get(form as Form) ?? 0
    return {
      form: form as Form,
      target,
      count,
      share: total === 0 ? 0 : Math.round((count / total) * 100),
      short: Math.max(0, Math.ceil((target / 100) * total) - count),
    }
  })
}

type Hours = { opens: string; closes: string }
const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))

/**
 * Free times in one working day, in minutes after midnight: the middle of the widest gap between what is taken and the office hours, as often as
 * `wanted`, on quarter hours, never closer than `apart` minutes to anything.
 */
export function freeTimes(taken: readonly number[], wanted: number, { opens, closes, apart, from = 0 }: Hours & { apart: number; from?: number }): number[] {
  const [first, last] = [Math.max(minutesOf(opens), from), minutesOf(closes)]
  const found: number[] = []
  for (let round = 0; round < wanted; round += 1) {
    const held = [...taken, ...found].toSorted((a, b) => a - b)
    const edges = [first - apart, ...held.filter((one) => one > first - apart && one < last + apart), last + apart]
    const gaps = edges.slice(1).map((end, index) => ({ start: edges[index] ?? first, end }))
    const widest = gaps.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0]
    const middle = widest ? Math.round((widest.start + widest.end) / 2 / 15) * 15 : -1
    const isFree = middle >= first && middle <= last && held.every((one) => Math.abs(one - middle) >= apart)
    if (!isFree) break
    found.push(middle)
  }
  return found.toSorted((a, b) => a - b)
}
