import type { Account, Conversation, Hearing, Said } from '#kit/connector.ts'
import { profileAddress, type Line } from './account.ts'
import { otherwise } from './metrics.ts'
import * as schema from './schema.ts'

const kinds = ['reply', 'quote', 'mention'] as const

function saidIn(own: string, { uri, author, reason, reasonSubject, record, indexedAt }: schema.Notification): Said[] {
  const kind = kinds.find((one) => one === reason)
  if (!kind || author.did === own) return []
  const subject = kind === 'reply' ? (record.reply?.root.uri ?? reasonSubject) : kind === 'quote' ? reasonSubject : undefined
  return [
    {
      id: uri,
      kind,
      about: subject?.startsWith(`at://${own}/`) ? subject : null,
      by: { handle: author.handle, name: author.displayName || null },
      text: record.text,
      at: Temporal.Instant.from(indexedAt),
      address: `${profileAddress(author.handle)}/post/${uri.split('/').at(-1)}`,
    },
  ]
}

async function read(line: Line, page: string | null): Promise<Hearing> {
  try {
    const params = { reasons: [...kinds], limit: '50', ...(page ? { cursor: page } : {}) }
    const { notifications, cursor } = await line.call({ nsid: 'app.bsky.notification.listNotifications', params }, schema.notifications)
    return { kind: 'heard', said: notifications.flatMap((one) => saidIn(line.held().did, one)), more: notifications.length > 0 ? (cursor ?? null) : null }
  } catch (error) {
    return otherwise(error)
  }
}

/** Replies to our posts, quotes of them and calls by name, as the account's network tells them; what was seen in the app is left as it is. */
export const conversation = (lineOf: (account: Account) => Line): Conversation => ({ read: async (account, page) => read(lineOf(account), page) })
