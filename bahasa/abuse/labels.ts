/** What a text is: clean, abusive, or abuse of people for what they are. */
export const labels = ['none', 'abusive', 'hate'] as const
export type Label = (typeof labels)[number]
