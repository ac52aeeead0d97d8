import { isCapital, pageOf, type Page, placeIn, withoutLinks, wordsAt } from '../text/page.ts'
import { addressesIn } from './address.ts'
import { emailsIn } from './email.ts'
import { numbersIn } from './numbers.ts'
import { passportsIn, platesIn } from './papers.ts'
import type { Find, PersonalKind, PersonalSpan } from './span.ts'

const masks: Readonly<Record<PersonalKind, string>> = {
  nik: '[NIK]',
  phone: '[nomor telepon]',
  email: '[alamat email]',
  passport: '[nomor paspor]',
  account: '[nomor rekening]',
  card: '[nomor kartu]',
  address: '[alamat]',
  plate: '[pelat nomor]',
}

/** Keeps the first of finds that overlap; those listed earlier are surer. */
function apart(finds: readonly Find[]): Find[] {
  const ordered = finds.map((find, rank) => ({ find, rank })).sort((a, b) => a.find.from - b.find.from || a.rank - b.rank)
  const kept: { find: Find; rank: number }[] = []
  for (const next of ordered) {
    const last = kept.at(-1)
    if (last && next.find.from < last.find.to) {
      if (next.rank < last.rank) kept[kept.length - 1] = next
    } else kept.push(next)
  }
  return kept.map(({ find }) => find)
}

const toSpan = (page: Page, { kind, from, to, value }: Find): PersonalSpan => {
  const at = placeIn(page, from, to)
  return { kind, at, value: value === '' ? wordsAt(page, at).replaceAll(/\s+/g, ' ').trim() : value }
}

/**
 * The personal data in any text, in order, never overlapping. Numbers of services (110, 1500-xxx, a hotline, an office's landline), the
 * desks of offices (`pengaduan@…`), offices' addresses, and references (ticket, receipt, NPWP, BPJS) are not a person's and are left out.
 */
export function personalIn(text: string): PersonalSpan[] {
  const page = pageOf(text)
  if (!/\d|@|\bat\b|alamat|almt|tinggal|domisili|rumah|kirim|kosong|nol/.test(page.plain)) return []
  const plain = withoutLinks(page)
  const finds = [
    ...emailsIn(plain),
    ...passportsIn(page, plain),
    ...platesIn(page, plain),
    ...numbersIn(plain),
    ...addressesIn(page.scanned, (index) => isCapital(page, index)),
  ]
  return apart(finds).map((find) => toSpan(page, find))
}

/** The text with each span replaced by what it was, in words: "NIK saya [NIK], WA [nomor telepon]". Nothing of a value is left. */
export function mask(text: string, spans: readonly PersonalSpan[]): string {
  let out = ''
  let done = 0
  for (const { kind, at } of spans) {
    out += text.slice(done, at[0]) + masks[kind]
    done = at[1]
  }
  return out + text.slice(done)
}
