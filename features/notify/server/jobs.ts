import type { InstitutionId } from '#kit/ids.ts'
import type { Jobs } from '#kit/server/jobs.ts'
import { heard } from '../happenings.ts'
import { hear } from './hearing.ts'
import { send, sweep } from './sending.ts'

export const jobs: Jobs = {
  'notify.hear': ({ event = '', kind = '', institution, id = '' }, context) => hear(context, { event, kind, institution: institution as InstitutionId, id }),
  'notify.send': ({ sending = '' }, context) => send(context, sending),
  'notify.sweep': (_payload, context) => sweep(context),
}

/** Every event that tells somebody or settles something. */
export const follows = Object.fromEntries(heard.map((kind) => [kind, 'notify.hear']))
