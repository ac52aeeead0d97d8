import * as activity from '#features/activity/server/activity.ts'
import * as institutions from '#features/institutions/server/institutions.ts'
import { personId } from '#kit/ids.ts'
import { houseAt, work } from '#kit/server/work.ts'
import type { Command } from './command.ts'

/** Personal data beside the log goes by the hand of whoever runs the server, never by an admin of what the log is about. */
export const erase: Command = {
  usage: 'erase INSTANSI ORANG ALASAN',
  about: 'menghapus keterangan seseorang di samping log sebuah instansi (permintaan hukum); rantai tetap utuh',
  async run({ open: { house }, say }, [slug = '', person = '', ...words]) {
    const reason = words.join(' ').trim()
    const id = personId.safeParse(person)
    if (!id.success || reason.length < 10) {
      say('Sebut instansi, id orangnya (UUID) dan alasannya, paling sedikit sepuluh huruf.')
      return 1
    }
    await activity.sealAll(house)
    const { id: institution } = await work(house, houseAt(), (at) => institutions.get(at, { slug }))
    const erased = await work(house, houseAt(institution), (at) => activity.erasePerson(at, { institution, person: id.data, reason }))
    say(`${erased} keterangan dihapus. Kejadiannya tetap di log, dan rantainya tetap utuh.`)
    return 0
  },
}
