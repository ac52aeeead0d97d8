import { bluesky } from '#connectors/bluesky/bluesky.ts'
import { fakeServer } from '#connectors/bluesky/fake.ts'
import { directory, films } from '#connectors/bluesky/fake-world.ts'
import type { FakeNetwork } from '#connectors/fake/fake.ts'
import { fake } from '#connectors/fake/network.ts'
import { manual } from '#connectors/manual/manual.ts'
import { newsroom } from '#connectors/newsroom/newsroom.ts'
import type { OfferedPlatform } from '#features/channels/contract.ts'
import { newsroomPort } from '#features/newsroom/server/newsroom.ts'
import type { Connector } from '#kit/connector.ts'
import type { House } from '#kit/server/house.ts'
import { platformPort } from './platform-port.ts'

/** Who lives on the example's imitated Bluesky server. */
export const blueskyMember = { handle: 'kemlu.contoh.example', password: 'abcd-efgh-ijkl-mnop' }

/** Bluesky where nothing may leave the house: every account is on a server in memory. */
function imitatedBluesky(house: House) {
  const server = fakeServer(house.now)
  server.isTalkative = true
  server.join(blueskyMember.handle, blueskyMember.password)
  return bluesky({ ...platformPort(house), fetch: server.fetch, txt: async () => [] }, { plc: directory, films })
}

/** Every connector, one line each; the imitated network joins only in the example. */
export const connectorsOf = (house: House, imitation: FakeNetwork): readonly Connector[] => [
  newsroom(newsroomPort(house)),
  manual,
  ...(house.settings.demo ? [imitatedBluesky(house), fake(imitation)] : [bluesky(platformPort(house))]),
]

export const offeredBy = (connectors: readonly Connector[]): OfferedPlatform[] =>
  connectors.flatMap(({ id: connector, platforms, connect }) =>
    platforms.map((platform) => ({ ...platform, connector, ...(connect ? { connect: connect.fields } : {}) })),
  )

/** Platforms every institution has by itself. */
export const ownAmong = (offered: readonly OfferedPlatform[]) => offered.filter(({ connector }) => connector === 'newsroom')
