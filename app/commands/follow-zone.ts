import * as institutions from '#features/institutions/server/institutions.ts'
import { followZone as follow } from '#features/publishing/server/publishing.ts'
import { houseAt, work } from '#kit/server/work.ts'
import type { Command } from './command.ts'

/** After the rules of a zone changed (a new release of Node brings them): plans keep their wall time. */
export const followZone: Command = {
  usage: 'follow-zone ZONA',
  about: 'menghitung ulang jadwal sebuah zona setelah aturan jamnya berubah, misalnya Africa/Cairo',
  run: async ({ open: { house }, say }, [zone = '']) => {
    if (!Intl.supportedValuesOf('timeZone').includes(zone)) {
      say(`Zona “${zone}” tidak dikenal. Contoh: Asia/Jakarta.`)
      return 1
    }
    const places = await work(house, houseAt(), (at) => institutions.list(at))
    let moved = 0
    for (const { id } of places) moved += await work(house, houseAt(id), (at) => follow(at, zone))
    say(`${moved} kiriman mengikuti jam dinding ${zone}.`)
    return 0
  },
}
