/** Controls but tab and line ends, and the two points that are no character: PostgreSQL's text, XML and a reader's screen cannot hold them. */
const unshowable = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu

/** Everything written in a request, without what no page can show; half of a surrogate pair becomes U+FFFD. Other values stay as they are. */
export function legible(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(unshowable, '').toWellFormed()
  if (Array.isArray(value)) return value.map(legible)
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, legible(inner)]))
}
