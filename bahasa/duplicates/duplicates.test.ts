import { expect, test } from 'vitest'
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

test('the distance to the nearest part of a text is counted in characters, over more than one machine word', () => {
  expect(distanceWithin('abc', 'xxabcxx')).toBe(0)
  expect(distanceWithin('kitten', 'sitting')).toBe(2)
  const long = notice.slice(0, 90)
  expect(distanceWithin(long, `sebelum ${long.replace('longsor', 'longsr')} sesudah`)).toBe(1)
  expect(distanceWithin('', 'apa saja')).toBe(0)
})

test('different messages of our own rarely fall together', () => {
  const duplicates = new Duplicates()
  const texts = ownRows<{ text: string }>('rumour-none.jsonl').map(({ text }) => text)
  expect(texts.filter((text, place) => duplicates.add(text) !== place)).toEqual([])
})
