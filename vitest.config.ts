import { defineConfig } from 'vitest/config'

const roots = '{app,bahasa,bench,connectors,features,kit,tools}'

export default defineConfig({
  test: {
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
          fileParallelism: false,
        },
      },
    ],
  },
})
