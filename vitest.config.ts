import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './tools/longest-first.ts'

const roots = '{app,bahasa,bench,connectors,features,kit,tools}'

export default defineConfig({
  test: {
    // A test waits for PostgreSQL, for password hashes and for the browser as often as it computes.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    sequence: { sequencer: LongestFirst },
    globalSetup: ['kit/server/testing-global.ts'],
    reporters: ['default', './tools/last-line.ts'],
    projects: [
      { extends: true, test: { name: 'server', include: [`${roots}/**/*.test.ts`], environment: 'node', testTimeout: 30_000 } },
      { extends: true, test: { name: 'web', include: [`${roots}/**/*.test.tsx`], environment: 'jsdom', testTimeout: 20_000 } },
      {
        extends: true,
        test: {
          name: 'journeys',
          globalSetup: ['journeys/setup.ts'],
          include: ['journeys/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 240_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
