// Apart from the contract, so that the browser needs no schema to know them.
export const deliveryStates = [
  'scheduled',
  'sending',
  'published',
  'waiting',
  'unconfirmed',
  'rejected',
  'signed_out',
  'held',
  'expired',
  'recalled',
  'cancelled',
  'handoff',
] as const
export const pauseReasons = ['duka', 'bencana', 'gangguan'] as const
export const pauseScopes = ['channel', 'institution', 'network'] as const
