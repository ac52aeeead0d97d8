/** What passes from a leaver to a successor, in the order it is shown. */
export const handedKinds = ['drafts', 'approvals', 'deliveries', 'channels', 'connections', 'policies', 'deputies'] as const
