import { expect, test } from 'vitest'
import { fromDisk } from '../tools/disk.ts'
import { task } from './task.ts'

const ask = task.open(fromDisk, {})
const messages = [
  'Perpanjangan paspor gratis bagi pekerja migran mulai 1 September',
  'Imunisasi polio aman dan wajib bagi semua anak',
  'Harga beras turun karena panen raya',
]
const drift = (text: string) => ask({ text, messages })
const why = (text: string) => drift(text).contradicted.map(({ message, why, text: place }) => [message, why, place])

test('a post that carries a key message in other words is near to it', () => {
  const { distance, carried, contradicted } = drift('Kabar baik! mulai 1 september, perpanjang paspor buat pekerja migran cuma-cuma alias gratis lho')
  expect(carried.map(({ message }) => message)).toEqual([0])
  expect(contradicted).toEqual([])
  expect(distance).toBeLessThan(30)
})

test('what contradicts is told with its reason and its place: a "tidak", the opposite word, another date', () => {
  expect(why('Katanya imunisasi polio itu tidak aman buat anak')).toContainEqual([1, 'negation', 'aman'])
  expect(why('harga beras naik terus padahal panen raya')).toContainEqual([2, 'opposite', 'naik'])
  expect(why('Perpanjangan paspor gratis bagi pekerja migran mulai 1 Oktober')).toContainEqual([0, 'date', 'Oktober'])
  expect(why('Perpanjangan paspor gratis bagi pekerja migran mulai 15 September')).toContainEqual([0, 'number', '15'])
  expect(drift('harga beras naik terus padahal panen raya').distance).toBeGreaterThanOrEqual(75)
})

test('free of charge and to be paid contradict each other, however either is said', () => {
  const free = ['Pendaftaran bantuan tidak dipungut biaya.']
  expect(ask({ messages: free, text: 'Katanya daftar bantuan harus bayar 50 ribu ke RT' }).contradicted.map(({ why }) => why)).toEqual(['negation'])
  expect(ask({ messages: free, text: 'Daftar bantuan itu gratis kok' }).contradicted).toEqual([])
})

test('the opposite denied is no contradiction, and another subject is far from everything', () => {
  expect(why('harga beras tidak naik karena panen raya')).toEqual([])
  expect(drift('Jalan berlubang di depan pasar belum diperbaiki')).toEqual({ distance: 100, carried: [], contradicted: [] })
  expect(ask({ text: 'apa saja' })).toEqual({ distance: 100, carried: [], contradicted: [] })
})
