import type { Generated, JSONColumnType } from 'kysely'
import type { InstitutionId, PersonId } from '#kit/ids.ts'
import type { Content, PostId } from '../contract.ts'
import type { Rule } from '../recurring.ts'
import type { SeriesId, TemplateId } from '../series-contract.ts'

type At = Temporal.Instant

export type Tables = {
  post_templates: {
    id: Generated<TemplateId>
    institution_id: InstitutionId
    name: string
    content: JSONColumnType<Content>
    made_by: PersonId
    made_at: At
    removed_by: PersonId | null
    removed_at: At | null
  }
  post_series: {
    id: Generated<SeriesId>
    institution_id: InstitutionId
    title: string
    rule: JSONColumnType<Rule>
    content: JSONColumnType<Content>
    made_by: PersonId
    made_at: At
  }
  series_members: {
    post_id: PostId
    series_id: SeriesId
    institution_id: InstitutionId
    number: number
    day: string
    wall: string
    zone: string
    planned_wall: string | null
    filled_version: Generated<number>
  }
}
