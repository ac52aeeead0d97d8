import * as people from '#features/people/server/people.ts'
import { refuse as refuseHouse } from '#kit/contract.ts'
import type { InstitutionId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import type { Written } from '../contract.ts'
import { refuse } from '../faults.ts'
import { mayWrite, whole } from '../rules.ts'
import type { Template, TemplateId } from '../series-contract.ts'
import { requireOwnChannels, requireWriter } from './posts.ts'
import * as store from './series-store.ts'

async function shown(work: Work, found: store.TemplateRow[]): Promise<Template[]> {
  const names = await people.names(
    work,
    found.map((row) => row.made_by),
  )
  return found.map((row) => ({ id: row.id, name: row.name, content: whole(row.content), by: names.get(row.made_by) ?? '–', at: row.made_at.toString() }))
}

export async function list(work: Work, institution: InstitutionId) {
  requireWriter(work, institution)
  return shown(work, await store.templates(work, institution))
}

/** Keeps a text to begin from again, blanks and channels included; it belongs to the institution. */
export async function save(work: Work, { institution, name, content }: { institution: InstitutionId; name: string; content: Written }) {
  requireWriter(work, institution)
  await requireOwnChannels(work, institution, whole(content))
  const row = await store.insertTemplate(work, { institution, name, content: whole(content) })
  if (!row) throw refuse('NAME_TAKEN', { name })
  await work.announce('template.saved', { institution, id: row.id, detail: { name } })
  const [made] = await shown(work, [row])
  if (!made) throw refuseHouse('NOT_FOUND')
  return made
}

export async function remove(work: Work, { id, isRemoved }: { id: TemplateId; isRemoved: boolean }) {
  const row = await store.lockTemplate(work, id)
  if (!row || mayWrite(work.person, row.institution_id)) throw refuseHouse('NOT_FOUND')
  const standing = await store.templates(work, row.institution_id)
  if (!isRemoved && standing.some((one) => one.id !== id && one.name.toLowerCase() === row.name.toLowerCase())) throw refuse('NAME_TAKEN', { name: row.name })
  await store.setRemoved(work, id, isRemoved)
  await work.announce(isRemoved ? 'template.removed' : 'template.restored', { institution: row.institution_id, id })
  return null
}
