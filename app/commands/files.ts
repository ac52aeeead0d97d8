import { moveFiles } from '#kit/server/files.ts'
import { openS3 } from '#kit/server/s3-files.ts'
import type { Command } from './command.ts'

const inMegabytes = (bytes: number) => `${Math.ceil(bytes / 1024 ** 2).toLocaleString('id-ID')} MB`

/** From the folder to the bucket that `S3_URL` names; the house may run meanwhile, it reads both. */
export const files: Command = {
  usage: 'files move',
  about: 'memindahkan gambar dan film dari disk ke ember S3_URL; aman dihentikan dan diulang, aman saat Sinergi berjalan',
  run: async ({ open: { localFiles }, config: { S3_URL: bucket }, say }, [act = '']) => {
    if (act !== 'move') {
      say('Pakai: files move')
      return 1
    }
    if (!bucket) {
      say('S3_URL kosong: belum ada ember tujuan. Isi dulu, lalu jalankan lagi.')
      return 1
    }
    const to = openS3(bucket)
    const why = await to.examine()
    if (why) {
      say(`Ember “${bucket.bucket}” belum dapat dipakai: ${why}. Tidak ada yang dipindahkan.`)
      return 1
    }
    const moved = await moveFiles(localFiles, to, (done, all) => {
      if (done % 500 === 0) say(`${done} dari ${all} berkas …`)
    })
    say(moved.files === 0 ? 'Tidak ada berkas di disk: semuanya sudah di ember.' : `${moved.files} berkas (${inMegabytes(moved.bytes)}) pindah ke ember.`)
    return 0
  },
}
