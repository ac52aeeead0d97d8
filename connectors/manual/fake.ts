import type { Remote } from '#kit/connector.ts'

/** A custodian with a phone: publishes what was handed over and gives the address back. */
export function fakeCustodian() {
  const posted: { key: string; text: string }[] = []
  return {
    posted,
    publish(key: string, text: string): Remote {
      posted.push({ key, text })
      return { id: `hand-${posted.length}`, address: `https://platform.example/p/${posted.length}` }
    },
  }
}
