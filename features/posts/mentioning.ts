/** An institution that may be called: its name, and its handle on each platform where it has an account. */
export type Callable = { name: string; handles: Record<string, string> }
/** By slug. */
export type Mentions = Readonly<Record<string, Callable>>

const token = /@\{([a-z0-9-]{1,80})\}/g

/** What stands in a text for an institution: `@{kbri-tokyo}`. */
export const mentionOf = (slug: string) => `@{${slug}}`

/** The slugs a text calls, each once. */
export const calledIn = (...texts: readonly string[]) => [...new Set(texts.flatMap((text) => [...text.matchAll(token)].map(([, slug = '']) => slug)))]

/** A handle can be linked when it is one word; the name of a WhatsApp channel or of our own pages cannot. */
const asHandle = (handle: string | undefined) => (handle && /^@?[\w.-]+$/.test(handle) ? `@${handle.replace(/^@/, '')}` : null)

/** Puts handles for the institutions a text calls: the one on this platform, or the name where there is no account. An unknown one stays as written. */
export const withMentions = (text: string, mentions: Mentions, platform: string) =>
  text.replaceAll(token, (whole, slug: string) => {
    const called = mentions[slug]
    return called ? (asHandle(called.handles[platform]) ?? called.name) : whole
  })
