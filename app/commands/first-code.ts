import { firstAdminCode, isFounded } from '#features/people/server/first-visit.ts'
import type { Command } from './command.ts'

export const firstCode: Command = {
  usage: 'first-code',
  about: 'mencetak kode admin pertama, selama jejaring belum dibuat',
  run: async ({ open: { house }, say }) => {
    const founded = await isFounded(house)
    say(founded ? 'Jejaring sudah dibuat. Untuk memberi seseorang jalan masuk: invite INSTANSI SUREL PERAN' : firstAdminCode(house))
    return founded ? 1 : 0
  },
}
