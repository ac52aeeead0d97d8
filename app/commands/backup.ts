import { backUp } from '#kit/server/backup/backup.ts'
import { openS3 } from '#kit/server/s3-files.ts'
import type { Command, Context } from './command.ts'

const inMegabytes = (bytes: number) => `${Math.ceil(bytes / 1024 ** 2).toLocaleString('id-ID')} MB`
const count = (number: number) => number.toLocaleString('id-ID')

/** Where everything lies: on disk, and in the bucket where one is named. */
const filesOf = ({ open, config }: Context) => ({
  stream: open.house.files.stream,
  names: async () => [...new Set([...(await open.localFiles.names()), ...(config.S3_URL ? await openS3(config.S3_URL).names() : [])])],
})

/** One file to carry away, made while people work. */
export const backup: Command = {
  usage: 'backup BERKAS [tanpa-berkas]',
  about: 'membuat satu berkas cadangan (baris, pekerjaan, gambar dan film, kunci terbungkus) sementara Sinergi berjalan',
  run: async (context, [path, option]) => {
    const { open, config, say } = context
    if (!path || (option !== undefined && option !== 'tanpa-berkas')) {
      say('Sebut berkas tujuannya, misalnya: backup /cadangan/sinergi.zip')
      return 1
    }
    const made = await backUp(path, {
      address: open.address,
      files: option ? null : filesOf(context),
      key: open.house.settings.key,
      passphrase: config.SINERGI_BACKUP_PASSPHRASE ?? null,
      publicAddress: open.house.settings.address,
      at: open.house.now(),
      told: (what) => say('rows' in what ? `${count(what.rows)} baris …` : `${count(what.files)} dari ${count(what.of)} berkas …`),
    })
    const rows = made.tables.reduce((sum, table) => sum + table.rows, 0)
    const pictures = made.files ? `${count(made.files.count)} berkas (${inMegabytes(made.files.bytes)})` : 'tanpa gambar dan film'
    say(`${path}: ${count(rows)} baris, ${count(made.jobs)} pekerjaan, ${pictures}; ${inMegabytes(made.size)}.`)
    if (made.files && made.files.missing > 0) say(`${count(made.files.missing)} berkas dihapus orang sementara disalin, jadi tidak ikut.`)
    say(
      made.key
        ? 'Kunci rahasia ikut, terbungkus frasa SINERGI_BACKUP_PASSPHRASE. Simpan frasa itu di tempat lain.'
        : 'Kunci rahasia TIDAK ikut (SINERGI_BACKUP_PASSPHRASE kosong). Simpan SINERGI_KEY atau berkas “kunci” di tempat lain: tanpanya kanal dan faktor kedua tidak terbuka.',
    )
    say('Cadangan memuat data pribadi tanpa sandi: simpan di tempat yang terkunci.')
    return 0
  },
}
