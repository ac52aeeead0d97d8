import { beforeAll, describe, expect, test } from 'vitest'
import { fromDisk } from '../tools/disk.ts'
import { openIdentifier } from './identify.ts'

let identify: ReturnType<typeof openIdentifier>
beforeAll(() => {
  identify = openIdentifier(fromDisk)
})

describe('the language of a message', () => {
  test.each([
    ['ind', 'Mohon bantuannya, paspor saya sudah dua minggu belum selesai juga'],
    ['ind', 'min gmn sih udh 3 hari blm dibales, gak jelas bgt pelayanannya'],
    ['jav', 'Aku wis ngenteni suwe banget nanging durung ana kabar saka kantor'],
    ['sun', 'Abdi tos ngantosan lami pisan tapi teu acan aya wartos ti kantor'],
    ['min', 'Ambo alah manunggu lamo bana tapi alun ado kaba dari kantua'],
    ['bbc', 'Nunga leleng ahu paimahon alai ndang adong dope barita sian kantor'],
    ['eng', 'I have been waiting for two weeks and nobody at the office answers'],
  ])('%s is heard in a whole sentence', (language, text) => expect(identify(text).label).toBe(language))

  test('a link, an emoji, a mention or a number says too little', () => {
    for (const text of ['', 'https://contoh.go.id/a', '😡😡', '@kemlu', '12345', '...']) expect(identify(text).label).toBe('unsure')
  })

  test('confidence is a share, and a sentence gives more of it than a word', () => {
    const sentence = identify('Aku wis ngenteni suwe banget nanging durung ana kabar saka kantor').confidence
    expect(sentence).toBeLessThanOrEqual(1)
    expect(sentence).toBeGreaterThan(identify('makan').confidence)
  })

  test('two languages in one message are a mixture', () => {
    const text = 'aku wis ngenteni suwe banget nanging durung ana kabar, please tell me when the office will open because nobody answers the phone'
    expect(identify(text).label).toBe('mix')
  })

  test('no text is too strange', () => {
    for (const text of ['\uD800', 'a\uDC00b', '\u202E', 'x'.repeat(100_000), 'di '.repeat(50_000)]) {
      const { confidence } = identify(text)
      expect(confidence >= 0 && confidence <= 1).toBe(true)
    }
  })
})
