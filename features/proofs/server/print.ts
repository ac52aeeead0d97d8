import { readFileSync } from 'node:fs'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Proof } from '../contract.ts'
import { sheetOf, type Pictures } from './sheet.ts'

const template = readFileSync(new URL('sheet.typ', import.meta.url), 'utf8')
// A place that is nowhere on disk: pictures are handed over, nothing else can be read.
const workspace = '/sinergi-bukti'
const mostRounds = 8
const keptRounds = 2

/** Bytes of pictures by the file name the sheet calls them. */
export type PictureFiles = ReadonlyMap<string, Buffer>

let typesetter: Promise<NodeCompiler> | undefined

async function make() {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
  return NodeCompiler.create({ workspace })
}

const scripts = [
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
  'Arabic',
  'Thai',
  'Devanagari',
  'Khmer',
  'Lao',
  'Myanmar',
  'Javanese',
  'Balinese',
  'Hebrew',
  'Tamil',
  'Ethiopic',
]
const scriptOf = (letter: string) => scripts.find((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(letter))

/** What cannot be set with the faces of this machine, as the typesetter names it. */
const missingIn = (complaint: string) => [...complaint.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/gu)].map(([, letter]) => letter ?? '')

/** A whole script at once: where one letter of it is missing, the rest would be found missing one round later. */
const patternOf = (letters: readonly string[]) => {
  const found = new Set(letters.map((letter) => scriptOf(letter) ?? letter))
  const parts = [...found].map((one) => (scripts.includes(one) ? `\\p{Script=${one}}` : one.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`)))
  return new RegExp(`(?:${parts.join('|')})`, 'gu')
}

const saidBy = (error: unknown) => (error instanceof Error ? error.message : String(error))

function typeset(compiler: NodeCompiler, sheet: unknown, madeAt: number) {
  const { result, ...rest } = compiler.compile({ mainFileContent: template, inputs: { proof: JSON.stringify(sheet) } })
  if (!result) throw new Error(`The sheet of a proof does not typeset: ${JSON.stringify(rest)}`)
  return compiler.pdf(result, { pdfStandard: 'ua-1', creationTimestamp: madeAt })
}

const withBoxes = (proof: Proof, missing: readonly string[]): Proof =>
  missing.length === 0 ? proof : (JSON.parse(JSON.stringify(proof).replaceAll(patternOf(missing), '▯')) as Proof)

function setSheet(compiler: NodeCompiler, proof: Proof, pictures: Pictures): Buffer {
  const madeAt = Math.floor(Temporal.Instant.from(proof.publishedAt).epochMilliseconds / 1_000)
  let missing: string[] = []
  for (let round = 0; round < mostRounds; round += 1) {
    try {
      return typeset(compiler, sheetOf(withBoxes(proof, missing), pictures, missing), madeAt)
    } catch (error) {
      const found = missingIn(saidBy(error)).filter((letter) => !missing.includes(letter))
      if (found.length === 0) throw error
      missing = [...missing, ...found]
    }
  }
  throw new Error('The sheet of a proof has letters that cannot be set')
}

/**
 * One proof as an A4 document in PDF/UA-1, the same bytes for the same proof on the same machine. Letters no face of this machine has
 * become ▯ and the sheet says which.
 */
export async function print(proof: Proof, pictures: Pictures, files: PictureFiles): Promise<Buffer> {
  const compiler = await (typesetter ??= make())
  for (const [name, bytes] of files) compiler.mapShadow(`${workspace}/${name}`, bytes)
  try {
    return setSheet(compiler, proof, pictures)
  } finally {
    compiler.resetShadow()
    // What one sheet was made of is of no use to the next but the faces, which stay.
    compiler.evictCache(keptRounds)
  }
}
