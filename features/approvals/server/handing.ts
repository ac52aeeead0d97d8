import * as institutions from '#features/institutions/server/institutions.ts'
import type { PersonId } from '#kit/ids.ts'
import { handed, replaced, type Handover, type Leaving } from '#kit/server/handover.ts'
import type { Work } from '#kit/server/work.ts'
import type { Step } from '../contract.ts'
import * as store from './handing-store.ts'

type Passing = Leaving & { successor: PersonId }

async function placeOf(work: Work, row: store.PolicyRow) {
  const { shortName, slug } = await institutions.get(work, { id: row.institution_id })
  return { id: row.id, title: shortName, path: `/instansi/${slug}` }
}

/** Nobody decides what they wrote: where the successor did, the step falls to every approver once nobody else is named. */
function stepFor(step: Step, { person, successor, authors }: { person: PersonId; successor: PersonId; authors: readonly PersonId[] }): Step {
  if (!step.people?.includes(person)) return step
  const people = replaced(step.people, { person, successor }).filter((one) => !authors.includes(one))
  return { ...step, people: people.length > 0 ? people : null }
}

async function handPolicies(work: Work, { person, successor, institutions: places }: Passing) {
  for (const row of await store.policiesNaming(work, person, places))
    await store.updatePolicy(work, row.id, {
      steps: JSON.stringify(row.steps.map((step) => stepFor(step, { person, successor, authors: [] }))),
      escalate_to: replaced(row.escalate_to, { person, successor }),
      emergency_people: replaced(row.emergency_people, { person, successor }),
    })
}

async function handApprovals(work: Work, { person, successor, institutions: places }: Passing) {
  for (const row of await store.openNaming(work, person, places)) {
    // What the leaver has decided already stays decided.
    const isDecided = (index: number) => index < row.step || (index === row.step && row.has_decided)
    const steps = row.steps.map((step, index) => (isDecided(index) ? step : stepFor(step, { person, successor, authors: row.author_ids })))
    await store.updateOpen(work, row.id, { steps: JSON.stringify(steps), escalate_to: replaced(row.escalate_to, { person, successor }) })
    await work.announce('approval.reassigned', {
      institution: row.institution_id,
      id: row.subject_id,
      detail: { approval: row.id, title: row.title, for: steps[row.step]?.people ?? [], not: row.author_ids },
    })
  }
}

/** Steps, escalations and emergency lanes that name the leaver, in the rules and in what waits now. */
export const handover: Handover = {
  find: async (work, { person, institutions: places }) => {
    const policies = await store.policiesNaming(work, person, places)
    const open = await store.openNaming(work, person, places)
    return [
      ...handed(
        'approvals',
        open.map((row) => ({ id: row.id, title: row.title, path: `/setujui/${row.id}` })),
      ),
      ...handed('policies', await Promise.all(policies.map((row) => placeOf(work, row)))),
    ]
  },
  hand: async (work, passing) => {
    await handPolicies(work, passing)
    await handApprovals(work, passing)
    return []
  },
}
