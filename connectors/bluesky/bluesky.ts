import type { Connector } from '#kit/connector.ts'
import type { PlatformPort } from '#kit/server/platform-port.ts'
import { connect, lines } from './account.ts'
import { conversation } from './conversation.ts'
import type { Directory } from './identity.ts'
import { platforms } from './limits.ts'
import { metrics } from './metrics.ts'
import { find, publish, recall } from './publishing.ts'

const publicDirectory: Directory = { plc: 'https://plc.directory', films: { of: '.host.bsky.network', at: 'https://video.bsky.app' } }

/** Bluesky, on each account's own server. Every post's key is chosen before it is sent, so a look is exact and a repeat changes nothing. */
export function bluesky(port: PlatformPort, directory = publicDirectory): Connector {
  const lineOf = lines(port)
  return {
    id: 'bluesky',
    platforms,
    connect: connect(port, lineOf, directory),
    lookup: { kind: 'exact' },
    publish: (account, draft, step) => publish(port, lineOf(account), { account, draft, directory, step }),
    find: (account, draft) => find(lineOf(account), draft),
    metrics: metrics(lineOf),
    conversation: conversation(lineOf),
    recall: (account, remote) => recall(lineOf(account), remote),
  }
}
