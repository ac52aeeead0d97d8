import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ownRows } from './corpus.ts'

type Message = { text: string; topic: string; sub?: string; kind: string; urgent: boolean; sentiment: string; style: string; lookalike?: boolean }

const files = readdirSync(new URL('../data', import.meta.url))
  .filter((name) => name.startsWith('messages-'))
  .sort()
const rows = files.flatMap((name) => ownRows<Message>(name))

const topics =
  'pelindungan_wni paspor_visa kependudukan bansos pajak_bea kesehatan pendidikan infrastruktur bencana pangan_harga kepegawaian_cpns hukum_keamanan transportasi perizinan_investasi lingkungan energi haji_umrah pemilu komunikasi_digital lainnya'
const kinds = 'question complaint aspiration report praise spam chat'
const valuesOf = (field: 'topic' | 'kind' | 'sentiment') => [...new Set(rows.map((row) => row[field]))].sort()

test('every authored message carries labels of the shared taxonomy, and every label is in use', () => {
  expect(valuesOf('topic')).toEqual(topics.split(' ').sort())
  expect(valuesOf('kind')).toEqual(kinds.split(' ').sort())
  expect(valuesOf('sentiment')).toEqual(['negative', 'neutral', 'positive'])
  expect(rows.filter(({ style }) => !/^(formal|slang|typo|mixed|half|regional:[a-z]{3})$/.test(style))).toEqual([])
  expect(rows.filter(({ topic, sub }) => sub !== undefined && (sub !== 'pmi' || topic !== 'pelindungan_wni'))).toEqual([])
})

test('no message is urgent and a look-alike at once, and none stands there twice', () => {
  expect(rows.filter(({ urgent, lookalike }) => urgent && lookalike)).toEqual([])
  const plain = rows.map(({ text }) => text.toLowerCase().replace(/\W+/g, ''))
  expect(new Set(plain.filter((text) => text !== '')).size).toBe(plain.filter((text) => text !== '').length)
})

test('every topic has its hundred messages of every kind', () => {
  for (const topic of topics.split(' ')) {
    const own = rows.filter((row) => row.topic === topic)
    expect(own.length).toBeGreaterThanOrEqual(100)
    expect(new Set(own.map(({ kind }) => kind)).size).toBe(7)
  }
})
