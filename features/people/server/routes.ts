import { implement } from '@orpc/server'
import type { RequestContext } from '#kit/server/http.ts'
import { contract } from '../contract.ts'
import * as deputies from './deputies.ts'
import type { Handover } from '#kit/server/handover.ts'
import * as leaving from './handovers.ts'
import * as firstVisit from './first-visit.ts'
import * as invitations from './invitations.ts'
import { openLink } from './open-link.ts'
import * as people from './people.ts'
import * as recoveries from './recoveries.ts'
import * as sessions from './sessions.ts'
import { requireSignedIn } from './sessions.ts'

const os = implement(contract).$context<RequestContext>()
const addressOf = (context: RequestContext) => context.house.settings.address

/** `handovers`: what every other feature hands over when somebody leaves. */
export const routes = (handovers: readonly Handover[]) =>
  os.router({
    firstVisit: os.firstVisit.handler(async ({ context }) => ({ isFounded: await firstVisit.isFounded(context.house), isDemo: context.house.settings.demo })),
    found: os.found.handler(({ input, context }) => firstVisit.found(context.house, input)),
    me: os.me.handler(({ context }) => sessions.me(context)),
    revise: os.revise.handler(({ input, context }) => context.work((work) => people.revise(work, input))),
    changePassword: os.changePassword.handler(({ input, context }) => sessions.changePassword(context, input)),
    sessions: os.sessions.handler(({ context }) => sessions.sessions(context)),
    endSession: os.endSession.handler(({ input, context }) => sessions.endSession(context, input.id)),
    endOtherSessions: os.endOtherSessions.handler(({ context }) => sessions.endOtherSessions(context)),

    members: os.members.handler(({ input, context }) => context.work((work) => people.members(work, input.institution))),
    changeRoles: os.changeRoles.handler(({ input, context }) => context.work((work) => people.changeRoles(work, input))),
    suspend: os.suspend.handler(({ input, context }) => sessions.suspend(context, input)),
    restore: os.restore.handler(({ input, context }) => sessions.restore(context, input)),

    invitations: os.invitations.handler(({ input, context }) => context.work((work) => invitations.invitations(work, input.institution))),
    invite: os.invite.handler(({ input, context }) => context.work((work) => invitations.invite(work, addressOf(context), input))),
    inviteFirst: os.inviteFirst.handler(({ input, context }) => invitations.inviteFirst(context.house, requireSignedIn(context).person, input)),
    withdrawInvitation: os.withdrawInvitation.handler(({ input, context }) => context.work((work) => invitations.withdraw(work, input.id))),
    openLink: os.openLink.handler(({ input, context }) => openLink(context.house, input.token)),
    accept: os.accept.handler(({ input, context }) => invitations.accept(context.house, context.person?.id ?? null, input)),

    recoveries: os.recoveries.handler(({ context }) => context.work((work) => recoveries.recoveries(work))),
    openRecovery: os.openRecovery.handler(({ input, context }) => context.work((work) => recoveries.openRecovery(work, addressOf(context), input))),
    confirmRecovery: os.confirmRecovery.handler(({ input, context }) => context.work((work) => recoveries.confirmRecovery(work, addressOf(context), input.id))),
    recover: os.recover.handler(({ input, context }) => recoveries.recover(context.house, input)),

    deputies: os.deputies.handler(({ input, context }) => context.work((work) => deputies.deputies(work, input.institution))),
    appointDeputy: os.appointDeputy.handler(({ input, context }) => context.work((work) => deputies.appointDeputy(work, input))),
    handovers: os.handovers.handler(({ input, context }) => context.work((work) => leaving.list(work, input.institution))),
    previewHandover: os.previewHandover.handler(({ input, context }) => context.work((work) => leaving.preview(work, handovers, input))),
    handOver: os.handOver.handler(({ input, context }) => sessions.handOver(context, handovers, input)),
    handover: os.handover.handler(({ input, context }) => context.work((work) => leaving.get(work, input.id))),
    tickChore: os.tickChore.handler(({ input, context }) => context.work((work) => leaving.tick(work, input))),
    endDeputy: os.endDeputy.handler(({ input, context }) => context.work((work) => deputies.endDeputy(work, input.id))),
  })
