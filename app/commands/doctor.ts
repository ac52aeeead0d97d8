import { statfs } from 'node:fs/promises'
import * as activity from '#features/activity/server/activity.ts'
import * as institutions from '#features/institutions/server/institutions.ts'
import { lateDeliveries } from '#features/publishing/server/health.ts'
import { assertConfined } from '#kit/server/database.ts'
import { openS3 } from '#kit/server/s3-files.ts'
import { houseAt, work } from '#kit/server/work.ts'
import type { Command, Context } from './command.ts'

/** A finding is a sentence; null means all is well. */
type Check = { name: string; look: (context: Context) => Promise<string | null> }

const reserve = 1024 ** 3

async function chains({ open: { house } }: Context) {
  const places = await work(house, houseAt(), (at) => institutions.list(at))
  const broken: string[] = []
  for (const place of places) {
    const breaks = await work(house, houseAt(place.id), (at) => activity.verify(at, place.id))
    for (const { number, problem } of breaks) broken.push(`${place.shortName}: segel ${number} (${problem})`)
  }
  return broken.length > 0 ? `rantai log rusak: ${broken.join('; ')}` : null
}

const checks: Check[] = [
  { name: 'Basis data tersambung', look: async ({ open }) => ((await open.house.authPool.query('select 1')).rowCount === 1 ? null : 'tidak menjawab') },
  {
    name: 'Peran basis data terkurung',
    look: ({ open }) =>
      assertConfined(open.listenPool).then(
        () => null,
        (error: Error) => error.message,
      ),
  },
  {
    name: 'Kiriman jatuh tempo diambil pekerja',
    look: async ({ open }) => {
      const late = await lateDeliveries(open.house)
      return late > 0 ? `${late} kiriman jatuh tempo belum diambil lebih dari 2 menit; pastikan pekerja berjalan` : null
    },
  },
  {
    name: 'Ruang penyimpanan',
    look: async ({ open }) => {
      const { bavail, bsize } = await statfs(open.folder)
      return bavail * bsize < reserve ? `tinggal ${Math.round((bavail * bsize) / 1024 ** 2)} MB` : null
    },
  },
  { name: 'Ember S3 menyimpan dan membaca', look: async ({ config }) => (config.S3_URL ? openS3(config.S3_URL).examine() : null) },
  {
    name: 'Alamat memakai HTTPS',
    look: async ({ open }) => {
      const { address } = open.house.settings
      return address.startsWith('https:') || /\/\/localhost\b/.test(address) ? null : `${address} belum HTTPS: salin, bagikan, dan draf luring tidak tersedia`
    },
  },
  { name: 'Rantai log peristiwa utuh', look: chains },
]

export const doctor: Command = {
  usage: 'doctor',
  about: 'memeriksa basis data, pekerja, ruang, alamat, dan rantai log; keluar 1 bila ada yang salah',
  run: async (context) => {
    let isWell = true
    for (const { name, look } of checks) {
      const finding = await look(context).catch((error: Error) => error.message)
      if (finding) isWell = false
      context.say(finding ? `✗ ${name}: ${finding}` : `✓ ${name}`)
    }
    return isWell ? 0 : 1
  },
}
