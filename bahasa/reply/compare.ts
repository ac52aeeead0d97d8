import { domains } from './domain-lexicon.ts'
import { institutionWords } from './identity-lexicon.ts'
import { wordSet, type Words } from './words.ts'

const smallWords =
  wordSet(`yang yg dan dn di ke dari dr untuk utk buat dengan dgn dg pada adalah ini itu tu ya yah kok sih dong deh lah kah pun nya saya sy aku gw gue kami kita anda kamu kak kakak
  pak bapak bu ibu mas mbak min admin halo hai apa apakah gimana bagaimana gmn kenapa knp mengapa kapan kpn mana dimana kemana berapa brp bisa bs tidak tdk gak ga nggak ngga bukan belum blm sudah sdh udah
  akan mau mw ingin agar supaya karena krn kalau kalo klo jika tapi tp namun atau juga jg lagi lg masih msh saja aja hanya cuma lebih sangat banget bgt sekali terus trs masa jadi jd ada tolong mohon
  terima kasih maaf salam lewat oleh para per sebagai seperti dalam luar atas bawah sampai smp sejak hari bulan tahun minggu jam pukul satu dua tiga ribu juta orang warga nanti besok kemarin sekarang dulu
  kabupaten kota provinsi dinas kementerian kantor petugas layanan pelayanan silakan siap baik benar`)
const institutions = wordSet(institutionWords)
const domainOf = new Map<string, number[]>()
for (const [at, line] of domains.split('\n').entries()) for (const word of wordSet(line.trim())) domainOf.set(word, [...(domainOf.get(word) ?? []), at])

const prefixes = ['meng', 'meny', 'mem', 'men', 'me', 'peng', 'pem', 'pen', 'per', 'pe', 'ber', 'ter', 'di', 'ke', 'se']
const suffixes = ['nya', 'kan', 'an', 'lah', 'mu', 'ku', 'i']

/** A word without its commonest affixes, four letters or more: enough to see that two texts speak of one thing. */
export const rootOf = (key: string): string => {
  let root = key
  const prefix = prefixes.find((one) => root.startsWith(one) && root.length - one.length >= 4)
  if (prefix !== undefined) root = root.slice(prefix.length)
  const suffix = suffixes.find((one) => root.endsWith(one) && root.length - one.length >= 4)
  return suffix === undefined ? root : root.slice(0, -suffix.length)
}

/** The words of a text that say what it is about, by root. */
export const contentOf = ({ keys }: Words): Set<string> =>
  new Set(keys.filter((key) => key.length > 2 && !smallWords.has(key) && !institutions.has(key)).map(rootOf))

/** The matters a text is about, by number. */
export const mattersOf = ({ keys }: Words): Set<number> => new Set(keys.flatMap((key) => domainOf.get(key) ?? domainOf.get(rootOf(key)) ?? []))

/** What the comparison of a message and a reply says: how many roots they share, and the names of features. */
export const comparisonOf = (message: Words, reply: Words): { shared: number; names: string[] } => {
  const asked = contentOf(message)
  const told = contentOf(reply)
  const shared = [...asked].filter((root) => told.has(root) || [...told].some((other) => root.length > 4 && other.startsWith(root.slice(0, 5)))).length
  const matters = mattersOf(message)
  const answered = mattersOf(reply)
  const common = [...matters].filter((matter) => answered.has(matter)).length
  const names = [`shares ${Math.min(4, shared)}`]
  if (shared === 0 && told.size > 6) names.push('long and shares nothing')
  if (told.size <= 4) names.push('short')
  names.push(matters.size === 0 ? 'message without matter' : `matters ${Math.min(2, common)}`)
  if (matters.size > 0 && answered.size > 0 && common === 0) names.push('other matters')
  if (matters.size > 0 && answered.size === 0) names.push('reply without matter')
  const share = told.size === 0 ? 0 : shared / told.size
  names.push(`share ${Math.min(4, Math.floor(share * 10))}`)
  return { shared: shared + common, names }
}
