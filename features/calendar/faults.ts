import { faultKind, refuser } from '#kit/fault.ts'

export const faults = {
  MIX_NOT_WHOLE: faultKind(422, 'Bauran harus berjumlah 100%. Sekarang {sum}%.', 'The mix must add up to 100%. It is {sum}% now.'),
}
export const refuse = refuser(faults)
