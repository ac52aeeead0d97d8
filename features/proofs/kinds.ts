export const bundleStates = ['waiting', 'making', 'ready', 'failed', 'expired'] as const

/** Proofs in one bundle; more is asked for in several. */
export const mostInBundle = 5000
