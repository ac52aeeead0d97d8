import { writeFileSync } from 'node:fs'
import { backup } from './commands/backup.ts'
import type { Command } from './commands/command.ts'
import { doctor } from './commands/doctor.ts'
import { erase } from './commands/erase.ts'
import { files } from './commands/files.ts'
import { firstCode } from './commands/first-code.ts'
import { followZone } from './commands/follow-zone.ts'
import { invite } from './commands/invite.ts'
import { restore, restoreUsage } from './commands/restore.ts'
import { rotateKey } from './commands/rotate-key.ts'
import { exampleFile, readConfig } from './config.ts'
import { isExample } from './demo/mark.ts'
import { openHouse } from './house.ts'
import { inWords } from './listening.ts'

const commands: Record<string, Command> = { backup, doctor, erase, files, 'first-code': firstCode, 'follow-zone': followZone, invite, 'rotate-key': rotateKey }
const say = (line: string) => console.log(line)

const help = () =>
  [
    'npm run -s sinergi -- PERINTAH',
    '',
    ...Object.values(commands).map(({ usage, about }) => `  ${usage.padEnd(32)}${about}`),
    `  ${restoreUsage.usage.padEnd(32)}${restoreUsage.about}`,
    `  ${'env-example'.padEnd(32)}menulis ulang .env.example`,
    `  ${'help'.padEnd(32)}halaman ini`,
  ].join('\n')

async function run(name: string, words: readonly string[]) {
  if (name === 'env-example') {
    writeFileSync('.env.example', exampleFile())
    return 0
  }
  // Into a house that does not stand yet.
  if (name === 'restore') return restore(readConfig(), words, say)
  const command = commands[name]
  if (!command) {
    say(help())
    return name === 'help' ? 0 : 1
  }
  const config = readConfig()
  const open = await openHouse(config, { joins: true })
  open.house.settings.demo = await isExample(open.house)
  return command.run({ open, config, say }, words).finally(() => open.close())
}

/** The command line: the same doors as the web, as the house itself. */
const [name = 'help', ...words] = process.argv.slice(2)
try {
  process.exit(await run(name, words))
} catch (error) {
  console.error(inWords(error))
  process.exit(1)
}
