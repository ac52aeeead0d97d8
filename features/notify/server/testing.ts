import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { InstitutionId } from '#kit/ids.ts'
import { jobContext } from '#kit/server/jobs.ts'
import type { TestDesk } from '#kit/server/testing.ts'
import { hear, type Heard } from './hearing.ts'
import { send } from './sending.ts'

const heardIn = new WeakMap<TestDesk, Set<string>>()

/** Hears every event that was not heard yet, as the worker would. */
export async function hearAll(desk: TestDesk) {
  const known = heardIn.get(desk) ?? new Set<string>()
  heardIn.set(desk, known)
  const { rows } = await desk.owner.query<Heard>('select id as event, kind, institution_id as institution, subject_id as id from events order by id')
  for (const row of rows.filter(({ event }) => !known.has(event))) {
    known.add(row.event)
    await hear(jobContext(desk.house), { ...row, institution: row.institution as InstitutionId })
  }
}

/** Tries every sending that waits, as the worker would when it is due. */
export async function sendAll(desk: TestDesk, house = desk.house) {
  const { rows } = await desk.owner.query<{ id: string }>(`select id from notice_sendings where state = 'waiting' order by id`)
  for (const { id } of rows) await send(jobContext(house), id)
}

type Called = { headers: IncomingHttpHeaders; text: { body: string; path: string; tag: string }; isSigned: boolean }

/** RFC 8188 and 8291 by hand, with nothing of the library under test: one record, `aes128gcm`. */
function decrypt(body: Buffer, own: { ecdh: ReturnType<typeof createECDH>; auth: Buffer }) {
  const [salt, keyLength] = [body.subarray(0, 16), body[20] ?? 0]
  const theirs = body.subarray(21, 21 + keyLength)
  const sealed = body.subarray(21 + keyLength)
  const shared = own.ecdh.computeSecret(theirs)
  const about = Buffer.concat([Buffer.from('WebPush: info\0'), own.ecdh.getPublicKey(), theirs])
  const secret = Buffer.from(hkdfSync('sha256', shared, own.auth, about, 32))
  const key = Buffer.from(hkdfSync('sha256', secret, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16))
  const nonce = Buffer.from(hkdfSync('sha256', secret, salt, Buffer.from('Content-Encoding: nonce\0'), 12))
  const decipher = createDecipheriv('aes-128-gcm', key, nonce).setAuthTag(sealed.subarray(-16))
  const padded = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()])
  return JSON.parse(padded.subarray(0, padded.lastIndexOf(2)).toString('utf8')) as Called['text']
}

/** RFC 8292: `vapid t=<jwt>, k=<key>`; true when the token is signed by that key for this service. */
function isSigned(authorization: string, audience: string) {
  const [, token = '', key = ''] = /^vapid t=([^,]+), k=(.+)$/.exec(authorization) ?? []
  const [head = '', claims = '', signature = ''] = token.split('.')
  const point = Buffer.from(key, 'base64url')
  const jwk = { kty: 'EC', crv: 'P-256', x: point.subarray(1, 33).toString('base64url'), y: point.subarray(33).toString('base64url') }
  const said = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) as { aud: string }
  const isOurs = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  )
  return isOurs && said.aud === audience
}

/** A push service and the browser behind it: decrypts what arrives; answers with `answers.shift()`, else 201. */
export async function pushService() {
  const ecdh = createECDH('prime256v1')
  ecdh.generateKeys()
  const auth = randomBytes(16)
  const called: Called[] = []
  const answers: number[] = []
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      called.push({
        headers: request.headers,
        text: decrypt(Buffer.concat(parts), { ecdh, auth }),
        isSigned: isSigned(request.headers.authorization ?? '', `http://${host}`),
      })
      response.writeHead(answers.shift() ?? 201).end()
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    host,
    called,
    answers,
    subscription: (name: string) => ({ endpoint: `http://${host}/${name}`, p256dh: ecdh.getPublicKey('base64url'), auth: auth.toString('base64url') }),
    close: () => server.close(),
  }
}
