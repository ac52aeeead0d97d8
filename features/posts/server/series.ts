import * as people from '#features/people/server/people.ts'
import { refuse as refuseHouse } from '#kit/contract.ts'
import type { InstitutionId } from '#kit/ids.ts'
import type { Work } from '#kit/server/work.ts'
import { wallOf } from '#kit/time.ts'
import type { Content, PostId, Written } from '../contract.ts'
import { refuse } from '../faults.ts'
import { filled, valuesOf } from '../filling.ts'
import { changesOf, occurrencesOf, type Change, type Made, type Rule } from '../recurring.ts'
import { mayRead, mayWrite, whole } from '../rules.ts'
import type { Member, Series, SeriesChange, SeriesId, SeriesWords } from '../series-contract.ts'
import * as posts from './posts.ts'
import { rowsOfMany } from './reading.ts'
import * as store from './series-store.ts'

const headOf = (row: store.SeriesRow, by: string) => ({
  id: row.id,
  institution: row.institution_id,
  title: row.title,
  rule: row.rule,
  by,
  at: row.made_at.toString(),
})

/** `isOurs`: as the series wrote it, untouched by anybody since. */
type Held = Member & { isOurs: boolean; version: number }

/** Members with the posts they are, as those stand. */
async function membersOf(work: Work, id: SeriesId): Promise<Held[]> {
  const rows = await store.membersOf(work, id)
  const found = await rowsOfMany(
    work,
    rows.map((row) => row.post_id),
  )
  return rows.flatMap((row) => {
    const post = found.get(row.post_id)
    if (!post) return []
    const { title, state, isDiscarded, version } = post
    const isOurs = state === 'draft' && version === row.filled_version && !isDiscarded
    return [{ post: row.post_id, number: row.number, title, state, isDiscarded, isOurs, version, day: row.day, wall: row.wall, zone: row.zone }]
  })
}

async function shown(work: Work, row: store.SeriesRow): Promise<Series> {
  const names = await people.names(work, [row.made_by])
  const members = await membersOf(work, row.id)
  const { title, text } = row.content
  return { ...headOf(row, names.get(row.made_by) ?? '–'), words: { title, text }, members, mayWrite: mayWrite(work.person, row.institution_id) === null }
}

export async function list(work: Work, institution: InstitutionId) {
  const why = mayRead(work.person, institution)
  if (why) throw refuseHouse(why)
  const rows = await store.seriesOf(work, institution)
  const names = await people.names(
    work,
    rows.map((row) => row.made_by),
  )
  return rows.map((row) => headOf(row, names.get(row.made_by) ?? '–'))
}

export async function get(work: Work, id: SeriesId) {
  const row = await store.find(work, id)
  if (!row || mayRead(work.person, row.institution_id)) throw refuseHouse('NOT_FOUND')
  return shown(work, row)
}

type Adding = { id: SeriesId; institution: InstitutionId; content: Content; zone: string }

/** One more post of a series: its blanks filled for its day, its time meant for it, waiting for approval as any other. */
async function add(work: Work, { id, institution, content, zone }: Adding, { day, wall, number }: { day: string; wall: string; number: number }) {
  const post = await posts.draft(work, { institution, content: filled(content, valuesOf(wall, number, content.language)) })
  await store.join(work, { post_id: post.id, series_id: id, institution_id: institution, number, day, wall, zone, planned_wall: null })
}

/** Makes every time of a series that is still to come, as shown before. Whoever plans deliveries follows `series.made`. */
export async function make(work: Work, wanted: { institution: InstitutionId; title: string; rule: Rule; content: Written }) {
  posts.requireWriter(work, wanted.institution)
  const content = whole(wanted.content)
  const now = wallOf(work.now, wanted.rule.zone)
  const times = occurrencesOf(wanted.rule).filter(({ state, wall }) => state !== 'skipped' && wall > now)
  if (times.length === 0) throw refuse('SERIES_EMPTY')
  const row = await store.insert(work, { ...wanted, content })
  const adding = { id: row.id, institution: wanted.institution, content, zone: wanted.rule.zone }
  for (const [index, time] of times.entries()) await add(work, adding, { ...time, number: index + 1 })
  await work.announce('series.made', { institution: wanted.institution, id: row.id, detail: { count: times.length } })
  return shown(work, row)
}

const asShown = (change: Change): SeriesChange => (change.kind === 'added' ? { ...change, post: null, from: null } : { ...change, post: change.post as PostId })

/** Writes a member anew from the series' text, for the day it is meant for; it stays the series' own. */
async function refill(work: Work, content: Content, { post, version, number, wall }: Held) {
  const saved = await posts.save(work, { id: post, version, content: filled(content, valuesOf(wall, number, content.language)) })
  await store.setFilled(work, post, saved.post.version)
}

async function lockWritable(work: Work, id: SeriesId) {
  const row = await store.lock(work, id)
  if (!row || mayRead(work.person, row.institution_id)) throw refuseHouse('NOT_FOUND')
  posts.requireWriter(work, row.institution_id)
  return row
}

/** Which members another text reaches, and, when somebody is sure, the change. What a person has edited, sent or published stays theirs. */
export async function rewrite(work: Work, { id, words, isSure }: { id: SeriesId; words: SeriesWords; isSure: boolean }) {
  const row = await lockWritable(work, id)
  const members = (await membersOf(work, id)).filter((one) => !one.isDiscarded)
  const told = members.map(({ post, title, wall, zone, isOurs }) => ({ post, title, wall, zone, follows: isOurs }))
  if (!isSure) return told
  const content = { ...whole(row.content), ...words }
  await store.setContent(work, id, content)
  const following = members.filter((one) => one.isOurs)
  for (const one of following) await refill(work, content, one)
  await work.announce('series.rewritten', { institution: row.institution_id, id, detail: { count: following.length } })
  return told
}

/** What another rule changes, and, when somebody is sure, the change. What a person has edited, sent or published stays theirs. */
export async function change(work: Work, { id, rule, isSure }: { id: SeriesId; rule: Rule; isSure: boolean }) {
  const row = await lockWritable(work, id)
  const now = wallOf(work.now, rule.zone)
  const members = await membersOf(work, id)
  const made = members.filter((one) => !one.isDiscarded || one.wall <= now).map((one): Made => ({ ...one, isOurs: one.isOurs && one.wall > now }))
  const changes = changesOf(made, occurrencesOf(rule), now)
  if (!isSure) return changes.map(asShown)
  await store.setRule(work, id, rule)
  let number = Math.max(0, ...members.map((one) => one.number))
  for (const one of changes) {
    if (one.kind === 'added')
      await add(
        work,
        { id, institution: row.institution_id, content: whole(row.content), zone: rule.zone },
        { day: one.day, wall: one.to, number: (number += 1) },
      )
    const moved = one.kind === 'moved' && members.find(({ post }) => post === one.post)
    if (moved && one.to) {
      await store.setWall(work, moved.post, one.to)
      await refill(work, whole(row.content), { ...moved, wall: one.to })
    }
    if (one.kind === 'dropped') await posts.discard(work, one.post as PostId)
  }
  await work.announce('series.changed', { institution: row.institution_id, id, detail: { count: changes.length } })
  return changes.map(asShown)
}

/** When each member that still stands is meant to go out, for whoever plans deliveries. */
export const meant = async (work: Work, id: SeriesId) => {
  const standing = new Map((await membersOf(work, id)).map((one) => [one.post, one.isDiscarded] as const))
  return (await store.membersOf(work, id)).filter((row) => standing.get(row.post_id) === false)
}

/** Remembers by which time a member's deliveries were planned, so that a later change moves only what nobody moved by hand. */
export const planned = (work: Work, post: PostId, wall: string) => store.setPlanned(work, post, wall)
