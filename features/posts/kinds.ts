// Apart from the contract, so that the browser needs no schema to know them.
export const postStates = ['draft', 'in_review', 'approved', 'sent_back', 'recalled'] as const
