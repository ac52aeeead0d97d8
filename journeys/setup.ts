import { execFileSync } from 'node:child_process'

/** Journeys walk through the app as it is now, not as it was built last. */
export function setup() {
  execFileSync(process.execPath, [new URL('../tools/build-web.ts', import.meta.url).pathname], { stdio: 'inherit' })
}
