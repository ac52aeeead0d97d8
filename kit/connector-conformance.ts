import { Answered, lengthOn, validate, type Account, type Connector, type Draft, type Found, type Remote, type Step } from './connector.ts'

/** What one check found wrong, as a sentence; an empty list means the connector keeps the contract. */
export type Complaint = string

export const exampleAccount: Account = {
  channel: '01900000-0000-7000-8000-000000000001',
  institution: '01900000-0000-7000-8000-000000000002',
  platform: '',
  handle: 'contoh',
  address: null,
  credential: null,
}

/** A draft as the worker fixes it; `key` stays the same over every try. */
export const exampleDraft = (at: Temporal.Instant, change: Partial<Draft> = {}): Draft => ({
  key: '01900000-0000-7000-8000-00000000000a',
  title: 'Loket buka sampai malam',
  text: 'Loket paspor buka sampai pukul 20.00 selama pekan ini.',
  language: 'id',
  direction: 'ltr',
  link: null,
  images: [],
  at,
  ...change,
})

/** A journal in memory: runs every call once and notes its name and kind. */
export function plainStep() {
  const calls: { name: string; kind: 'prepare' | 'poll' | 'commit' }[] = []
  const looks: (() => Promise<Found>)[] = []
  const step: Step = {
    prepare: async (name, call) => {
      calls.push({ name, kind: 'prepare' })
      return call()
    },
    poll: async (name, ask) => {
      calls.push({ name, kind: 'poll' })
      if (!(await ask())) throw new Answered({ kind: 'pending', after: Temporal.Duration.from({ seconds: 1 }) })
    },
    commit: async (name, call, { find }) => {
      calls.push({ name, kind: 'commit' })
      looks.push(find)
      return call()
    },
  }
  return { step, calls, looks }
}

/** How a connector ends one publishing: its remote, or the outcome it answered with; any other error is a bug and is thrown. */
export async function endOf(publishing: Promise<Remote>) {
  try {
    return { kind: 'ok' as const, remote: await publishing }
  } catch (error) {
    if (error instanceof Answered) return error.outcome
    throw error
  }
}

const limitComplaints = ({ id, platforms }: Connector) =>
  platforms.flatMap(({ id: platform, name, limits }) => {
    const complaints: Complaint[] = []
    const max = limits.text.max.value
    const images = limits.images.isRequired ? 1 : 0
    const full = 'a'.repeat(max)
    if (!name) complaints.push(`${id}/${platform} has no name`)
    for (const sourced of [limits.text.max, limits.images.max, limits.text.bytes, limits.thread])
      if (sourced && (!sourced.source || !/^\d{4}-\d\d-\d\d$/.test(sourced.checkedOn)))
        complaints.push(`${id}/${platform} has a limit without a source or a date`)
    if (lengthOn(full, limits) !== max || validate({ text: full, images }, limits).length > 0)
      complaints.push(`${id}/${platform} refuses a text of exactly its limit`)
    const beyond = 'a'.repeat(max * (limits.thread?.value ?? 1) + 1)
    if (!validate({ text: beyond, images }, limits).some(({ kind }) => kind === 'too_long')) complaints.push(`${id}/${platform} takes one character too many`)
    if (validate({ text: '', images: 0 }, limits).length === 0) complaints.push(`${id}/${platform} takes nothing at all`)
    return complaints
  })

/** The calls that a publishing may make: every name once, one commit, and nothing after it. */
function journalComplaints(calls: ReturnType<typeof plainStep>['calls'], end: { kind: string }) {
  const complaints: Complaint[] = []
  if (new Set(calls.map(({ name }) => name)).size !== calls.length) complaints.push('two steps share a name')
  const commits = calls.filter(({ kind }) => kind === 'commit').length
  if (end.kind === 'ok' && commits !== 1) complaints.push(`${commits} commits for one post`)
  if (end.kind === 'ok' && calls.at(-1)?.kind !== 'commit') complaints.push('something is called after the commit')
  return complaints
}

/** Numbers are of what was asked about, under names that were declared; of what the platform does not know there are none, not zeros. */
async function countComplaints({ metrics }: Connector, { account, remote }: { account: Account; remote: Remote }) {
  if (!metrics) return []
  const complaints: Complaint[] = []
  const names = metrics.measures.map(({ id }) => id)
  if (new Set(names).size !== names.length || metrics.measures.some(({ label }) => !label.id || !label.en)) complaints.push('a measure has no name of its own')
  const stranger = { ...remote, id: `${remote.id}x` }
  const counting = await metrics.read(account, [remote, stranger])
  // A server of its own, outside any network, has nobody to ask.
  if (counting.kind === 'nobody') return complaints
  if (counting.kind !== 'counted') return [...complaints, `it answered ${counting.kind} when asked for numbers`]
  const [own, ...more] = counting.counted
  if (own?.remote !== remote.id || more.length > 0) complaints.push('the numbers are not those of the one item the platform knows')
  for (const [name, value] of Object.entries(own?.values ?? {}))
    if (!names.includes(name) || !Number.isSafeInteger(value) || value < 0)
      complaints.push(`${name} is no measure it declared, or ${value} no number of things`)
  return complaints
}

async function lookComplaints(connector: Connector, looked: { account: Account; draft: Draft; remote: Remote }) {
  const { account, draft, remote } = looked
  const complaints: Complaint[] = []
  const found = await connector.find(account, draft)
  if (found.kind !== 'published' || found.remote.id !== remote.id) complaints.push('a look after publishing does not find the post')
  const stranger = await connector.find(account, { ...draft, key: '01900000-0000-7000-8000-00000000000b', text: `${draft.text} Lain.` })
  if (stranger.kind === 'published') complaints.push('a look for another draft finds this post')
  complaints.push(...(await countComplaints(connector, looked)))
  if (!connector.recall) return complaints
  const recalled = await connector.recall(account, remote)
  if (recalled.kind === 'ok' && (await connector.find(account, draft)).kind === 'published') complaints.push('a recalled post is still found')
  return complaints
}

/**
 * The suite every connector passes, against its own fake. Answers what is wrong: limits that do not hold at their edge, a publishing
 * that commits twice or not at all, a look that misses its own post or finds another's, a recall that leaves it standing.
 */
export async function conform(connector: Connector, now: Temporal.Instant, credential: string | null = null): Promise<Complaint[]> {
  const platform = connector.platforms[0]
  if (!platform) return ['it offers no platform']
  const account = { ...exampleAccount, platform: platform.id, credential }
  const draft = exampleDraft(now)
  const { step, calls } = plainStep()
  const end = await endOf(connector.publish(account, draft, step))
  const complaints = [...limitComplaints(connector), ...journalComplaints(calls, end)]
  if (end.kind === 'ok') return [...complaints, ...(await lookComplaints(connector, { account, draft, remote: end.remote }))]
  if (end.kind === 'handoff') return connector.lookup.kind === 'none' ? complaints : [...complaints, 'it hands over to a person and still claims to look']
  return [...complaints, `it answered ${end.kind} to a good draft`]
}
