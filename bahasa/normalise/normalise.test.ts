import { beforeAll, describe, expect, test } from 'vitest'
import { fromDisk } from '../tools/disk.ts'
import { bleu } from './bleu.ts'
import { openNormaliser, type Normalise } from './normalise.ts'
import { slang } from './slang-lexicon.ts'

let normalise: Normalise
beforeAll(() => {
  normalise = openNormaliser(fromDisk)
})

const undone = (text: string) => {
  const { changes } = normalise(text)
  return [...changes].reverse().reduce((sum, { from, to, at: [start, end] }) => {
    expect(text.slice(start, end)).toBe(from)
    return sum.slice(0, start) + to + sum.slice(end)
  }, text)
}

describe('what a citizen typed, in formal Indonesian', () => {
  test('abbreviations, slang and doubled words are written out', () => {
    expect(normalise('paspor anak2 sy blm jadi pdhl udh 3 minggu').text).toMatch(/^paspor anak-anak saya belum jadi,? padahal sudah 3 minggu\.?$/)
    expect(normalise('nungguin dari pagi ga dipanggil2').text).toContain('menunggu dari pagi tidak dipanggil-panggil')
    expect(normalise('untung ga knp2 min').text).toContain('kenapa-kenapa')
  })

  test('stretched letters and digits for letters are read', () => {
    expect(normalise('tolooong dong, jug4 b4ru').text).toMatch(/^tolong.*juga baru/)
  })

  test('capitals are kept as they were typed', () => {
    expect(normalise('TDK ADA YG BS DIHUBUNGI').text).toMatch(/^TIDAK ADA YANG BISA DIHUBUNGI/)
    expect(normalise('Sdh sy bayar').text).toMatch(/^Sudah saya bayar/)
  })

  test('names, mentions, hashtags, links, addresses, emoji and numbers stay', () => {
    const kept = ['@Kemlu_RI', '#PasporHilang', 'https://contoh.go.id/a?b=1', 'warga@contoh.id', '😡', 'Sdhana', 'BPJS', '10.000']
    const { text } = normalise(`Min @Kemlu_RI, sy ketemu Sdhana bayar BPJS 10.000 #PasporHilang https://contoh.go.id/a?b=1 warga@contoh.id 😡 gmn`)
    for (const word of kept) expect(text).toContain(word)
  })

  test('a formal text is left alone', () => {
    const text = 'Presiden meresmikan jembatan baru di Kalimantan'
    expect(normalise(text)).toEqual({ text, changes: [] })
  })

  test('a text in a regional language or in English is left alone', () => {
    for (const text of ['aku ora ngerti piye carane gawe paspor, wis telung dina', 'abdi teu terang kumaha ieu', 'the officer is very good with us'])
      expect(normalise(text)).toEqual({ text, changes: [] })
    expect(normalise('gak bs', { lang: 'sun' }).changes).toEqual([])
  })

  test('marks are set as the text sets its own', () => {
    expect(normalise('min , kok blm masuk ya ?').text).toMatch(/ \?$/)
    expect(normalise('Min, kok blm masuk ya?').text).toMatch(/\w\?$/)
  })

  test('marks that are to be kept stay as the writer set them, full stops and dots alike', () => {
    const kept = (text: string) => normalise(text, { keepMarks: true }).text
    expect(kept('tlg min... udh 3 hr')).toBe('tolong admin... sudah 3 hari')
    expect(kept('sdh bayar tp blm masuk, gmn ya?? mohon info')).toBe('sudah bayar tetapi belum masuk, bagaimana?? mohon info')
  })

  test('the changes lead from the text to its formal wording', () => {
    for (const text of ['Min, stlh sy bayar kok blm masuk ya?? Udh 2 hari nih', '  gk bs\nmsk 😡😡 , gmn sih !', 'p\u200Bаspоr sy ilang', 'sdh'])
      expect(undone(text)).toBe(normalise(text).text)
  })
})

describe('the normaliser', () => {
  test('knows at least 2,000 slang spellings by heart', () => expect(slang.size).toBeGreaterThan(2_000))

  test('no text is too strange for it, and a long one takes no longer per letter', () => {
    const strange = [
      '',
      ' ',
      '\uD800',
      'a\uDC00b',
      '2',
      'nya',
      '-',
      "'",
      '\u202Eabc',
      '\u0000',
      '2nya2',
      'x'.repeat(100_000),
      'anak2 '.repeat(20_000),
      '.,'.repeat(50_000),
      'di '.repeat(3_000),
    ]
    for (const text of strange) expect(undone(text)).toBe(normalise(text).text)
  })

  test('BLEU is 100 for the reference itself and falls with every other word', () => {
    expect(bleu([['saya sudah bayar ke sana', 'saya sudah bayar ke sana']]).score).toBeCloseTo(100)
    expect(bleu([['saya sudah bayar ke situ', 'saya sudah bayar ke sana']]).score).toBeCloseTo(66.87, 1)
    expect(bleu([['a b', 'c d']]).score).toBe(0)
  })
})
