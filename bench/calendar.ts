import { fill, openDesk, p95, serve, type Row } from './desk.ts'

const zone = encodeURIComponent('Asia/Jakarta')
const month = 30 * 24 * 60
const asksFor = (institution: string): [name: string, path: string][] => {
  const today = Temporal.Now.plainDateISO('Asia/Jakarta')
  const from = `first=${today}&zone=${zone}`
  return [
    ['a month', `/calendar?${from}&days=42&most=4`],
    ['a week', `/calendar?${from}&days=7&most=60`],
    ['a week of one label', `/calendar?${from}&days=7&most=60&label=tidakada`],
    ['a page of the list', `/calendar/list?${from}&days=42&limit=50`],
    ['a day over all zones', `/calendar?${from}&days=1&most=120`],
    ['the mix of a week', `/calendar/mix?${from}&days=7&institution=${institution}`],
  ]
}

/** The calendar over HTTP, with ten thousand deliveries in the month, then with a hundred thousand in that same month. */
export async function calendarFigures(): Promise<Row[]> {
  const open = await openDesk()
  const { get, stop } = await serve(open)
  const measure = async () => {
    const taken = new Map<string, number>()
    for (const [name, path] of asksFor(open.room.kemlu)) {
      await p95(10, get(path))
      taken.set(name, await p95(100, get(path)))
    }
    return taken
  }
  await fill(open, 10_000, { over: month, round: 1 })
  const few = await measure()
  await fill(open, 90_000, { over: month, round: 2 })
  const many = await measure()
  await stop()
  await open.close()
  return [...few].flatMap(([name, value]): Row[] => [
    [`calendar p95, 10,000 deliveries in the month: ${name}`, value, 'ms', 60],
    [`… as often as slow with 100,000 in it: ${name}`, (many.get(name) ?? 0) / value, '×', 1.5],
  ])
}

if (import.meta.main) for (const row of await calendarFigures()) console.log(row.join('  '))
