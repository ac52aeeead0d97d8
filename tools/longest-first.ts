import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Short files that take long. Where no former run has told the times, Vitest takes large files first, and would begin these last. */
const long = ['journeys/screens.test.ts', 'tools/shape.test.ts', 'features/people/server/sign-in.test.ts', 'kit/server/postgres/supervisor.test.ts']
const isLong = ({ moduleId }: TestSpecification) => long.some((path) => moduleId.endsWith(path))

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const sorted = await super.sort(files)
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}
