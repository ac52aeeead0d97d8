import type { Model } from './linear.ts'

/**
 * A file of weights, little-endian:
 * `BHS1` · u32 length of the head · head (JSON: labels, temperature, threshold, shift, rows) · f32 bias and f32 scale per label ·
 * u8 rows in each of 2^(32-shift) buckets · u8 low byte of each row's key · i8 weights, row by row.
 * Loading sums up the buckets and lays each row's key beside its weights.
 */
type Head = { labels: string[]; temperature: number; threshold: number; shift: number; rows: number }

const MAGIC = 0x31534842

/** One row to be written: a feature's hash and its int8 weight for each label. */
export type WeightRow = { hash: number; weights: ArrayLike<number> }

/** What is to be written, the rows in any order. */
export type Written = Omit<Model, 'shift' | 'starts' | 'rows' | 'layer'> & { rows: readonly WeightRow[] }

/** Buckets of three rows or so, so that a foreign feature is mistaken for a known one about once in a hundred. */
const shiftFor = (rows: number) => 32 - Math.min(20, Math.max(6, Math.ceil(Math.log2(Math.max(1, rows) / 3))))

const keyed = (rows: readonly WeightRow[], shift: number) => {
  const seen = new Map<number, WeightRow>()
  for (const row of rows) if (!seen.has(row.hash >>> (shift - 8))) seen.set(row.hash >>> (shift - 8), row)
  return [...seen].sort(([one], [other]) => one - other)
}

const laidOut = ({ labels, rows: given }: Written) => {
  const shift = shiftFor(given.length)
  const rows = keyed(given, shift)
  const inBucket = new Uint8Array(2 ** (32 - shift))
  const lows: number[] = []
  const weights: number[] = []
  for (const [key, row] of rows) {
    if (inBucket[key >>> 8] === 255) continue
    inBucket[key >>> 8] = (inBucket[key >>> 8] as number) + 1
    lows.push(key & 0xff)
    for (let label = 0; label < labels.length; label++) weights.push(row.weights[label] as number)
  }
  return { shift, inBucket, lows: Uint8Array.from(lows), weights: Int8Array.from(weights) }
}

/** The bytes of a model; the same model always gives the same bytes. */
export const encode = (written: Written): Uint8Array<ArrayBuffer> => {
  const { labels, temperature, threshold, bias, scales } = written
  const { shift, inBucket, lows, weights } = laidOut(written)
  const head: Head = { labels: [...labels], temperature, threshold, shift, rows: lows.length }
  const plain = JSON.stringify(head)
  const text = new TextEncoder().encode(plain.padEnd(plain.length + ((4 - (new TextEncoder().encode(plain).length % 4)) % 4)))
  const numbers = Float32Array.from([...bias, ...scales])
  const parts = [text, new Uint8Array(numbers.buffer), inBucket, lows, new Uint8Array(weights.buffer)]
  const file = new Uint8Array(8 + parts.reduce((sum, part) => sum + part.length, 0))
  const view = new DataView(file.buffer)
  view.setUint32(0, MAGIC, true)
  view.setUint32(4, text.length, true)
  let at = 8
  for (const part of parts) {
    file.set(part, at)
    at += part.length
  }
  return file
}

const floatsAt = (view: DataView, at: number, count: number) => Float32Array.from({ length: count }, (_, place) => view.getFloat32(at + place * 4, true))

const joinedRows = (lows: Uint8Array, weights: Int8Array, size: number) => {
  const rows = new Int8Array(lows.length * (size + 1))
  for (let row = 0, at = 0, from = 0; row < lows.length; row++) {
    rows[at++] = lows[row] as number
    for (let label = 0; label < size; label++) rows[at++] = weights[from++] as number
  }
  return rows
}

/** Opens the bytes of a model; throws when they are not one. The bytes are kept and must not change. */
export const decode = (file: Uint8Array): Model => {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  if (file.length < 8 || view.getUint32(0, true) !== MAGIC) throw new Error('This is not a file of weights (BHS1)')
  let at = 8 + view.getUint32(4, true)
  const { labels, temperature, threshold, shift, rows } = JSON.parse(new TextDecoder().decode(file.subarray(8, at))) as Head
  const size = labels.length
  const bias = floatsAt(view, at, size)
  const scales = floatsAt(view, at + size * 4, size)
  at += size * 8
  const buckets = 2 ** (32 - shift)
  if (file.length !== at + buckets + rows * (size + 1)) throw new Error('This file of weights is cut short')
  const starts = new Uint32Array(buckets + 1)
  for (let bucket = 0; bucket < buckets; bucket++) starts[bucket + 1] = (starts[bucket] as number) + (file[at + bucket] as number) * (size + 1)
  const lows = file.subarray(at + buckets, at + buckets + rows)
  const weights = new Int8Array(file.buffer, file.byteOffset + at + buckets + rows, rows * size)
  return { labels, temperature, threshold, bias, scales, shift, starts, rows: joinedRows(lows, weights, size) }
}
