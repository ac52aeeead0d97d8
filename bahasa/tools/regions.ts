// Rebuilds bahasa/entities/regions-lexicon.ts from the package idn-area-data: node bahasa/tools/regions.ts FOLDER, where FOLDER holds its two files.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseCsv } from './corpus.ts'

const folder = process.argv[2]
if (folder === undefined) throw new Error('Say where provinces.csv and regencies.csv of idn-area-data lie.')

const small = (name: string) =>
  name
    .toLowerCase()
    .replaceAll(/(^|[\s(.-])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace('Dki ', 'DKI ')
    .replace('Administrasi ', '')

const lines = ['provinces', 'regencies'].flatMap((file) =>
  parseCsv(readFileSync(`${folder}/${file}.csv`, 'utf8')).map(({ code = '', name = '' }) => `${code.replace('.', '')} ${small(name)}`),
)

const source = `/**
 * Provinces, regencies and cities with their codes of Kepmendagri: \`1101 Kabupaten Aceh Selatan\`.
 * Made by bahasa/tools/regions.ts from idn-area-data 3.1.2 (github.com/fityannugroho/idn-area-data); as a database under ODbL-1.0.
 */
export const regions = \`${lines.join('\n')}\`
`
writeFileSync(new URL('../entities/regions-lexicon.ts', import.meta.url), source)
