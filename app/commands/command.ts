import type { Config } from '../config.ts'
import type { OpenHouse } from '../house.ts'

export type Context = { open: OpenHouse; config: Config; say: (line: string) => void }

/** One command: what it is for, how it is called, and what it does. Answers the process's exit code. */
export type Command = {
  usage: string
  about: string
  run: (context: Context, words: readonly string[]) => Promise<number>
}
