import { implement } from '@orpc/server'
import * as institutions from '#features/institutions/server/institutions.ts'
import type { RequestContext } from '#kit/server/http.ts'
import { contract } from '../contract.ts'
import { isFederating } from './federation.ts'
import { block, standing, unblock } from './following.ts'

const os = implement(contract).$context<RequestContext>()
const feeds = [
  { name: 'RSS', file: 'feed.xml' },
  { name: 'Atom', file: 'atom.xml' },
  { name: 'JSON Feed', file: 'feed.json' },
]

export const routes = os.router({
  standing: os.standing.handler(({ input, context: { house, work } }) =>
    work(async (at) => {
      const { followers, blocked, troubles } = await standing(at, input.institution)
      const { slug } = await institutions.get(at, { id: input.institution })
      const { address, demo } = house.settings
      const page = `${address}/berita/${slug}`
      return {
        page,
        feeds: feeds.map(({ name, file }) => ({ name, address: `${page}/${file}` })),
        handle: isFederating(house) ? `@${slug}@${new URL(address).host}` : null,
        why: isFederating(house) ? null : demo ? ('example' as const) : ('no_https' as const),
        followers,
        blocked,
        troubles: troubles.map(({ gave_up: gaveUp, since, again_at: againAt, ...rest }) => ({
          ...rest,
          gaveUp,
          since: since.toString(),
          againAt: againAt?.toString() ?? null,
        })),
      }
    }),
  ),
  block: os.block.handler(({ input, context }) => context.work((at) => block(at, input))),
  unblock: os.unblock.handler(({ input, context }) => context.work((at) => unblock(at, input))),
})
