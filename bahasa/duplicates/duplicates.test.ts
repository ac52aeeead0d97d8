import { expect, test } from 'vitest'
import { randomFrom } from '../model/random.ts'
import { fromDisk } from '../tools/disk.ts'
import { ownRows } from '../tools/corpus.ts'
import { distanceWithin } from './alignment.ts'
import { Duplicates } from './duplicates.ts'
import { task } from './task.ts'

const notice = 'Jalan lintas di kilometer dua belas longsor sejak subuh, warga diminta lewat jembatan lama dan tidak mendekati tebing.'

test('a message that comes back edited, cut, forwarded, in capitals or with another link is grouped with its first telling', () => {
  const duplicates = new Duplicates()
  expect(duplicates.add('Posyandu hari Kamis pindah ke balai desa, bawa buku pink ya bunda.')).toBe(0)
  expect(duplicates.add(notice)).toBe(1)
  const returned = [
    `[forward] ${notice.toUpperCase()} 😱😱 https://contoh.go.id/longsor`,
    notice.slice(0, notice.length / 2),
    `Info dari grup sebelah: ${notice} Sebarkan ke keluarga.`,
    'Jalan lintas di km dua belas longsr sejak subuh, wrga diminta lewat jembatn lama & tdk mendekati tebing',
  ]
  expect(returned.map((text) => duplicates.add(text))).toEqual([1, 1, 1, 1])
})

test('messages of one office, and short ones with another place in them, stay apart', () => {
  const duplicates = new Duplicates()
  const texts = [
    'Banjir di Kudus',
    'Banjir di Demak',
    'Terima kasih',
    'Loket tiga tutup pukul dua siang ini',
    'Antrean KTP panjang sekali, tolong tambah petugas di kelurahan kami',
  ]
  expect(texts.map((text) => duplicates.add(text))).toEqual([0, 1, 2, 3, 4])
})

test('the cluster is the id of the first text, or its line where it has none, also of a message of emoji alone', () => {
  const ask = task.open(fromDisk, {})
  expect(
    [{ text: notice, id: 'wa-7' }, { text: `${notice}!!`, id: 'wa-8' }, { text: '😡😡' }, { text: '😡😡' }, { text: 'oke' }].map((asked) => ask(asked).cluster),
  ).toEqual(['wa-7', 'wa-7', 3, 3, 5])
})

test('two notices of one template with other figures or another regency stay apart, and each keeps its own repeats', () => {
  const duplicates = new Duplicates()
  const warning = (place: string, height: number, houses: number) =>
    `Peringatan banjir: air setinggi ${height} cm merendam ${houses} rumah di ${place} sejak dini hari, warga diminta mengungsi ke balai desa terdekat.`
  const notices = [warning('Demak', 40, 112), warning('Kudus', 40, 112), warning('Demak', 75, 240), warning('Hulu Sungai Selatan', 40, 112)]
  expect(notices.map((text) => duplicates.add(text))).toEqual([0, 1, 2, 3])
  expect(notices.map((text) => duplicates.find(`Diteruskan: ${text.replace('dini hari', 'dinihari')}`))).toEqual([0, 1, 2, 3])
  expect(duplicates.find(warning('Demak', 75, 24))).toBe(2)
})

const bytes = (text: string) => new TextEncoder().encode(text)
const distance = (pattern: string, text: string) => distanceWithin(bytes(pattern), bytes(text))

test('the distance to the nearest part of a text is counted in characters, over more than one machine word', () => {
  expect(distance('abc', 'xxabcxx')).toBe(0)
  expect(distance('kitten', 'sitting')).toBe(2)
  const long = notice.slice(0, 90)
  expect(distance(long, `sebelum ${long.replace('longsor', 'longsr')} sesudah`)).toBe(1)
  expect(distance('', 'apa saja')).toBe(0)
})

test('three thousand different messages later, the first is still found by its half', () => {
  const duplicates = new Duplicates()
  const words = ownRows<{ text: string }>('rumour-none.jsonl').flatMap(({ text }) => text.split(' '))
  const random = randomFrom(3)
  const texts = Array.from({ length: 3_000 }, () => Array.from({ length: 16 }, () => words[Math.floor(random() * words.length)]).join(' '))
  const places = texts.map((text) => duplicates.add(text))
  expect(places.filter((place, at) => place !== at).length).toBeLessThan(5)
  const halves = texts.slice(0, 500).map((text) => duplicates.find(text.slice(0, text.length / 2)))
  expect(halves.filter((place, at) => place === places[at]).length).toBeGreaterThan(495)
})

test('different messages of our own rarely fall together', () => {
  const duplicates = new Duplicates()
  const texts = ownRows<{ text: string }>('rumour-none.jsonl').map(({ text }) => text)
  expect(texts.filter((text, place) => duplicates.add(text) !== place)).toEqual([])
})
