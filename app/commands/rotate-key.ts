import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { resealKeys } from '#features/newsroom/server/keys.ts'
import { resealPushKeys } from '#features/notify/server/push-keys.ts'
import { resealCredentials } from '#features/channels/server/credentials.ts'
import { resealSecondFactors } from '#features/people/server/resealing.ts'
import { openSecrets } from '#kit/server/secrets.ts'
import type { Command, Context } from './command.ts'

async function reseal({ open, say }: Context, now: Uint8Array, older: readonly Uint8Array[]) {
  const house = { ...open.house, secrets: openSecrets(now, older) }
  const { sealed, lost } = await resealSecondFactors(
    house,
    older.map((key) => openSecrets(key)),
  )
  say(`${await resealKeys(house)} kunci ruang berita disegel dengan kunci baru.`)
  say(`${await resealCredentials(house)} sambungan kanal disegel dengan kunci baru.`)
  say(`${sealed} langkah kedua disegel dengan kunci baru${lost > 0 ? `; ${lost} tidak terbuka oleh kunci mana pun, dan pemiliknya perlu pemulihan akun` : ''}.`)
  const arePushKeysWhole = await resealPushKeys(house)
  if (!arePushKeysWhole) say('Kunci pemberitahuan peramban tidak terbuka oleh kunci mana pun; setiap orang perlu mengaktifkannya lagi di perangkatnya.')
  return lost > 0 || !arePushKeysWhole ? 1 : 0
}

/** Gives the house a new key: the kept one is replaced; one from the environment has been replaced by whoever runs this. */
export const rotateKey: Command = {
  usage: 'rotate-key',
  about: 'mengganti kunci rahasia dan menyegel ulang semua yang memakainya; semua orang masuk lagi sesudahnya',
  run: async (context) => {
    const { config, open, say } = context
    if (config.SINERGI_KEY) {
      if (config.SINERGI_OLD_KEYS.length > 0) return reseal(context, config.SINERGI_KEY, config.SINERGI_OLD_KEYS)
      say('Isi SINERGI_KEY dengan kunci baru (openssl rand -base64 32) dan SINERGI_OLD_KEYS dengan yang lama, lalu jalankan lagi.')
      return 1
    }
    if (open.isJoined) {
      say('Hentikan Sinergi dulu: server yang berjalan masih memegang kunci lama.')
      return 1
    }
    const file = join(open.folder, 'kunci')
    const before = existsSync(file) ? readFileSync(file, 'utf8') : ''
    const made = randomBytes(32)
    const code = await reseal(context, new Uint8Array(made), [open.house.settings.key])
    writeFileSync(join(open.folder, 'kunci.lama'), before, { mode: 0o600 })
    writeFileSync(file, `${made.toString('base64')}\n`, { mode: 0o600 })
    say('Kunci baru tersimpan; yang lama ada di kunci.lama. Hapus setelah semua orang dapat masuk.')
    return code
  },
}
