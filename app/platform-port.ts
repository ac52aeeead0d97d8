import { Resolver } from 'node:dns/promises'
import type { ChannelId } from '#features/channels/contract.ts'
import * as credentials from '#features/channels/server/credentials.ts'
import type { MediaId } from '#features/media/contract.ts'
import { fit } from '#features/media/server/fitting.ts'
import { filmFor, pictureFor } from '#features/media/server/renditions.ts'
import type { Account } from '#kit/connector.ts'
import type { InstitutionId } from '#kit/ids.ts'
import type { House } from '#kit/server/house.ts'
import type { PlatformPort } from '#kit/server/platform-port.ts'
import { houseAt, work, type Door } from '#kit/server/work.ts'

/** What a connector may use of the house; each call is one transaction inside the account's institution. */
export function platformPort(house: House): PlatformPort {
  const inside = <T>({ institution }: Account, door: Door<T>) => work(house, houseAt(institution as InstitutionId), door)
  const channelOf = ({ channel }: Account) => channel as ChannelId
  return {
    fetch: house.fetch,
    now: house.now,
    txt: async (name) => {
      const records = await new Resolver({ timeout: 3_000, tries: 2 }).resolveTxt(name).catch(() => [])
      return records.map((parts) => parts.join(''))
    },
    image: ({ institution }, media, limits) => pictureFor(house, { institution: institution as InstitutionId, media: media as MediaId, limits }),
    film: ({ institution }, media, limits) => filmFor(house, { institution: institution as InstitutionId, media: media as MediaId, limits }),
    thumbnail: (bytes, largest) => fit(bytes, largest).catch(() => null),
    credential: (account) => inside(account, (at) => credentials.credentialOf(at, house.secrets, channelOf(account))),
    renew: (account, renewed) => inside(account, (at) => credentials.renew(at, house.secrets, { channel: channelOf(account), ...renewed })),
  }
}
