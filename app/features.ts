import type { Feature } from '#kit/server/feature.ts'

/** Every feature, lowest first; one line each. */
export const features: readonly Feature[] = []
