import { Answered, type Step } from '#kit/connector.ts'
import { commit } from './commit.ts'
import { journalOf, resultOf, type Journalled } from './journal.ts'

const pollAgain = Temporal.Duration.from({ seconds: 15 })

/** The durable step of one delivery: what is done is not done again, and what may have been done is looked for. */
export function stepOf(journalled: Journalled): Step {
  const journal = journalOf(journalled)
  return {
    async prepare<T>(name: string, call: () => Promise<T>) {
      const row = await journal.known(name)
      if (row?.state === 'done') return resultOf<T>(row)
      if (!row) await journal.begin(name, 'prepare')
      const value = await journal.whileHeld(call)
      await journal.end(name, { state: 'done', value })
      return value
    },
    async poll(name, ask) {
      const row = await journal.known(name)
      if (row?.state === 'done') return
      if (!row) await journal.begin(name, 'poll')
      if (!(await ask())) throw new Answered({ kind: 'pending', after: pollAgain })
      await journal.end(name, { state: 'done', value: true })
    },
    commit: (name, call, { find }) => commit(journalled, { name, call, find }),
  }
}
