import { randomFrom } from '../model/random.ts'
import type { Reporting } from '../model/train.ts'
import { Duplicates } from './duplicates.ts'

const letters = 'abcdefghijklmnopqrstuvwxyz '

/** Ways in which a text comes back, by name; `random` gives numbers in [0, 1). */
const returnsOf = (random: () => number): Readonly<Record<string, (text: string) => string>> => {
  const letter = () => letters[Math.floor(random() * letters.length)] ?? ''
  const changed = (parts: string[], share: number, fresh: () => string, glue: string) =>
    parts
      .flatMap((part) => {
        const drawn = random()
        if (drawn > share) return [part]
        if (drawn < share / 3) return []
        return drawn < (share * 2) / 3 ? [fresh()] : [part, fresh()]
      })
      .join(glue)
  const word = () => Array.from({ length: 5 }, letter).join('')
  const edited = (share: number) => (text: string) => changed([...text], share, letter, '')
  const reworded = (share: number) => (text: string) => changed(text.split(' '), share, word, ' ')
  return {
    '5 % of characters changed': edited(0.05),
    '15 % of characters changed': edited(0.15),
    '25 % of characters changed': edited(0.25),
    '15 % of words changed': reworded(0.15),
    '25 % of words changed': reworded(0.25),
    'first half kept': (text) => text.slice(0, text.length / 2),
    'last half kept': (text) => text.slice(text.length / 2),
    'first 80 % kept': (text) => text.slice(0, text.length * 0.8),
    'forwarded in capitals, with emoji and a link': (text) => `[forward] ${text.toUpperCase()} 😡😡 sebarkan https://contoh.go.id/berita`,
  }
}

const percent = (part: number, whole: number) => `${((part / Math.max(1, whole)) * 100).toFixed(1)} %`

/** Near-duplicates found among public texts, each changed in ways that messages change as they go round. */
export const reporting: Reporting = {
  title: 'Near-duplicates (`duplicates`)',
  report: ({ publicRows }) => {
    const column = (path: string, name: string) => publicRows(path).map((row) => row[name] ?? '')
    const all = [...column('smsa/train.csv', 'text'), ...column('emot/train.csv', 'text'), ...column('stif/train.csv', 'informal')]
    const texts = [...new Set(all)].filter((text) => text.length >= 40 && text.length < 1000)
    const duplicates = new Duplicates()
    const firsts = texts.map((text) => duplicates.add(text))
    const joined = firsts.filter((first, place) => first !== place).length
    const lines = Object.entries(returnsOf(randomFrom(11))).map(([name, change]) => {
      const found = texts.flatMap((text, place) => (place % 10 === 0 ? [{ wanted: firsts[place], got: duplicates.find(change(text)) }] : []))
      const right = found.filter(({ wanted, got }) => wanted === got).length
      const lost = found.filter(({ got }) => got === undefined).length
      return `| ${name} | ${percent(right, found.length)} | ${percent(lost, found.length)} | ${percent(found.length - right - lost, found.length)} |`
    })
    return [
      `${texts.length} different public texts of 40 to 1,000 characters; ${percent(joined, texts.length)} of them were joined to an earlier one (quotes, replies of one template, and false alarms among short ones). Every tenth came back changed; at most three candidates were compared.`,
      '',
      '| Came back with | found | taken for new | put in another group |',
      '|---|--:|--:|--:|',
      ...lines,
    ].join('\n')
  },
}
