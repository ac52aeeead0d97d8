import * as channels from '#features/channels/server/channels.ts'
import { handOver } from '#features/people/server/handovers.ts'
import * as posts from '#features/posts/server/posts.ts'
import { handovers } from '../handovers.ts'
import { join } from './network.ts'
import type { Member } from './people.ts'
import { as, memberOf, placeOf, type Stage } from './stage.ts'

/** Somebody who has left already; not among those one may sign in as. */
const leaver: Member = { name: 'Intan Pertiwi', email: 'intan.pertiwi@contoh.example', at: 'kemlu', place: 'Kemlu', roles: ['editor'] }

/** A diplomat moved on last week: one account and one draft passed to a colleague, and a permission is still to be taken away by hand. */
export async function leave(stage: Stage) {
  await join(stage, leaver)
  const { id: institution } = placeOf(stage, 'kemlu')
  const admin = memberOf('kemlu', 'admin')
  const at = stage.house.now().subtract({ hours: 24 * 6 })
  const [person, successor] = [leaver.email, 'bima.samudra@contoh.example'].map((email) => stage.ids.get(email))
  const account = stage.channels.get('kemlu')?.find(({ platform }) => platform === 'instagram')
  if (!person || !successor || !account) return
  await as(stage, { member: admin }, (open) => channels.revise(open, { ...account, custodians: [...account.custodians, person] }))
  const content = {
    title: 'Panduan warga baru di luar negeri',
    text: 'Rancangan untuk tiga perwakilan pertama.',
    language: 'id',
    sensitivity: 'routine' as const,
    link: null,
    media: [],
    variants: [],
  }
  await as(stage, { member: leaver, at }, (open) => posts.draft(open, { institution, content }))
  await as(stage, { member: admin, at }, (open) => handOver(open, handovers, { institution, person, successor, roles: [] }))
}
