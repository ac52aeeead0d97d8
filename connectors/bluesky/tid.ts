import { createHash } from 'node:crypto'

const alphabet = '234567abcdefghijklmnopqrstuvwxyz'
const clockBits = 10n

const write = (value: bigint) => Array.from({ length: 13 }, (_, at) => alphabet[Number((value >> BigInt((12 - at) * 5)) & 31n)]).join('')

/** The moment in a UUID of version 7 (RFC 9562, 48 bits of milliseconds); null for any other key. */
const momentIn = (key: string) => (/^[\da-f]{8}-[\da-f]{4}-7/.test(key) ? Number.parseInt(key.slice(0, 8) + key.slice(9, 13), 16) : null)

/**
 * The record key of a delivery's first post, chosen before it is sent: a TID (53 bits of microseconds, 10 bits of clock) of the moment
 * the delivery was made, its lower bits drawn from the delivery's own key. The same delivery has the same TID on every try, also in a
 * house restored from a backup older than its first. `at` stands in for a key that carries no moment.
 */
export function tidOf(key: string, at: Temporal.Instant) {
  const drawn = createHash('sha256').update(key).digest().readUInt32BE(0)
  const micros = BigInt(momentIn(key) ?? at.epochMilliseconds) * 1000n + BigInt((drawn >>> 10) % 900)
  return write((micros << clockBits) | BigInt(drawn & 0x3ff))
}

const read = (tid: string) => [...tid].reduce((sum, sign) => (sum << 5n) | BigInt(alphabet.indexOf(sign)), 0n)

/** The TID `steps` microseconds later, on the same clock: the next post of a thread. */
export function tidAfter(tid: string, steps: number) {
  return write(read(tid) + (BigInt(steps) << clockBits))
}
