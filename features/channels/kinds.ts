// Apart from the contract, so that the browser needs no schema to know them.

/** How a channel is, worst first. */
export const healths = ['incident', 'frozen', 'failing', 'expired', 'expiring', 'ok', 'retired'] as const
export type Health = (typeof healths)[number]

/** What somebody has to put right, though the channel still works. */
export const problems = [
  'not_ours',
  'no_two_factor',
  'wrong_admins',
  'no_custodian',
  'one_custodian',
  'attestation_overdue',
  'attestation_due',
  'no_purpose',
  'no_legal_basis',
] as const
export type Problem = (typeof problems)[number]

/** What is done about an account that was taken over, in this order. */
export const incidentSteps = [
  'change_password',
  'end_sessions',
  'remove_admins',
  'contact_platform',
  'tell_public',
  'report_authority',
  'take_over',
  'attest',
] as const
export type IncidentStep = (typeof incidentSteps)[number]
export const stepStates = ['open', 'done', 'skipped'] as const
export type StepState = (typeof stepStates)[number]

/** Where we heard of an account that looks like ours; what it is said to do; what a person judged; how far its platform is. */
export const sources = ['public', 'colleague', 'register'] as const
export const doings = ['asks', 'poses', 'misleads', 'other'] as const
export type Doing = (typeof doings)[number]
export const verdicts = ['official', 'impostor', 'dismissed'] as const
export type VerdictOn = (typeof verdicts)[number]
export const platformStates = ['to_report', 'reported', 'removed', 'refused'] as const
export type PlatformState = (typeof platformStates)[number]
