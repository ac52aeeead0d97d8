import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { unpackBrowser } from './browser.ts'
import { startExample } from './house.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of an example seeded once; each file lives in a copy of it. */
    example: string
  }
}

/** Journeys walk through the app as it is now, not as it was built last. */
export async function setup(project: TestProject) {
  execFileSync(process.execPath, [new URL('../tools/build-web.ts', import.meta.url).pathname], { stdio: 'inherit' })
  // Here, once: files running beside each other would unpack it over each other.
  await unpackBrowser()
  const house = await startExample()
  await house.leave()
  project.provide('example', house.folder)
  return () => rmSync(house.folder, { recursive: true, force: true })
}
