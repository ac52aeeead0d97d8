import { handover as approvals } from '#features/approvals/server/handing.ts'
import { handover as channels } from '#features/channels/server/handing.ts'
import { handover as posts } from '#features/posts/server/handing.ts'
import { handover as publishing } from '#features/publishing/server/handing.ts'
import type { Handover } from '#kit/server/handover.ts'

/** Every feature that holds something in a person's name, in the order it is shown; `people` adds its own. */
export const handovers: readonly Handover[] = [posts, approvals, publishing, channels]
