import type { Reporter, TestModule } from 'vitest/node'

/** Prints `N passed, N failed, N skipped` as the very last line, also when the run itself broke before any test. */
export default class LastLine implements Reporter {
  counts = { passed: 0, failed: 0, skipped: 0 }

  onInit() {
    process.once('exit', (code) => {
      const { passed, failed, skipped } = this.counts
      console.log(`${passed} passed, ${code !== 0 && failed === 0 ? 1 : failed} failed, ${skipped} skipped`)
    })
  }

  onTestRunEnd(modules: readonly TestModule[]) {
    for (const module of modules) {
      if (!module.ok() && module.errors().length > 0) this.counts.failed += 1
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state !== 'pending') this.counts[state] += 1
      }
    }
  }
}
