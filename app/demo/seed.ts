import { pause } from '#features/publishing/server/pausing.ts'
import type { Connector } from '#kit/connector.ts'
import type { House } from '#kit/server/house.ts'
import type { FakeNetwork } from '#connectors/fake/fake.ts'
import { offeredBy } from '../connectors.ts'
import { leave } from './leaving.ts'
import { stockLibrary } from './library.ts'
import { planMonth } from './month.ts'
import { borrowApprovers, join, placeAll, registerChannels, setPolicies } from './network.ts'
import { cast } from './people.ts'
import { play } from './play.ts'
import { fillRegister } from './register.ts'
import { scenes } from './scenes.ts'
import { workTogether } from './teamwork.ts'
import { as, memberOf, placeOf, type Stage } from './stage.ts'

type Tell = (done: number, total: number, label: string) => void

/** One institution in mourning: what is due there is held until somebody releases it. */
const mourn = (stage: Stage) =>
  as(stage, { member: memberOf('pemprov-sulsel', 'admin') }, (open) =>
    pause(open, {
      institution: placeOf(stage, 'pemprov-sulsel').id,
      scope: 'institution',
      channel: null,
      reason: 'duka',
      note: 'Masa berkabung tiga hari (contoh)',
      isEmergencyExempt: true,
      endsAt: stage.house.now().add({ hours: 60 }).toString(),
    }),
  )

/** Fills an empty network through the doors, telling how far it is. */
export async function seed(house: House, from: { connectors: readonly Connector[]; network: FakeNetwork }, tell: Tell) {
  const stage: Stage = { house, ...from, offered: offeredBy(from.connectors), institutions: new Map(), channels: new Map(), ids: new Map() }
  const total = 9 + cast.length + scenes.length
  let done = 0
  const step = async (label: string, doing: () => Promise<unknown>) => {
    tell(done, total, label)
    await doing()
    done += 1
  }
  await step('Menata instansi', () => placeAll(stage))
  for (const member of cast) await step(`Mengundang ${member.name}`, () => join(stage, member))
  await step('Mendaftarkan kanal', async () => {
    for (const slug of stage.institutions.keys()) await registerChannels(stage, slug)
  })
  await step('Mengatur persetujuan', async () => {
    await borrowApprovers(stage)
    await setPolicies(stage)
  })
  await step('Mencatat serah terima', () => leave(stage))
  await step('Menyusun kalender sebulan', () => planMonth(stage))
  for (const [number, scene] of scenes.entries()) await step(`Menulis “${scene.title}”`, () => play(stage, scene, number))
  await step('Menata seri, templat, dan catatan', () => workTogether(stage))
  await step('Mengisi pustaka', () => stockLibrary(stage))
  await step('Menandai masa berkabung', () => mourn(stage))
  await step('Mengisi register akun', () => fillRegister(stage))
  tell(total, total, 'Siap')
}
