import { approve } from '#features/approvals/server/deciding.ts'
import { waiting } from '#features/approvals/server/reading.ts'
import type { Channel, OfferedPlatform } from '#features/channels/contract.ts'
import * as channels from '#features/channels/server/channels.ts'
import { network } from '#features/people/server/testing.ts'
import type { Post, Written } from '#features/posts/contract.ts'
import * as posts from '#features/posts/server/posts.ts'
import * as sending from '#features/posts/server/sending.ts'
import type { Connector } from '#kit/connector.ts'
import type { InstitutionId } from '#kit/ids.ts'
import { jobContext } from '#kit/server/jobs.ts'
import type { TestDesk } from '#kit/server/testing.ts'
import type { Delivery } from '../contract.ts'
import { deliver } from './delivering.ts'
import * as publishing from './publishing.ts'
import * as reading from './reading.ts'

type Net = Awaited<ReturnType<typeof network>>

function writing(desk: TestDesk, net: Net, { offered, own }: { offered: OfferedPlatform[]; own: Channel[] }) {
  let written = 0

  const write = (platforms: string[], change: Partial<Written> = {}) => {
    written += 1
    const variants = own.filter(({ platform }) => platforms.includes(platform)).map(({ id }) => ({ channel: id, language: 'id', text: null }))
    const content = {
      title: `Kabar ${written}`,
      text: `Kabar layanan nomor ${written}.`,
      language: 'id',
      sensitivity: 'routine' as const,
      link: null,
      media: [],
      variants,
      ...change,
    }
    return desk.as(net.editor, (at) => posts.draft(at, { institution: net.kemlu, content }))
  }
  const clear = async (post: Post) => {
    await desk.as(net.editor, (at) => sending.submit(at, offered, { id: post.id, version: post.version }))
    const [asked] = (await desk.as(net.approver, (at) => waiting(at))).filter((one) => one.subject === post.id)
    if (asked) await desk.as(net.approver, (at) => approve(at, { id: asked.id, digest: post.digest }))
    return post
  }
  return { write, clear }
}

/** A newsroom whose institution has one channel on each platform of the connectors given. */
export async function newsroomOf(desk: TestDesk, connectors: readonly Connector[]) {
  const net = await network(desk)
  const offered: OfferedPlatform[] = connectors.flatMap(({ id, platforms }) =>
    platforms.map(({ id: platform, name, mark, limits }) => ({ id: platform, name, mark, limits, connector: id })),
  )
  const register = (platform: OfferedPlatform) =>
    desk.as(net.admin, (at) =>
      channels.register(at, offered, { institution: net.kemlu, platform: platform.id, handle: `kemlu_${platform.id}`, address: null, custodians: [] }),
    )
  const own: Channel[] = []
  for (const platform of offered) own.push(await register(platform))
  const byId: ReadonlyMap<string, Connector> = new Map(connectors.map((connector) => [connector.id, connector] as const))
  const { write, clear } = writing(desk, net, { offered, own })
  return {
    ...net,
    offered,
    own,
    connectors: byId,
    write,
    clear,
    cleared: async (...platforms: string[]) => clear(await write(platforms)),
    schedule: (post: Post, wall = '2026-11-23T09:00', zone = 'Asia/Jakarta') =>
      desk.as(net.editor, (at) => publishing.schedule(at, { post: post.id, wall, zone })),
    /** One try of a worker at a delivery. */
    run: (delivery: Pick<Delivery, 'id' | 'institution'>) =>
      deliver(jobContext(desk.house), byId, { institution: delivery.institution, delivery: delivery.id }),
    see: async (delivery: Pick<Delivery, 'id' | 'post'>, institution: InstitutionId = net.kemlu) => {
      const found = (await desk.at(institution, (at) => reading.ofPost(at, delivery.post))).find(({ id }) => id === delivery.id)
      if (!found) throw new Error('no such delivery')
      return found
    },
  }
}
