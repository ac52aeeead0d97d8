/** The one place that makes a `Date`: for libraries (sign-in) that take nothing else. */
export const libraryDate = (instant: Temporal.Instant) => new Date(instant.epochMilliseconds)
