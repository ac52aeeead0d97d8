import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Bucket } from '../../kit/server/s3-files.ts'

/** Starts the S3 server over a folder, on a free port or the one it had before; answers once it listens. */
export async function startBucket(folder: string, port = 0) {
  const server = spawn(process.execPath, [new URL('server.mjs', import.meta.url).pathname, folder, String(port)], { stdio: ['pipe', 'pipe', 'inherit'] })
  const said = await new Promise<string>((settle, fail) => {
    server.once('exit', (code) => fail(new Error(`the S3 server ended by itself with ${code}`)))
    server.stdout.once('data', (line: Buffer) => settle(line.toString()))
  })
  const taken = (JSON.parse(said) as { port: number }).port
  const stop = async () => {
    const gone = once(server, 'exit')
    server.stdin.end()
    await gone
  }
  return { port: taken, stop }
}

/** The key and secret that every such server knows. */
export const bucketAt = (port: number): Bucket => ({
  endpoint: `http://127.0.0.1:${port}`,
  bucket: 'sinergi',
  region: 'us-east-1',
  key: 'S3RVER',
  secret: 'S3RVER',
})
