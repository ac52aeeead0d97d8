// Apart from the contract, so that the browser needs no schema to know them.
export const forms = ['infographic', 'video', 'photo', 'text', 'live', 'qa'] as const
export type Form = (typeof forms)[number]
