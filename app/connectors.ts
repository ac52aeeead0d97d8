import type { FakeNetwork } from '#connectors/fake/fake.ts'
import { fake } from '#connectors/fake/network.ts'
import { manual } from '#connectors/manual/manual.ts'
import { newsroom } from '#connectors/newsroom/newsroom.ts'
import type { OfferedPlatform } from '#features/channels/contract.ts'
import { newsroomPort } from '#features/newsroom/server/newsroom.ts'
import type { Connector } from '#kit/connector.ts'
import type { House } from '#kit/server/house.ts'

/** Every connector, one line each; the imitated network joins only in the example. */
export const connectorsOf = (house: House, imitation: FakeNetwork): readonly Connector[] => [
  newsroom(newsroomPort(house)),
  manual,
  ...(house.settings.demo ? [fake(imitation)] : []),
]

export const offeredBy = (connectors: readonly Connector[]): OfferedPlatform[] =>
  connectors.flatMap(({ id: connector, platforms }) => platforms.map((platform) => ({ ...platform, connector })))

/** Platforms every institution has by itself. */
export const ownAmong = (offered: readonly OfferedPlatform[]) => offered.filter(({ connector }) => connector === 'newsroom')
