import { beforeAll, expect, test } from 'vitest'
import { decode } from '../model/weights-file.ts'
import { fromDisk } from '../tools/disk.ts'
import { rules } from './cue-lexicon.ts'
import { coach, type Models } from './reply.ts'
import { sentencesOf } from './sentences.ts'

let models: Models
beforeAll(() => {
  models = Object.fromEntries(rules.map((rule) => [rule, decode(fromDisk(`reply-${rule}.bin`))])) as Models
})
const message = 'Min, KTP saya hilang di pasar, cara ngurusnya gimana? bayar ga?'
const rulesIn = (text: string) => coach(models, message, text).map(({ rule }) => rule)

test('a reply that helps, in the name of its institution, may be sent as it is', () => {
  expect(
    rulesIn(
      'Halo Kak, kami dari Disdukcapil Kota Malang. Turut prihatin KTP-nya hilang. Bawa surat kehilangan dari polisi dan fotokopi KK ke loket 2, gratis.',
    ),
  ).toEqual([])
})

test('a citizen is never blamed', () => {
  expect(rulesIn('Disdukcapil Malang: Makanya KTP dijaga baik-baik, itu kelalaian Anda sendiri. Bawa surat dari polisi.')).toContain('confrontational')
  expect(rulesIn('Disdukcapil Malang: Dasar tolol, bawa surat dari polisi.')).toContain('confrontational')
})

test('personal data are neither asked for nor repeated in the open', () => {
  expect(rulesIn('Disdukcapil Malang: Tulis NIK dan nomor HP di kolom komentar ya Kak, nanti kami cetak KTP-nya.')).toContain('personal_data')
  for (const open of ['kirim foto KTP di sini', 'boleh sebutkan di komentar NIK-nya?'])
    expect(rulesIn(`Disdukcapil Malang: ${open}`), open).toContain('personal_data')
  expect(rulesIn('Disdukcapil Malang: jangan kirim foto KTP di sini ya Kak, lewat DM saja.')).not.toContain('personal_data')
  expect(rulesIn('Disdukcapil Malang: Mohon kirim NIK lewat pesan langsung ya Kak, nanti kami cek KTP-nya.')).not.toContain('personal_data')
})

test('one issue is not answered with another', () => {
  expect(rulesIn('Disdukcapil Malang meraih penghargaan inovasi terbaik tahun ini. Yuk ikuti lomba fotonya, hadiah menarik!')).toContain('off_issue')
})

test('nobody speaks without saying for whom', () => {
  expect(rulesIn('Bawa surat kehilangan sama KK aja kak, gratis.')).toContain('no_identity')
  for (const signed of ['Gratis Kak, bawa surat kehilangan. — Admin Dukcapil Malang', 'Dukcapil Malang: KTP hilang gratis, bawa surat kehilangan.'])
    expect(rulesIn(signed), signed).not.toContain('no_identity')
})

test('an outcome is not promised, and a letter is not a reply', () => {
  expect(rulesIn('Disdukcapil Malang: Tenang Kak, KTP pasti jadi hari ini juga, dijamin.')).toContain('over_promise')
  expect(
    rulesIn('Disdukcapil Malang: Sehubungan dengan hal tersebut di atas, pemohon agar melampirkan persyaratan sebagaimana diatur dalam ketentuan.'),
  ).toContain('bureaucratic')
})

test('a flag shows its sentence and offers other words', () => {
  const text = 'Kami dari Dukcapil Malang. KTP pasti jadi besok, dijamin. Terima kasih.'
  const flag = coach(models, message, text).find(({ rule }) => rule === 'over_promise')
  expect(text.slice(...(flag?.at ?? [0, 0]))).toBe('KTP pasti jadi besok, dijamin.')
  expect(flag?.instead.length).toBeGreaterThan(10)
  expect(sentencesOf('Satu. Dua? 2.500 tiga')).toEqual([
    [0, 5],
    [6, 10],
    [11, 21],
  ])
})

test('no message and no draft is too strange to be read', () => {
  const strange = ['', '\uD800', '.'.repeat(50_000), 'kami '.repeat(20_000), 'jangan di kolom komentar '.repeat(4_000), '\u202E\u0000: KBRI']
  for (const text of strange) expect(() => coach(models, text, text)).not.toThrow()
})
