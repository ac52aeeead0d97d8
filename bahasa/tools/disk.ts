import { readFileSync } from 'node:fs'
import type { Weights } from '../task.ts'

/** The folder this package's weights lie in, with their licence and attribution. */
export const weightsFolder = new URL('../weights/', import.meta.url)

/** Reads weights from the package's own folder. */
export const fromDisk: Weights = (name) => readFileSync(new URL(name, weightsFolder))
