import type { Content, Translation, Variant } from './contract.ts'

/** One thing two people may change at the same time: the title, the text of one language, the text of one channel … */
export type Conflict = { unit: string; theirs: unknown; mine: unknown }

const single = ['title', 'text', 'language', 'separator', 'sensitivity', 'link'] as const
const ofTranslation = ['title', 'text', 'madeFrom'] as const
const ofVariant = ['second', 'text'] as const

const keyOfVariant = (one: Pick<Variant, 'channel' | 'language'>) => `${one.channel}/${one.language}`
const translationUnit = (language: string, part: string) => `translations/${language}/${part}`
const variantUnit = (key: string, part: string) => `variants/${key}/${part}`

/** A content as its smallest parts, each under its own name. A part that is absent says that its whole is. */
function unitsOf(content: Content) {
  const units = new Map<string, unknown>(single.map((part) => [part, content[part]]))
  for (const one of content.translations) for (const part of ofTranslation) units.set(translationUnit(one.language, part), one[part])
  for (const one of content.variants) for (const part of ofVariant) units.set(variantUnit(keyOfVariant(one), part), one[part])
  return units
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
/** Whether two contents say the same, in whatever order their parts were written down. */
export function isSameContent(a: Content, b: Content) {
  const [one, other] = [unitsOf(a), unitsOf(b)]
  return isSame(a.media, b.media) && one.size === other.size && [...one].every(([unit, value]) => other.has(unit) && isSame(other.get(unit), value))
}

const union = (theirs: readonly string[], mine: readonly string[]) => [...new Set([...theirs, ...mine])]

/** A list keeps what either added and loses what either took away. */
function mergeLists<Item extends string>(base: readonly Item[], theirs: readonly Item[], mine: readonly Item[]): Item[] {
  if (isSame(base, theirs)) return [...mine]
  const kept = theirs.filter((one) => mine.includes(one) || !base.includes(one))
  return [...kept, ...mine.filter((one) => !base.includes(one) && !kept.includes(one))]
}

function variantsFrom(units: ReadonlyMap<string, unknown>, theirs: Content, mine: Content): Variant[] {
  const keys = union(theirs.variants.map(keyOfVariant), mine.variants.map(keyOfVariant))
  return keys.flatMap((key) => {
    const known = [...theirs.variants, ...mine.variants].find((one) => keyOfVariant(one) === key)
    const [second, text] = ofVariant.map((part) => units.get(variantUnit(key, part)) as string | null | undefined)
    return known && (second !== undefined || text !== undefined)
      ? [{ channel: known.channel, language: known.language, second: second ?? null, text: text ?? null }]
      : []
  })
}

function translationsFrom(units: ReadonlyMap<string, unknown>, theirs: Content, mine: Content): Translation[] {
  const languages = union(
    theirs.translations.map((one) => one.language),
    mine.translations.map((one) => one.language),
  )
  return languages.flatMap((language) => {
    const [title, text, madeFrom] = ofTranslation.map((part) => units.get(translationUnit(language, part)))
    if (title === undefined && text === undefined) return []
    return [{ language, title: String(title ?? ''), text: String(text ?? ''), madeFrom: (madeFrom ?? null) as Translation['madeFrom'] }]
  })
}

function assemble(units: ReadonlyMap<string, unknown>, from: { theirs: Content; mine: Content; media: Content['media'] }): Content {
  const plain = Object.fromEntries(single.map((part) => [part, units.get(part)])) as Pick<Content, (typeof single)[number]>
  return { ...plain, media: from.media, translations: translationsFrom(units, from.theirs, from.mine), variants: variantsFrom(units, from.theirs, from.mine) }
}

/**
 * Joins two people's work on the same `base`, part by part. A part both changed differently is a conflict: `content` holds theirs there,
 * and `choose` puts ours instead. Which source a translation was made from never is one: ours is the newer word.
 */
export function merge({ base, theirs, mine }: { base: Content; theirs: Content; mine: Content }): { content: Content; conflicts: Conflict[] } {
  const [was, ours, other] = [unitsOf(base), unitsOf(mine), unitsOf(theirs)]
  const conflicts: Conflict[] = []
  const units = new Map<string, unknown>()
  for (const unit of union([...other.keys()], [...ours.keys()])) {
    const [before, there, here] = [was.get(unit), other.get(unit), ours.get(unit)]
    const isOurs = isSame(before, there) || unit.endsWith('/madeFrom')
    units.set(unit, isOurs && !isSame(before, here) ? here : there)
    if (!isOurs && !isSame(before, here) && !isSame(there, here)) conflicts.push({ unit, theirs: there, mine: here })
  }
  return { content: assemble(units, { theirs, mine, media: mergeLists(base.media, theirs.media, mine.media) }), conflicts }
}

/** Puts our words where a conflict left theirs. */
export function choose(joined: Content, { unit, mine }: Conflict, ours: Content): Content {
  const units = unitsOf(joined).set(unit, mine)
  return assemble(units, { theirs: joined, mine: ours, media: joined.media })
}
