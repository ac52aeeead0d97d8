import { kinds } from '#features/notify/kinds.ts'

/** What the walk knows of the victim institution; ids of records that must never be shown or acted upon from outside. */
export type Victim = {
  institution: string
  other: string
  person: string
  second: string
  post: string
  draft: string
  variant: string
  note: string
  template: string
  series: string
  channel: string
  media: string
  collection: string
  approval: string
  delivery: string
  pause: string
  grant: string
  invitation: string
  recovery: string
  deputy: string
  correction: string
  incident: string
  notice: string
  handover: string
  chore: string
  pushDevice: string
  lookalike: string
}

/** The base point of P-256: a public key like any other. */
const point = 'BGsX0fLhLEJH-Lzm5WOkQPJ3A32BLeszoPShOUXYmMKWT-NC4v4af5uO5-tKfA-eFivOM1drMV7Oy7ZAaDe_UfU'
const later = '2026-12-01T00:00:00Z'
const content = (v: Victim) => ({
  title: 'x',
  text: 'x',
  language: 'id',
  sensitivity: 'routine',
  link: null,
  media: [],
  variants: [{ channel: v.channel, language: 'id', text: null }],
})
const rule = () => ({ every: 'week', step: 1, weekdays: [1], at: '09:00', zone: 'Asia/Jakarta', from: '2026-12-01', count: 2 })
const facts = {
  name: 'Nama Lain',
  shortName: 'Lain',
  zone: 'Asia/Jakarta',
  place: 'Jakarta',
  workingDays: [1],
  opens: '08:00',
  closes: '17:00',
  languages: ['id'],
}
const span = (v: Victim) => ({ institution: v.institution, since: '2020-01-01T00:00:00Z', until: '2030-01-01T00:00:00Z' })
const delivery = (v: Victim) => ({ id: v.delivery })
const channel = (v: Victim) => ({ id: v.channel })
const post = (v: Victim) => ({ id: v.post })
const deciding = (v: Victim) => ({ id: v.approval, digest: 'x' })
const days = { first: '2026-11-20', days: 14, zone: 'Asia/Jakarta' }
const inside = (v: Victim) => ({ institution: v.institution })
const member = (v: Victim) => ({ institution: v.institution, person: v.person })

/** A plausible input for every endpoint, aimed at the victim. An endpoint without one fails the walk. */
export const inputs: Record<string, (victim: Victim) => unknown> = {
  'activity.feed': (v) => ({ subject: v.post }),
  'institutions.place': (v) => ({ parentId: v.institution, class: 'work_unit', missionKind: null, ...facts }),
  'institutions.revise': (v) => ({ id: v.institution, ...facts }),
  'institutions.grants': (v) => ({ id: v.institution }),
  'institutions.grant': (v) => ({ from: v.institution, to: v.other, kind: 'approve', startsAt: '2026-11-23T00:00:00Z', endsAt: later, reason: 'tanpa hak' }),
  'institutions.revokeGrant': (v) => ({ id: v.grant }),
  'newsroom.standing': inside,
  'newsroom.block': (v) => ({ institution: v.institution, server: 'jauh.example' }),
  'newsroom.unblock': (v) => ({ institution: v.institution, server: 'jauh.example' }),
  'people.members': inside,
  'people.changeRoles': (v) => ({ ...member(v), roles: [] }),
  'people.suspend': member,
  'people.restore': member,
  'people.invitations': inside,
  'people.invite': (v) => ({ ...inside(v), email: 'x@contoh.example', roles: ['admin'] }),
  'people.inviteFirst': (v) => ({ ...inside(v), email: 'x@contoh.example' }),
  'people.withdrawInvitation': (v) => ({ id: v.invitation }),
  'people.recoveries': () => undefined,
  'people.openRecovery': (v) => ({ ...member(v), kind: 'password', reason: 'tanpa hak' }),
  'people.confirmRecovery': (v) => ({ id: v.recovery }),
  'people.deputies': inside,
  'people.appointDeputy': (v) => ({ ...inside(v), person: v.person, deputy: v.second, title: 'plh', startsOn: '2026-11-23', endsOn: '2026-11-24' }),
  'people.handovers': inside,
  'people.previewHandover': member,
  'people.handOver': (v) => ({ ...member(v), successor: v.second, roles: [] }),
  'people.handover': (v) => ({ id: v.handover }),
  'people.tickChore': (v) => ({ id: v.chore, isDone: true }),
  'people.endDeputy': (v) => ({ id: v.deputy }),
  'notify.list': () => ({ isUnread: false, limit: 50 }),
  'notify.read': (v) => ({ ids: [v.notice] }),
  'notify.setPreferences': () => ({
    choices: Object.fromEntries(kinds.map((kind) => [kind, { inApp: true, push: true, email: false }])),
    zone: 'Asia/Tokyo',
    quiet: { from: '22:00', to: '06:00' },
    urgentPasses: false,
    digestAt: '07:00',
  }),
  'notify.subscribe': () => ({ endpoint: 'https://dorong.contoh.example/x', p256dh: point, auth: 'A'.repeat(22) }),
  'notify.unsubscribe': (v) => ({ id: v.pushDevice }),
  'notify.test': () => undefined,
  'laboratory.examine': (v) => ({ ...inside(v), asked: { text: 'x' } }),
  'laboratory.corrections': (v) => ({ ...inside(v), limit: 50 }),
  'laboratory.correct': (v) => ({ ...inside(v), task: 'sentiment', text: 'x', was: 'neutral', label: 'positive' }),
  'laboratory.withdraw': (v) => ({ id: v.correction }),
  'laboratory.secondOpinion': (v) => ({ ...inside(v), task: 'sentiment', text: 'x' }),
  'laboratory.opinions': (v) => ({ ...inside(v), limit: 50 }),
  'channels.list': inside,
  'channels.get': channel,
  'channels.revise': (v) => ({ ...channel(v), handle: '@lain', address: null, custodians: [] }),
  'channels.attest': (v) => ({ ...channel(v), isOurs: true, areAdminsRight: true, hasTwoFactor: true, note: null }),
  'channels.freeze': (v) => ({ ...channel(v), reason: 'tanpa hak' }),
  'channels.lift': channel,
  'channels.retire': (v) => ({ ...channel(v), reason: 'tanpa hak' }),
  'channels.reinstate': channel,
  'channels.openIncident': (v) => ({ ...channel(v), what: 'tanpa hak' }),
  'channels.tick': (v) => ({ id: v.incident, step: 'end_sessions', state: 'done', note: null }),
  'channels.closeIncident': (v) => ({ id: v.incident, summary: 'tanpa hak' }),
  'channels.lookalikes': inside,
  'channels.flag': (v) => ({ ...inside(v), account: 'https://x.com/akun_lain', what: 'poses' }),
  'channels.review': (v) => ({ id: v.lookalike, verdict: 'dismissed', platformState: null, note: null }),
  'channels.overview': () => undefined,
  'channels.connect': (v) => ({ id: v.channel, filled: { handle: 'x', password: 'x' } }),
  'channels.test': (v) => ({ id: v.channel }),
  'channels.disconnect': (v) => ({ id: v.channel }),
  'channels.register': (v) => ({ ...inside(v), platform: 'x', handle: '@lain', address: null, custodians: [] }),
  'media.list': (v) => ({ ids: [v.media] }),
  'media.search': (v) => ({ ...inside(v), limit: 50, shelf: 'own' }),
  'media.get': (v) => ({ id: v.media }),
  'media.annotate': (v) => ({ id: v.media, title: 'x', tags: [], rights: 'own', rightsNote: null, source: null, rightsUntil: null }),
  'media.focus': (v) => ({ id: v.media, focus: { x: 0.5, y: 0.5 } }),
  'media.retire': (v) => ({ id: v.media }),
  'media.restore': (v) => ({ id: v.media }),
  'media.remove': (v) => ({ id: v.media }),
  'media.share': (v) => ({ id: v.media, isShared: true }),
  'media.borrow': (v) => ({ id: v.media, ...inside(v) }),
  'media.collections': inside,
  'media.collect': (v) => ({ ...inside(v), name: 'Koleksi lain' }),
  'media.disband': (v) => ({ id: v.collection }),
  'media.put': (v) => ({ id: v.collection, media: v.media }),
  'media.take': (v) => ({ id: v.collection, media: v.media }),
  'media.describe': (v) => ({ id: v.media, alt: 'x', isDecorative: false }),
  'approvals.waiting': () => undefined,
  'approvals.get': (v) => ({ id: v.approval }),
  'approvals.of': (v) => ({ subject: v.post }),
  'approvals.approve': deciding,
  'approvals.sendBack': (v) => ({ ...deciding(v), note: 'x' }),
  'approvals.confirm': (v) => ({ id: v.approval }),
  'approvals.recall': (v) => ({ id: v.approval, note: 'x' }),
  'approvals.policies': inside,
  'approvals.setPolicy': (v) => ({ ...inside(v), sensitivity: 'routine', steps: [], escalateTo: [], emergencyPeople: [], confirmHours: 2 }),
  'posts.list': (v) => ({ ...inside(v), limit: 50 }),
  'posts.get': post,
  'posts.draft': (v) => ({ ...inside(v), content: content(v) }),
  'posts.save': (v) => ({ id: v.draft, version: 1, content: content(v) }),
  'posts.versions': post,
  'posts.submit': (v) => ({ id: v.draft, version: 1 }),
  'posts.submitEmergency': (v) => ({ id: v.draft, version: 1, reason: 'tanpa hak sama sekali' }),
  'posts.withdraw': post,
  'posts.discard': (v) => ({ id: v.draft }),
  'posts.restore': (v) => ({ id: v.draft }),
  'posts.linkPreview': (v) => ({ ...inside(v), url: 'https://contoh.example/x' }),
  'series.templates': inside,
  'series.saveTemplate': (v) => ({ ...inside(v), name: 'x', content: content(v) }),
  'series.removeTemplate': (v) => ({ id: v.template }),
  'series.list': inside,
  'series.get': (v) => ({ id: v.series }),
  'series.make': (v) => ({ ...inside(v), title: 'x', rule: rule(), content: content(v) }),
  'series.rewrite': (v) => ({ id: v.series, words: { title: 'x', text: 'x' }, isSure: true }),
  'series.change': (v) => ({ id: v.series, rule: rule(), isSure: true }),
  'team.notes': (v) => ({ post: v.post }),
  'team.note': (v) => ({ post: v.post, text: 'x' }),
  'team.resolve': (v) => ({ id: v.note, isResolved: true }),
  'team.colleagues': (v) => ({ post: v.post }),
  'team.here': (v) => ({ post: v.post, language: 'id' }),
  'team.leave': (v) => ({ post: v.post }),
  'publishing.schedule': (v) => ({ post: v.post, wall: '2026-11-30T09:00', zone: 'Asia/Jakarta' }),
  'publishing.publishNow': (v) => ({ post: v.post }),
  'publishing.ofPost': (v) => ({ post: v.post }),
  'metrics.ofPost': (v) => ({ post: v.post }),
  'inbox.ofPost': (v) => ({ post: v.post }),
  'inbox.ofChannel': (v) => ({ channel: v.channel }),
  'publishing.statesOf': (v) => ({ posts: [v.post] }),
  'publishing.journal': delivery,
  'publishing.needs': () => undefined,
  'publishing.move': (v) => ({ ...delivery(v), wall: '2026-11-30T09:00', zone: 'Asia/Jakarta' }),
  'publishing.release': delivery,
  'publishing.cancel': delivery,
  'publishing.settle': (v) => ({ ...delivery(v), isPublished: true, address: null }),
  'publishing.recall': delivery,
  'publishing.handoff': delivery,
  'publishing.giveBack': (v) => ({ ...delivery(v), address: 'https://contoh.example/x', screenshot: null }),
  'publishing.pause': (v) => ({ ...inside(v), scope: 'institution', channel: null, reason: 'duka', note: null, isEmergencyExempt: true, endsAt: null }),
  'publishing.resume': (v) => ({ id: v.pause }),
  'publishing.agenda': () => ({ since: '2026-11-01T00:00:00Z', until: later }),
  'calendar.span': () => ({ ...days, most: 10 }),
  'calendar.list': () => ({ ...days, limit: 50 }),
  'calendar.choices': (v) => ({ institutions: [v.institution] }),
  'calendar.mix': (v) => ({ ...inside(v), ...days }),
  'calendar.move': (v) => ({ deliveries: [v.delivery], wall: '2026-11-30T09:00', zone: 'Asia/Jakarta' }),
  'calendar.putBack': (v) => ({ back: [{ id: v.delivery, at: later, notAfter: null }] }),
  'calendar.mark': (v) => ({ post: v.post, form: 'video', labels: ['lain'] }),
  'calendar.targets': inside,
  'calendar.setTargets': (v) => ({ ...inside(v), working: 1, off: 1, apart: 0, mix: { infographic: 50, video: 50, photo: 0, text: 0, live: 0, qa: 0 } }),
  'proofs.list': span,
  'proofs.get': (v) => ({ delivery: v.delivery }),
  'proofs.bundles': inside,
  'proofs.bundle': span,
  'proofs.retention': inside,
  'proofs.setRetention': (v) => ({ institution: v.institution, contentYears: 1, logYears: 1 }),
}

/** Endpoints that are open on purpose, and why. */
export const openOnPurpose: Record<string, string> = {
  'institutions.list': 'the directory is for everyone signed in',
  'institutions.get': 'the directory is for everyone signed in',
  'people.firstVisit': 'asked before anyone can sign in; answers two booleans',
  'people.found': 'guarded by the code from the terminal, and only once',
  'people.me': 'oneself',
  'people.revise': 'oneself',
  'people.changePassword': 'oneself',
  'people.sessions': 'oneself',
  'people.endSession': 'oneself',
  'people.endOtherSessions': 'oneself',
  'people.openLink': 'guarded by the secret in the link',
  'people.accept': 'guarded by the secret in the link',
  'people.recover': 'guarded by the secret in the link',
  'notify.unread': 'oneself',
  'notify.readAll': 'oneself',
  'notify.settings': 'oneself',
  'laboratory.languageServer': 'a host name or nothing, of the house',
  'media.habits': 'oneself',
  'media.setHabits': 'oneself',
  'channels.platforms': 'limits of platforms, not of institutions',
  'channels.warnings': 'an account that was taken over is known to the whole network: whose, which, since when',
  'posts.mentions': 'the directory and the public register of accounts are for everyone signed in',
  'publishing.pauses': 'mourning is not a secret',
}
