import { expect, test } from 'vitest'
import { fromDisk } from '../tools/disk.ts'
import { kindOf, openKinds } from './kind.ts'
import { kinds } from './kinds.ts'

const model = openKinds(fromDisk)
const labelOf = (text: string) => kindOf(model, text).label

test('asking, blaming, proposing, reporting, thanking, selling and chatting are told apart', () => {
  expect(labelOf('min syarat perpanjang SIM apa aja ya?')).toBe('question')
  expect(labelOf('sudah tiga bulan KTP belum jadi, pelayanannya parah, kecewa')).toBe('complaint')
  expect(labelOf('usul, sebaiknya ditambah loket khusus lansia')).toBe('aspiration')
  expect(labelOf('lapor, ada pohon tumbang menutup jalan di depan SD')).toBe('report')
  expect(labelOf('terima kasih petugasnya ramah dan cepat sekali')).toBe('praise')
  expect(labelOf('slot gacor maxwin bonus new member klik link bio')).toBe('spam')
  expect(labelOf('selamat pagi min, sudah ngopi belum')).toBe('chat')
})

test('regional languages are asked and thanked in', () => {
  expect(labelOf('nyuwun pirsa, carane ndaftar pripun nggih?')).toBe('question')
  expect(labelOf('punten, syaratna naon waé nya?')).toBe('question')
  expect(labelOf('matur nuwun, pelayanane apik tenan')).toBe('praise')
})

test('thanks meant as mockery are a complaint', () => {
  expect(labelOf('hebat ya pelayanannya, antre 5 jam disuruh balik besok 👏')).toBe('complaint')
})

test('the scores are of the seven kinds, and the reasons stand in the text', () => {
  const text = 'tlg dong pak, kpn jln ini diperbaiki??'
  const { scores, reasons } = kindOf(model, text)
  expect(Object.keys(scores)).toEqual([...kinds])
  for (const reason of reasons) expect(text.slice(...reason.at)).toBe(reason.text)
  const late = kindOf(model, text)
  kindOf(model, 'pesan lain dibaca di antaranya')
  expect(late.reasons).toEqual(reasons)
  expect(JSON.parse(JSON.stringify(late))).toEqual({ label: late.label, scores, reasons })
})
