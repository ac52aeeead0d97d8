// A real personal data server and a real PLC directory on loopback, in memory and in a folder that goes away with them.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { envToCfg, envToSecrets, PDS } from '@atproto/pds'
import plc from '@did-plc/server'

const secret = () => randomBytes(32).toString('hex')

const freePort = () =>
  new Promise((settle) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => settle(port))
    })
  })

const directory = await plc.PlcServer.create({ db: plc.Database.mock(), port: 0 }).start()
const plcAddress = `http://localhost:${directory.address().port}`
const folder = mkdtempSync(join(tmpdir(), 'sinergi-pds-'))
const port = await freePort()
const settings = {
  port,
  hostname: 'localhost',
  dataDirectory: folder,
  blobstoreDiskLocation: join(folder, 'blobs'),
  didPlcUrl: plcAddress,
  serviceHandleDomains: ['.test'],
  inviteRequired: false,
  devMode: true,
  rateLimitsEnabled: false,
  disableSsrfProtection: true,
  crawlers: [],
  trustedOAuthClients: [],
  handleBackupNameservers: [],
  rateLimitBypassIps: [],
  jwtSecret: secret(),
  dpopSecret: secret(),
  adminPassword: secret(),
  plcRotationKeyK256PrivateKeyHex: secret(),
}
const pds = await PDS.create(envToCfg(settings), envToSecrets(settings))
await pds.start()
console.log(JSON.stringify({ pds: `http://localhost:${port}`, plc: plcAddress }))

// Whoever started it holds its input open; when they are gone, so is this.
process.stdin.resume()
process.stdin.on('end', () => {
  rmSync(folder, { recursive: true, force: true })
  process.exit(0)
})
