import { firstAdminCode, isFounded } from '#features/people/server/first-visit.ts'
import type { House } from '#kit/server/house.ts'
import type { Config } from './config.ts'

/** What the terminal says once the house is open: where, the first admin's code while nobody is in it, and what is missing without HTTPS. */
export async function greet(house: House, config: Config) {
  const { address } = house.settings
  console.log(`\n  Sinergi siap: ${address}`)
  if (!config.DATABASE_URL) console.log(`  Data di ${config.SINERGI_DATA}`)
  if (!house.settings.demo && !(await isFounded(house))) console.log(`\n  Kode admin pertama, untuk "Buat jejaring Anda": ${firstAdminCode(house)}`)
  if (address.startsWith('http:') && !/\/\/(localhost|127\.0\.0\.1)[:/]?/.test(`${address}/`))
    console.log('\n  Alamat ini belum HTTPS: salin-tempel, bagikan dari ponsel, dan draf luring di peramban tidak tersedia sampai SINERGI_URL memakai https.')
  console.log('')
}
