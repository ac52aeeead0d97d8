import { expect, test } from 'vitest'
import { ownRows } from '../tools/corpus.ts'
import { fromDisk } from '../tools/disk.ts'
import { task, teach } from './task.ts'
import { openTopics, topicOf } from './topic.ts'

const models = openTopics(fromDisk)
const labelOf = (text: string, using = models) => topicOf(using, text).label

test('a message goes to those who can act on it, whatever language it is written in', () => {
  expect(labelOf('min syarat bikin paspor anak apa saja ya')).toBe('paspor_visa')
  expect(labelOf('KTP kula ical, ngurus wonten pundi nggih')).toBe('kependudukan')
  expect(labelOf('listrik pareum ti isuk, PLN kumaha ieu')).toBe('energi')
  expect(labelOf('kouta haji th dpn brp, bapak sy antri dr 2012')).toBe('haji_umrah')
})

test('a migrant worker is told from another citizen abroad', () => {
  expect(topicOf(models, 'tolong kakak saya TKW di Riyadh dipukul majikan').sub).toBe('pmi')
  expect(topicOf(models, 'lapor diri mahasiswa di Belanda lewat Peduli WNI atau KBRI?').sub).toBeUndefined()
})

test('the reasons stand in the text as written', () => {
  const text = 'Min, pa\u200Bspor sy ditolak di kanim 😡'
  const { reasons, scores } = topicOf(models, text)
  expect(reasons.map((reason) => reason.text).join(' ')).toContain('spor')
  for (const reason of reasons) expect(text.slice(...reason.at)).toBe(reason.text)
  expect(Object.values(scores).reduce((sum, score) => sum + score, 0)).toBeCloseTo(1, 1)
})

const floating = {
  taught: [
    'kapan lomba perahu naga di sungai kota',
    'pendaftaran tim dayung lomba perahu naga bayar berapa',
    'tribun penonton lomba perahu naga kurang',
    'jadwal final dayung diundur ya min',
    'perahu naga tim kami bocor saat latihan dayung',
    'usul lomba dayung tiap bulan biar ramai',
    'panitia perahu naga telat terus',
    'rute lomba perahu dari jembatan mana',
    'hadiah juara dayung sudah dibagikan?',
    'terima kasih lomba perahu naganya seru',
  ],
  unseen: [
    'min final perahu naga jam berapa',
    'tim dayung putri daftar ke mana',
    'lomba dayung kemarin seru sekali',
    'penonton perahu naga tidak kebagian tempat',
    'kapan pengumuman juara lomba perahu',
    'usul kategori pelajar di lomba dayung',
    'latihan dayung di sungai bayar tidak',
    'panitia lomba perahu susah dihubungi',
  ],
}

test('a team adds a topic with ten examples in under five seconds, finds it again, and keeps the others', () => {
  const taught = floating.taught.map((text) => ({ text, label: 'perahu_naga' }))
  const started = process.cpuUsage()
  const layer = teach(fromDisk, taught)
  const { user, system } = process.cpuUsage(started)
  expect((user + system) / 1_000_000).toBeLessThan(5)
  const own = openTopics(fromDisk, { layer })
  const found = floating.unseen.filter((text) => labelOf(text, own) === 'perahu_naga').length
  const held = ownRows<{ text: string; topic: string }>('messages-held-out.jsonl')
  const alarms = held.filter(({ text }) => labelOf(text, own) === 'perahu_naga').length
  const f1 = (2 * found) / (found + alarms + floating.unseen.length)
  expect(f1).toBeGreaterThan(0.8)
  const right = (using: typeof models) => held.filter(({ text, topic }) => labelOf(text, using) === topic).length
  expect(right(own)).toBeGreaterThan(right(models) - held.length * 0.03)
})

test('a correction is kept, and what is like it follows', () => {
  const corrected = [{ text: 'balon raksasa di alun-alun kapan dikempesin', label: 'lainnya' }]
  const own = openTopics(fromDisk, { layer: teach(fromDisk, corrected) })
  expect(labelOf('balon raksasa di alun-alun kapan dikempesin', own)).toBe('lainnya')
})

test('what is left unsure, only when asked to abstain, would have been wrong more often than what is answered', () => {
  const held = ownRows<{ text: string; topic: string }>('messages-held-out.jsonl')
  const unsure = held.filter(({ text }) => topicOf(models, text, true).label === 'unsure')
  const answered = held.filter((message) => !unsure.includes(message))
  const rightness = (messages: typeof held) => messages.filter(({ text, topic }) => labelOf(text) === topic).length / messages.length
  expect(unsure.length).toBeGreaterThan(20)
  expect(rightness(unsure)).toBeLessThan(rightness(answered) - 0.2)
  expect(held.filter(({ text }) => labelOf(text) === 'unsure')).toEqual([])
})

test('an unknown model is refused', () => {
  expect(() => task.open(fromDisk, { model: 'none' })).toThrow('nusaparagraf')
})

test('paragraphs in regional languages are told apart by the topics of NusaParagraph', () => {
  const ask = task.open(fromDisk, { model: 'nusaparagraf' })
  const text = 'Tim bal-balan saka kutha iki menang telu-siji. Pemaine padha sregep latihan, pelatihe uga apik, mula saben tandhing stadione kebak.'
  expect(ask({ text }).label).toBe('sports')
})

test('no text is too strange', () => {
  for (const text of ['', '\uD800', '_', '*', 'a_b', '\u202E'.repeat(50), 'tolong '.repeat(20_000), 'ptpt'.repeat(9_000)])
    expect(() => topicOf(models, text)).not.toThrow()
})
