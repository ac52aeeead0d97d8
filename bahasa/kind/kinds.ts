/** What a writer wants with a message. */
export const kinds = ['question', 'complaint', 'aspiration', 'report', 'praise', 'spam', 'chat'] as const
export type Kind = (typeof kinds)[number]
