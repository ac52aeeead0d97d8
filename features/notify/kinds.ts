/** What a person may hear of, in the order of the settings. */
export const kinds = [
  'approval_waiting',
  'approval_returned',
  'approval_late',
  'emergency',
  'handoff',
  'handoff_late',
  'delivery',
  'signed_out',
  'published',
  'paused',
  'channel',
  'succession',
  'mention',
] as const
export type Kind = (typeof kinds)[number]

export const ways = ['inApp', 'push', 'email'] as const
export type Way = (typeof ways)[number]
