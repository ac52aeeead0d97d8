import type { Proof } from '../contract.ts'
import { timeWithZone } from '#kit/time.ts'

/** “Selasa, 24 November 2026 pukul 09.00 WIB” in a plan's zone. */
export function momentIn(at: string, zone: string) {
  const moment = Temporal.Instant.from(at)
  const day = moment.toZonedDateTimeISO(zone).toPlainDate().toLocaleString('id', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  return `${day} pukul ${timeWithZone(moment, zone)}`
}

export const stepWords: Record<Proof['journal'][number]['state'], string> = {
  intended: 'niat tercatat',
  unknown: 'jawaban hilang',
  refused: 'pasti tidak diterima',
  done: 'selesai',
}

export const kindWords: Record<Proof['journal'][number]['kind'], string> = { prepare: 'menyiapkan', poll: 'menunggu', commit: 'menerbitkan' }

type Decision = NonNullable<Proof['approval']>['decisions'][number]

export const decisionWords: Record<Decision['kind'], string> = { approve: 'Menyetujui', send_back: 'Mengembalikan', confirm: 'Mengesahkan', recall: 'Menarik' }

/** “Rina Kusuma, Plh. Kepala Humas” becomes who decided and for whom. */
export const deciderOf = ({ person, behalf }: Decision) => (behalf ? `${person}, ${behalf.title === 'plh' ? 'Plh.' : 'Plt.'} ${behalf.name}` : person)

export const languageName = (tag: string) => new Intl.DisplayNames('id', { type: 'language', fallback: 'code' }).of(tag) ?? tag

/** `K-0001`, as the post is called everywhere. */
export const kNumber = (number: number) => `K-${String(number).padStart(4, '0')}`
