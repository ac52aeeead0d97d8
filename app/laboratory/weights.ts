import type { Weights } from '#bahasa/task.ts'

const addresses = import.meta.glob<string>('../../bahasa/weights/*.{bin,txt}', { query: '?url', import: 'default', eager: true })

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1)

/** Fetches every file of weights once; `onPart` hears how many of how many have come. */
export async function fetchWeights(onPart: (done: number, all: number) => void): Promise<Weights> {
  const entries = Object.entries(addresses)
  const found = new Map<string, Uint8Array>()
  await Promise.all(
    entries.map(async ([path, address]) => {
      const answer = await fetch(address)
      if (!answer.ok) throw new Error(`${nameOf(path)}: ${answer.status}`)
      found.set(nameOf(path), new Uint8Array(await answer.arrayBuffer()))
      onPart(found.size, entries.length)
    }),
  )
  return (name) => {
    const bytes = found.get(name)
    if (!bytes) throw new Error(`There are no weights called ${name}`)
    return bytes
  }
}
