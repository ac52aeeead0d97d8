// Apart from the contract, so that the browser needs no schema to know them.
export const sensitivities = ['routine', 'sensitive'] as const
export const states = ['in_review', 'approved', 'sent_back', 'voided', 'recalled'] as const
