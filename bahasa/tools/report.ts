import { readdirSync, statSync, writeFileSync } from 'node:fs'
import type { Reporting } from '../model/train.ts'
import { ownRows, publicRows } from './corpus.ts'
import { fromDisk, weightsFolder } from './disk.ts'

/** Every task that reports how right it is, in the order of the report. */
const reportings: Readonly<Record<string, () => Promise<{ reporting: Reporting }>>> = {
  abuse: () => import('../abuse/report.ts'),
  duplicates: () => import('../duplicates/report.ts'),
  emotion: () => import('../emotion/report.ts'),
  entities: () => import('../entities/report.ts'),
  kind: () => import('../kind/report.ts'),
  language: () => import('../language/report.ts'),
  match: () => import('../match/report.ts'),
  normalise: () => import('../normalise/report.ts'),
  personal: () => import('../personal/report.ts'),
  readability: () => import('../readability/report.ts'),
  reply: () => import('../reply/report.ts'),
  sentiment: () => import('../sentiment/report.ts'),
  substance: () => import('../substance/report.ts'),
  topic: () => import('../topic/report.ts'),
  urgent: () => import('../urgent/report.ts'),
}

const opening = `# How right the language room is

Written by \`npm run bahasa:report\` from the shipped weights: the same data and weights give the same report. Public sets are judged on
their \`valid\` splits, our own on the part that no training saw; nothing here was judged on a test set.
`

const sizes = () => {
  const files = readdirSync(weightsFolder)
    .filter((name) => name.endsWith('.bin'))
    .sort()
  const bytes = files.map((name) => statSync(new URL(name, weightsFolder)).size)
  const rows = files.map((name, at) => `| ${name} | ${Math.round((bytes[at] ?? 0) / 1024)} |`)
  return ['## Weights', '', '| File | KiB |', '|---|--:|', ...rows, `| together | ${Math.round(bytes.reduce((sum, size) => sum + size, 0) / 1024)} |`].join(
    '\n',
  )
}

const sections: string[] = []
for (const load of Object.values(reportings)) {
  const { reporting } = await load()
  sections.push(`## ${reporting.title}\n\n${reporting.report({ publicRows, ownRows }, fromDisk).trim()}`)
}
const text = `${[opening.trim(), ...sections, sizes()].join('\n\n')}\n`
writeFileSync(new URL('../REPORT.md', import.meta.url), text)
process.stdout.write(text)
