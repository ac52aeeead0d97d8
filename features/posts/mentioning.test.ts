import { expect, test } from 'vitest'
import { hashtagsIn } from '#kit/hashtags.ts'
import { calledIn, withMentions } from './mentioning.ts'

const mentions = {
  kemlu: { name: 'Kemlu', handles: { x: 'kemlu_contoh', instagram: '@kemlu.contoh', whatsapp: 'Kemlu (contoh)' } },
  bi: { name: 'BI', handles: {} },
}

test('an institution is called by its handle on each platform, and by its name where it has no account or none that can be linked', () => {
  const on = (platform: string) => withMentions('Bersama @{kemlu} dan @{bi}.', mentions, platform)
  expect(['x', 'instagram', 'whatsapp', 'threads'].map(on)).toEqual([
    'Bersama @kemlu_contoh dan BI.',
    'Bersama @kemlu.contoh dan BI.',
    'Bersama Kemlu dan BI.',
    'Bersama Kemlu dan BI.',
  ])
})

test('whoever is not in the network stays as written, so that it is seen', () => {
  expect([calledIn('@{entah} @{bi}', '@{bi}'), withMentions('@{entah}', mentions, 'x')]).toEqual([['entah', 'bi'], '@{entah}'])
})

test.each([
  ['#Paspor dan (#LayananWNI).', 2],
  ['https://contoh.example/#bagian nomor #17 a#b R&#38;D', 0],
  ['#مُهِمّ ＃旅券 #हिन्दी #2026Maju', 4],
])('%s has %i hashtags', (text, count) => expect(hashtagsIn(text)).toHaveLength(count))
