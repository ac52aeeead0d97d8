/** The browser's only clock. */
export const now = () => Temporal.Now.instant()

/** The reader's own zone, for what hovers beside an institution's time. */
export const ownZone = () => Temporal.Now.timeZoneId()
