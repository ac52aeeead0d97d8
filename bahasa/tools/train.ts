import { mkdirSync, writeFileSync } from 'node:fs'
import type { Training } from '../model/train.ts'
import { ownRows, publicRows } from './corpus.ts'
import { weightsFolder } from './disk.ts'

/** Every task whose weights are trained. */
const trainings: Readonly<Record<string, () => Promise<{ training: Training }>>> = {
  abuse: () => import('../abuse/train.ts'),
  emotion: () => import('../emotion/train.ts'),
  keywords: () => import('../keywords/train.ts'),
  kind: () => import('../kind/train.ts'),
  language: () => import('../language/train.ts'),
  normalise: () => import('../normalise/train.ts'),
  ordinary: () => import('../model/ordinary.ts'),
  reply: () => import('../reply/train.ts'),
  sentiment: () => import('../sentiment/train.ts'),
  topic: () => import('../topic/train.ts'),
  urgent: () => import('../urgent/train.ts'),
}

const asked = process.argv.slice(2).filter((word) => !word.startsWith('--') && Object.hasOwn(trainings, word))
mkdirSync(weightsFolder, { recursive: true })
for (const name of asked.length > 0 ? asked : Object.keys(trainings)) {
  const { training } = (await trainings[name]?.()) ?? {}
  if (!training) continue
  const started = performance.now()
  for (const [file, bytes] of training.train({ publicRows, ownRows })) {
    writeFileSync(new URL(file, weightsFolder), bytes)
    process.stdout.write(`${file}  ${Math.round(bytes.length / 1024)} KiB\n`)
  }
  process.stdout.write(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s\n`)
}
