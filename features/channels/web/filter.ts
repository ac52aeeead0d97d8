import type { Channel, Overseen } from '../contract.ts'

/** One line of the register: a channel of ours, or one of which only its health is known. */
export type Listed = Omit<Overseen, 'isMine' | 'attestationDueAt'> & Partial<Pick<Channel, 'custodians' | 'isOwn'>>

/** `problem`: anything that somebody has to put right. Retired accounts show only where asked for. */
export const states = ['all', 'problem', 'incident', 'frozen', 'failing', 'expired', 'expiring', 'ok', 'retired'] as const
export type Filter = { keadaan?: (typeof states)[number]; platform?: string; cari?: string; lingkup?: 'jejaring' }

const isTroubled = ({ health, problems }: Listed) => health !== 'retired' && (health !== 'ok' || problems.length > 0)

function isInState(listed: Listed, state: NonNullable<Filter['keadaan']>) {
  if (state === 'problem') return isTroubled(listed)
  if (state === 'all') return listed.health !== 'retired'
  return listed.health === state
}

/** Whether a line is shown under what narrows the list; `place` is the short name of its institution. */
export function isShown(listed: Listed, { keadaan = 'all', platform, cari = '' }: Filter, place: string) {
  const wanted = cari.trim().toLowerCase()
  const isFound = wanted === '' || [listed.handle, listed.platform, place].some((text) => text.toLowerCase().includes(wanted))
  return isFound && (!platform || listed.platform === platform) && isInState(listed, keadaan)
}
