import { expect, test } from 'vitest'
import { fromDisk } from '../tools/disk.ts'
import { openUrgent, urgentIn } from './urgent.ts'

const model = openUrgent(fromDisk)
const isUrgent = (text: string) => urgentIn(model, text).label

test('danger to a life, a body or freedom now is urgent in any language', () => {
  for (const text of [
    'tolong adik saya disekap di Kamboja, dipukuli, paspornya diambil',
    'banjir sudah sedada, kami di atap, ada bayi, tolong evakuasi',
    'tulung pak, bapakku ora sadar, getihe metu akeh',
    'aya kahuruan di imah tatangga, budak kajebak di jero, tulungan!',
    'obatnya sudah aku telan semua, pamit ya min',
  ])
    expect(isUrgent(text)).toBe(true)
})

test('the past, drills, films, jokes and questions of procedure can wait', () => {
  for (const text of [
    'simulasi kebakaran di sekolah kami hari ini berjalan lancar',
    'antrenya lama sampai sekarat bosen wkwk',
    'apa saja syarat santunan korban gempa tahun lalu?',
    'selamat pagi min',
    'usul, tambah damkar di kecamatan kami',
  ])
    expect(isUrgent(text)).toBe(false)
})

test('what spoke for urgency is shown where it stands', () => {
  const text = 'TOLONG kak, sy disekap majikan'
  const { reasons, score } = urgentIn(model, text)
  expect(score).toBeGreaterThan(0.5)
  expect(reasons.map((reason) => reason.text).join(' ')).toMatch(/disekap|TOLONG/)
  for (const reason of reasons) expect(text.slice(...reason.at)).toBe(reason.text)
})
