import type { Corpus, Training } from '../model/train.ts'
import { scan, spelling, WORD } from '../text/scan.ts'
import { backgroundFile, RAREST, STEP, wordKey } from './background.ts'

const regionalTongues = ['acehnese', 'balinese', 'banjarese', 'buginese', 'javanese', 'madurese', 'minangkabau', 'ngaju', 'sundanese', 'toba_batak']
const writtenTongues = ['bew', 'btk', 'jav', 'mad', 'mak', 'min', 'sun']

const textsIn = ({ publicRows }: Corpus, path: string, ...columns: string[]) => publicRows(path).flatMap((row) => columns.map((column) => row[column] ?? ''))

const indonesian = (corpus: Corpus) => [
  ...textsIn(corpus, 'smsa/train.csv', 'text'),
  ...textsIn(corpus, 'emot/train.csv', 'text'),
  ...textsIn(corpus, 'stif/train.csv', 'informal', 'formal'),
  ...textsIn(corpus, 'nusax/indonesian/train.csv', 'text'),
]

const regional = (corpus: Corpus) => [
  ...regionalTongues.flatMap((tongue) => textsIn(corpus, `nusax/${tongue}/train.csv`, 'text')),
  ...writtenTongues.flatMap((tongue) => textsIn(corpus, `nusa_kalimat-senti/${tongue}/train.csv`, 'text')),
]

/** In how many texts each word stands. */
function spreadIn(texts: readonly string[]) {
  const counts = new Map<string, number>()
  for (const text of texts) {
    const scanned = scan(text)
    const words = new Set<string>()
    for (let token = 0; token < scanned.count; token++) if (scanned.kinds[token] === WORD) words.add(spelling(scanned, token))
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return { counts, texts: texts.length }
}

const byteOf = (count: number, texts: number) => (count === 0 ? 0 : Math.min(255, Math.max(1, Math.round((Math.log(count / texts) - RAREST) / STEP))))

/** Words met at least twice in Indonesian or four times anywhere, packed as `backgroundFile` tells. */
function pack(home: ReturnType<typeof spreadIn>, away: ReturnType<typeof spreadIn>) {
  const words = new Map<number, [number, number]>()
  for (const word of new Set([...home.counts.keys(), ...away.counts.keys()])) {
    const [here, there] = [home.counts.get(word) ?? 0, away.counts.get(word) ?? 0]
    if (here < 2 && here + there < 4) continue
    const anywhere = byteOf(here + there, home.texts + away.texts)
    words.set(wordKey(word), [here < 2 ? 0 : byteOf(here, home.texts), anywhere])
  }
  const sorted = [...words].sort(([a], [b]) => a - b)
  const bytes = new Uint8Array(sorted.length * 6)
  const view = new DataView(bytes.buffer)
  for (const [at, [key, [here, anywhere]]] of sorted.entries()) {
    view.setUint32(at * 4, key, true)
    bytes[sorted.length * 4 + at] = here
    bytes[sorted.length * 5 + at] = anywhere
  }
  return bytes
}

/** Counts, in the texts that may be shipped from, how many hold each word. */
export const training: Training = {
  files: [backgroundFile],
  train: (corpus) => new Map([[backgroundFile, pack(spreadIn(indonesian(corpus)), spreadIn(regional(corpus)))]]),
}
