/** What passes from a leaver to a successor, in the order it is shown. */
export const handedKinds = ['drafts', 'approvals', 'deliveries', 'channels', 'policies', 'deputies'] as const
