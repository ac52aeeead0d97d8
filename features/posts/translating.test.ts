import { expect, test } from 'vitest'
import { textLength } from '#kit/text-length.ts'
import type { ChannelId } from '#features/channels/contract.ts'
import type { Content, Written } from './contract.ts'
import { choose, isSameContent, merge } from './merging.ts'
import { directionOf, outgoing, passagesOf, whole } from './rules.ts'
import {
  arranged,
  arrangementOf,
  changedSince,
  confirmed,
  languagesWithoutWords,
  renamed,
  standingOf,
  withLanguage,
  withoutLanguage,
  withWords,
} from './translating.ts'

const [page, network] = ['a', 'b'] as [ChannelId, ChannelId]
const post = (change: Partial<Written> = {}): Content =>
  whole({
    title: 'Layanan paspor',
    text: 'Loket buka Sabtu. Datang lebih awal.',
    language: 'id',
    sensitivity: 'routine',
    link: null,
    media: [],
    variants: [
      { channel: page, language: 'id', text: null },
      { channel: network, language: 'id', text: null },
    ],
    ...change,
  })
const after = (content: Content, ...changes: ((now: Content) => Partial<Content>)[]) =>
  changes.reduce<Content>((now, change) => ({ ...now, ...change(now) }), content)
const inJapanese = after(
  post(),
  (now) => withLanguage(now, 'ja'),
  (now) => withWords(now, 'ja', { title: '旅券窓口' }),
  (now) => withWords(now, 'ja', { text: '窓口は土曜日に開きます。' }),
)
const translation = (content: Content) => content.translations[0] ?? { language: '', title: '', text: '', madeFrom: null }

test('a translation is current until its source changes, says which sentences changed, and is current again when a person says so', () => {
  expect(standingOf(inJapanese, translation(inJapanese))).toBe('current')
  const changed = after(inJapanese, (now) => withWords(now, 'id', { text: 'Loket buka Minggu. Datang lebih awal.' }))
  expect(standingOf(changed, translation(changed))).toBe('stale')
  expect(changedSince(changed, 'ja')).toEqual({ added: ['Loket buka Minggu.'], gone: ['Loket buka Sabtu.'] })
  const touched = after(changed, (now) => withWords(now, 'ja', { text: '窓口は日曜日に開きます。' }))
  expect(standingOf(touched, translation(touched))).toBe('stale')
  const said = after(touched, (now) => confirmed(now, 'ja'))
  expect(standingOf(said, translation(said))).toBe('current')
})

test('a new language goes where its source goes, and says that it has no words yet', () => {
  const added = after(post(), (now) => withLanguage(now, 'ar'))
  expect(added.variants.map((one) => `${one.channel} ${one.language}`)).toEqual(['a id', 'b id', 'a ar', 'b ar'])
  expect([standingOf(added, translation(added)), languagesWithoutWords(added)]).toEqual(['untranslated', ['ar']])
  expect(withLanguage(added, 'ar')).toEqual({})
  expect(after(added, (now) => withoutLanguage(now, 'ar'))).toEqual(post())
})

test('two languages share one text in the order chosen, with the separator and the link once', () => {
  const shared = after(
    inJapanese,
    (now) => arranged(now, 'ja+id'),
    () => ({ link: 'https://contoh.example/a' }),
  )
  expect([arrangementOf(inJapanese), arrangementOf(shared)]).toEqual(['apart', 'ja+id'])
  const [first] = shared.variants
  if (!first) throw new Error('nothing goes out')
  const text = outgoing(shared, first, { platform: 'x', mentions: {} })
  expect(text).toBe('窓口は土曜日に開きます。\n\n—\n\nLoket buka Sabtu. Datang lebih awal.\n\nhttps://contoh.example/a')
  expect(passagesOf(shared, first, text).map((one) => [one.language, one.direction])).toEqual([
    ['ja', 'ltr'],
    ['id', 'ltr'],
  ])
  expect(after(shared, (now) => arranged(now, 'apart')).variants).toHaveLength(4)
  expect(after(shared, (now) => withoutLanguage(now, 'ja')).variants.map((one) => [one.language, one.second])).toEqual([
    ['id', null],
    ['id', null],
  ])
})

test('an own text whose separator is gone is one passage, in its first language', () => {
  const variant = { channel: page, language: 'ar', second: 'id', text: 'نص واحد' }
  expect(passagesOf(post(), variant, 'نص واحد')).toEqual([{ language: 'ar', direction: 'rtl', text: 'نص واحد' }])
})

test('the source’s language is named anew wherever it stands, but never twice', () => {
  expect(after(inJapanese, (now) => renamed(now, 'en') ?? {}).variants.map((one) => one.language)).toEqual(['en', 'en', 'ja', 'ja'])
  expect(renamed(inJapanese, 'ja')).toBeNull()
})

test.each([
  ['ar', 'rtl'],
  ['ms-Arab', 'rtl'],
  ['ur', 'rtl'],
  ['ms', 'ltr'],
  ['ja', 'ltr'],
  ['xx', 'ltr'],
])('%s runs %s', (language, direction) => expect(directionOf(language)).toBe(direction))

test('platforms count Japanese and Arabic as they say: X twice and once, graphemes as seen, bytes as sent', () => {
  expect([textLength('窓口', 'x-weighted'), textLength('窓口', 'graphemes'), textLength('窓口', 'utf8-bytes')]).toEqual([4, 2, 6])
  expect([textLength('مرحبا', 'x-weighted'), textLength('مَرْحَبًا', 'graphemes'), textLength('مرحبا', 'utf8-bytes')]).toEqual([5, 5, 10])
})

test('two people in different languages both keep their work; the source, a picture and a channel too', () => {
  const mine = after(
    inJapanese,
    (now) => withWords(now, 'ja', { text: '日曜日' }),
    () => ({ media: ['m'] as unknown as Content['media'] }),
  )
  const theirs = after(
    inJapanese,
    (now) => withWords(now, 'id', { title: 'Paspor' }),
    (now) => ({ variants: now.variants.filter((one) => one.channel === page) }),
  )
  const { content, conflicts } = merge({ base: inJapanese, theirs, mine })
  expect(conflicts).toEqual([])
  expect([content.title, translation(content).text, content.media, content.variants.length]).toEqual(['Paspor', '日曜日', ['m'], 2])
  expect(isSameContent(merge({ base: inJapanese, theirs: mine, mine: theirs }).content, content)).toBe(true)
})

test('the same words changed by both are a conflict: theirs stay until ours are chosen', () => {
  const [mine, theirs] = [after(inJapanese, (now) => withWords(now, 'ja', { text: '甲' })), after(inJapanese, (now) => withWords(now, 'ja', { text: '乙' }))]
  const { content, conflicts } = merge({ base: inJapanese, theirs, mine })
  expect(conflicts).toEqual([{ unit: 'translations/ja/text', theirs: '乙', mine: '甲' }])
  expect(translation(content).text).toBe('乙')
  expect(conflicts[0] && translation(choose(content, conflicts[0], mine)).text).toBe('甲')
})

test('a language taken away while somebody wrote in it comes back only when they choose so', () => {
  const mine = after(inJapanese, (now) => withWords(now, 'ja', { text: '甲' }))
  const { content, conflicts } = merge({ base: inJapanese, theirs: after(inJapanese, (now) => withoutLanguage(now, 'ja')), mine })
  expect([content.translations, conflicts.map(({ unit }) => unit)]).toEqual([[], ['translations/ja/text']])
  expect(conflicts[0] && translation(choose(content, conflicts[0], mine))).toMatchObject({ language: 'ja', text: '甲' })
})
