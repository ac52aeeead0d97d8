import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

const { values } = parseArgs({ options: { data: { type: 'string' } }, strict: false })

/** The public data sets, which are not part of this repository; another folder by `--data PATH`. */
const publicFolder = typeof values.data === 'string' ? values.data : new URL('../../../shared/data/nlp', import.meta.url).pathname
const ownFolder = new URL('../data', import.meta.url).pathname

/** One row of a data set, by column name. */
export type Row = Record<string, string>

const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y

/** Reads comma-separated values with a header row (RFC 4180). */
export function parseCsv(text: string): Row[] {
  const rows: string[][] = [[]]
  field.lastIndex = 0
  while (field.lastIndex < text.length) {
    const found = field.exec(text)
    if (!found) throw new Error('This is not comma-separated values')
    rows.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '')
    if (found[3] !== ',') rows.push([])
  }
  const [header = [], ...body] = rows.filter((row) => row.length > 0)
  return body.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])))
}

/** Whether the public data sets are here: training and reports need them, the tests do not. */
export const hasPublicData = existsSync(`${publicFolder}/README.md`)

/** One file of the public data, e.g. `smsa/train.csv`. */
export const publicRows = (path: string): Row[] => parseCsv(readFileSync(`${publicFolder}/${path}`, 'utf8'))

const named = (path: string) => {
  const [before = '', after = ''] = path.split('*')
  const isPart = (name: string) => name.startsWith(before) && name.endsWith(after) && /^\d+$/.test(name.slice(before.length, name.length - after.length))
  return path.includes('*') ? readdirSync(ownFolder).filter(isPart).sort() : [path]
}

/** Our own authored data (JSON lines): one file, e.g. `personal.jsonl`, or all numbered parts, e.g. `messages-*.jsonl`. */
export const ownRows = <T = Row>(path: string): T[] =>
  named(path)
    .flatMap((name) => readFileSync(`${ownFolder}/${name}`, 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)
