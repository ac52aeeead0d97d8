import { featuresOf } from '../model/features.ts'
import type { Example } from '../model/fit.ts'
import { encode } from '../model/weights-file.ts'
import { eachFeature } from './reading.ts'

/** Texts of one kind (posts, paragraphs …), and how much the kind counts beside the others. */
export type Domain = { texts: readonly Example[]; weight: number }

/** `favoured`: how many nats a language has in its favour before anything is read. */
export type Learning = { labels: readonly string[]; favoured: Readonly<Record<string, number>>; most: number }

const SMOOTHING = 0.05
/** A language with less than this of a kind of text counts as having none. */
const ENOUGH = 3_000

/** How often each feature stands in each language: a row per feature, a column per label, in one array that grows. */
type Counts = { places: Map<number, number>; numbers: Float64Array; size: number }

const createCounts = (size: number): Counts => ({ places: new Map(), numbers: new Float64Array(size * 65_536), size })

const placeOf = (counts: Counts, hash: number) => {
  const known = counts.places.get(hash)
  if (known !== undefined) return known
  const place = counts.places.size * counts.size
  counts.places.set(hash, place)
  if (place + counts.size > counts.numbers.length) {
    const wider = new Float64Array(counts.numbers.length * 2)
    wider.set(counts.numbers)
    counts.numbers = wider
  }
  return place
}

const addTo = (counts: Counts, place: number, more: number) => {
  counts.numbers[place] = (counts.numbers[place] as number) + more
}

const totalsOf = ({ places, numbers, size }: Counts) => {
  const totals = new Float64Array(size)
  for (let place = 0; place < places.size * size; place++) totals[place % size] = (totals[place % size] as number) + (numbers[place] as number)
  return totals
}

const counted = (texts: readonly Example[], labels: readonly string[]): Counts => {
  const counts = createCounts(labels.length)
  for (const { text, label } of texts) {
    const column = labels.indexOf(label)
    if (column >= 0) eachFeature(featuresOf(text), (hash, value) => addTo(counts, placeOf(counts, hash) + column, value))
  }
  return counts
}

/** Adds one kind of text to the whole, every language with the same mass; a language that has none of it is taken for all the others together. */
const addDomain = (whole: Counts, counts: Counts, mass: number) => {
  const totals = totalsOf(counts)
  const present = totals.filter((total) => total > ENOUGH).length
  for (const [hash, from] of counts.places) {
    const shares = totals.map((total, label) => (total > ENOUGH ? (counts.numbers[from + label] as number) / total : 0))
    const common = shares.reduce((sum, share) => sum + share, 0) / present
    const into = placeOf(whole, hash)
    shares.forEach((share, label) => addTo(whole, into + label, mass * ((totals[label] as number) > ENOUGH ? share : common)))
  }
}

type Row = { hash: number; logs: Float64Array; worth: number }

const rowsOf = (whole: Counts, most: number): Row[] => {
  const totals = totalsOf(whole).map((total) => Math.log(total + SMOOTHING * whole.places.size))
  const rows = [...whole.places].map(([hash, place]) => {
    const row = whole.numbers.subarray(place, place + whole.size)
    const logs = row.map((count, label) => Math.log(count + SMOOTHING) - (totals[label] as number))
    const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length
    const centred = logs.map((log) => log - mean)
    const worth = Math.sqrt(row.reduce((sum, count) => sum + count, 0)) * centred.reduce((top, log) => Math.max(top, Math.abs(log)), 0)
    return { hash, logs: centred, worth }
  })
  return rows.sort((one, other) => other.worth - one.worth || one.hash - other.hash).slice(0, most)
}

/**
 * Learns multinomial naive Bayes over runs of letters, words and pairs of words, several kinds of text side by side: what one language alone was
 * given in some kind of text must not make that kind speak for it. The most telling `most` features are kept.
 */
export const learnLanguages = (
  domains: readonly Domain[],
  { labels, favoured, most }: Learning,
): ((calibrated: { temperature: number; threshold: number }) => Uint8Array) => {
  const whole = createCounts(labels.length)
  const first = counted(domains[0]?.texts ?? [], labels)
  const mass = totalsOf(first).reduce((top, total) => Math.max(top, total), 0)
  domains.forEach(({ texts, weight }, at) => addDomain(whole, at === 0 ? first : counted(texts, labels), mass * weight))
  const rows = rowsOf(whole, most)
  const top = rows.reduce((top, { logs }) => Math.max(top, ...logs.map(Math.abs)), 0)
  const scale = Math.fround(top / 127)
  const steps = rows.map(({ hash, logs }) => ({ hash, weights: logs.map((log) => Math.round(log / scale)) }))
  const size = labels.length
  return ({ temperature, threshold }) =>
    encode({
      labels,
      temperature,
      threshold,
      bias: Float32Array.from(labels, (label) => favoured[label] ?? 0),
      scales: new Float32Array(size).fill(scale),
      rows: steps,
    })
}
