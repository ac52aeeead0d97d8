import type { Bag } from './bag.ts'

/** The features of many texts: row `r` holds the entries `starts[r]` to `starts[r + 1]`, each a column and its value. */
export type Matrix = {
  starts: Uint32Array
  columns: Uint32Array
  values: Float32Array
  rows: number
  /** The feature hash of each column, ascending, and in how many rows it stands. */
  hashes: Uint32Array
  found: Uint32Array
  /** What each column's values were multiplied by, as the view it comes from counts. */
  scales: Float32Array
}

/** Reads a text into bags, as `featuresOf(text).bags` does; the bags may be used again for the next text. */
export type Read = (text: string) => readonly Bag[]

type Raw = { starts: number[]; hashes: Uint32Array; values: Float32Array; scales: Float32Array; count: number }

const widen = (raw: Raw) => {
  const size = raw.hashes.length * 2
  const { hashes, values, scales } = raw
  raw.hashes = new Uint32Array(size)
  raw.hashes.set(hashes)
  raw.values = new Float32Array(size)
  raw.values.set(values)
  raw.scales = new Float32Array(size)
  raw.scales.set(scales)
}

const pour = (raw: Raw, bag: Bag, scale: number) => {
  while (raw.count + bag.count > raw.hashes.length) widen(raw)
  for (let at = 0; at < bag.count; at++) {
    raw.hashes[raw.count] = bag.hashes[at] as number
    raw.scales[raw.count] = scale
    raw.values[raw.count++] = (bag.values[at] as number) * bag.norm * scale
  }
}

const counted = (raw: Raw, least: number) => {
  const sorted = raw.hashes.slice(0, raw.count).sort()
  const kept: number[] = []
  const found: number[] = []
  for (let at = 0; at < sorted.length;) {
    let end = at + 1
    while (end < sorted.length && sorted[end] === sorted[at]) end++
    if (end - at >= least) {
      kept.push(sorted[at] as number)
      found.push(end - at)
    }
    at = end
  }
  return { hashes: Uint32Array.from(kept), found: Uint32Array.from(found) }
}

const place = (hashes: Uint32Array, hash: number) => {
  let low = 0
  let high = hashes.length - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const there = hashes[middle] as number
    if (there === hash) return middle
    if (there < hash) low = middle + 1
    else high = middle - 1
  }
  return -1
}

const columned = (raw: Raw, { hashes, found }: Pick<Matrix, 'hashes' | 'found'>): Matrix => {
  const columns = new Uint32Array(raw.count)
  const values = new Float32Array(raw.count)
  const scales = new Float32Array(hashes.length)
  const starts = Uint32Array.from(raw.starts)
  let count = 0
  for (let row = 0; row + 1 < starts.length; row++) {
    const from = starts[row] as number
    const to = starts[row + 1] as number
    starts[row] = count
    for (let at = from; at < to; at++) {
      const column = place(hashes, raw.hashes[at] as number)
      if (column < 0) continue
      columns[count] = column
      scales[column] = raw.scales[at] as number
      values[count++] = raw.values[at] as number
    }
  }
  starts[starts.length - 1] = count
  return { starts, columns: columns.slice(0, count), values: values.slice(0, count), rows: starts.length - 1, hashes, found, scales }
}

/**
 * Reads many texts into a matrix of the features that stand in at least `least` of them, or of those in `only` (ascending).
 * `views` says how much each bag counts: its entries are unit vectors times that.
 */
export const matrixOf = (
  texts: readonly string[],
  read: Read,
  { views, least, only }: { views: readonly number[]; least: number; only?: Uint32Array },
): Matrix => {
  const raw: Raw = { starts: [0], hashes: new Uint32Array(1 << 16), values: new Float32Array(1 << 16), scales: new Float32Array(1 << 16), count: 0 }
  for (const text of texts) {
    read(text).forEach((bag, at) => pour(raw, bag, views[at] ?? 1))
    raw.starts.push(raw.count)
  }
  const kept = counted(raw, only ? 1 : least)
  if (!only) return columned(raw, kept)
  const found = only.map((hash) => kept.found[place(kept.hashes, hash)] ?? 0)
  return columned(raw, { hashes: only, found })
}

/** The same rows with only the columns for which `keep` holds, renumbered. */
export const narrowed = (matrix: Matrix, keep: Uint8Array): Matrix => {
  const renumbered = new Int32Array(keep.length).fill(-1)
  let kept = 0
  for (let column = 0; column < keep.length; column++) if (keep[column] === 1) renumbered[column] = kept++
  const { starts, columns, values } = matrix
  const next: Matrix = { ...matrix, starts: new Uint32Array(starts.length), columns: new Uint32Array(columns.length), values: new Float32Array(values.length) }
  let count = 0
  for (let row = 0; row < matrix.rows; row++) {
    next.starts[row] = count
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) {
      const column = renumbered[columns[at] as number] as number
      if (column < 0) continue
      next.columns[count] = column
      next.values[count++] = values[at] as number
    }
  }
  next.starts[matrix.rows] = count
  const stays = (_: number, column: number) => keep[column] === 1
  return {
    ...next,
    columns: next.columns.slice(0, count),
    values: next.values.slice(0, count),
    hashes: matrix.hashes.filter(stays),
    found: matrix.found.filter(stays),
    scales: matrix.scales.filter(stays),
  }
}
