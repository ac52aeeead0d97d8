import { spawn } from 'node:child_process'

type Addresses = { pds: string; plc: string }

/** Starts the real server and its directory in a process of their own; answers their loopback addresses once both listen. */
export function startServer(): Promise<Addresses & { stop: () => void }> {
  const server = spawn(process.execPath, [new URL('server.mjs', import.meta.url).pathname], { stdio: ['pipe', 'pipe', 'inherit'] })
  return new Promise((settle, fail) => {
    let said = ''
    server.once('exit', (code) => fail(new Error(`the server ended by itself with ${code}: ${said.slice(-2_000)}`)))
    server.stdout.on('data', (part: Buffer) => {
      said += part.toString()
      const line = said.split('\n').find((one) => one.startsWith('{"pds"'))
      if (line && said.includes('\n')) settle({ ...(JSON.parse(line) as Addresses), stop: () => server.stdin.end() })
    })
  })
}
