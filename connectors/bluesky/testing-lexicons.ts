import { readdirSync, readFileSync } from 'node:fs'
import { Lexicons, jsonToLex, type LexiconDoc } from '@atproto/lexicon'
import { specsOf } from '#tools/specs.ts'
import type { GuardedFetch } from '#kit/server/fetch.ts'

// The protocol's own schemas (bluesky-social/atproto, MIT or Apache-2.0) lie beside the project, not in it.
const found = specsOf('bluesky')
export const hasSpecs = found !== null

const specs = () => {
  if (!found) throw new Error('the lexicons are not here')
  return found
}

export function openLexicons() {
  const folder = new URL('lexicons/', specs())
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))
  return new Lexicons(files.map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as LexiconDoc))
}

/** One syntax of the interop files, a case a line. */
export const interop = (name: string) =>
  readFileSync(new URL(`interop-test-files/syntax/${name}`, specs()), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))

const lexed = (body: string | Uint8Array) => jsonToLex(JSON.parse(typeof body === 'string' ? body : Buffer.from(body).toString('utf8')))

/** Parameters as the schema types them: on the way they are all text. */
function paramsOf(lexicons: Lexicons, nsid: string, { searchParams }: URL) {
  const def = lexicons.getDef(nsid)
  const types = def && 'parameters' in def && def.parameters ? (def.parameters.properties as Record<string, { type: string } | undefined>) : {}
  const typed = (name: string, value: string) => {
    const type = types[name]?.type
    if (type === 'array') return searchParams.getAll(name)
    return type === 'integer' ? Number(value) : type === 'boolean' ? value === 'true' : value
  }
  return Object.fromEntries([...searchParams].map(([name, value]) => [name, typed(name, value)]))
}

/** Holds every request and every good answer against the protocol's schemas; complaints are kept, and the call goes on. */
export function checked(fetch: GuardedFetch, lexicons: Lexicons) {
  const complaints: string[] = []
  const seen = new Set<string>()
  const hold = (what: string, check: () => unknown) => {
    try {
      check()
    } catch (error) {
      complaints.push(`${what}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  const requestHeld = (nsid: string, url: URL, body: string | Uint8Array | undefined) => {
    hold(`${nsid} parameters`, () => lexicons.assertValidXrpcParams(nsid, paramsOf(lexicons, nsid, url)))
    if (typeof body !== 'string') return
    const input = lexed(body) as { collection?: string; record?: unknown }
    hold(`${nsid} input`, () => lexicons.assertValidXrpcInput(nsid, input))
    if (input.record !== undefined) hold(`${nsid} record`, () => lexicons.assertValidRecord(input.collection ?? '', input.record))
  }
  const through: GuardedFetch = async (url, request = {}) => {
    const nsid = new URL(url).pathname.split('/xrpc/')[1]
    if (!nsid) return fetch(url, request)
    seen.add(nsid)
    requestHeld(nsid, new URL(url), request.body)
    const answer = await fetch(url, request)
    if (answer.status === 200 && lexicons.getDef(nsid)?.type !== undefined)
      hold(`${nsid} answer`, () => lexicons.assertValidXrpcOutput(nsid, lexed(answer.body)))
    return answer
  }
  return { fetch: through, complaints, seen }
}
