import { describe, expect, test } from 'vitest'
import { invisibleIn, mixedIn } from './handle.ts'
import { attestationDueAt, healthOf, problemsOf, warningsOf, type Standing } from './rules.ts'

const now = Temporal.Instant.from('2026-11-25T02:00:00Z')
const inDays = (days: number) => now.add({ hours: 24 * days })
const standing = (change: Partial<Standing> = {}): Standing => ({
  isOwn: false,
  registeredAt: inDays(-400),
  custodians: 2,
  purpose: 'Kabar layanan',
  legalBasis: 'Kepmen 12/2024',
  credentialExpiresAt: null,
  testProblem: null,
  testedAt: null,
  attestation: { at: inDays(-30), isOurs: true, areAdminsRight: true, hasTwoFactor: true },
  frozenAt: null,
  incidentAt: null,
  retiredAt: null,
  ...change,
})
const health = (change: Partial<Standing>) => healthOf(standing(change), now).health
const problems = (change: Partial<Standing>) => problemsOf(standing(change), now)

describe('how a channel is', () => {
  test('a sign-in that ends is said a fortnight ahead and from the very moment it ended', () => {
    expect(health({ credentialExpiresAt: inDays(15) })).toBe('ok')
    expect(health({ credentialExpiresAt: inDays(13) })).toBe('expiring')
    expect(health({ credentialExpiresAt: now })).toBe('expired')
    expect(healthOf(standing({ credentialExpiresAt: inDays(2) }), now).at).toEqual(inDays(2))
  })

  test('the worst that is known is what is shown: an incident before a freeze before a failed test before an expiry', () => {
    const all = { credentialExpiresAt: inDays(-1), testProblem: 'signed_out', testedAt: now, frozenAt: now, incidentAt: now }
    expect(health(all)).toBe('incident')
    expect(health({ ...all, incidentAt: null })).toBe('frozen')
    expect(health({ ...all, incidentAt: null, frozenAt: null })).toBe('failing')
    expect(health({ ...all, incidentAt: null, frozenAt: null, testProblem: null })).toBe('expired')
    expect(health({ ...all, retiredAt: now })).toBe('retired')
  })

  test('one custodian is a problem to solve, and none is a worse one', () => {
    expect(problems({ custodians: 1 })).toEqual(['one_custodian'])
    expect(problems({ custodians: 0 })).toEqual(['no_custodian'])
    expect(problems({})).toEqual([])
  })

  test('a statement is due half a year after the last, the first within a fortnight of registering', () => {
    expect(attestationDueAt(standing({ attestation: { at: Temporal.Instant.from('2026-08-31T05:00:00Z'), ...yes } }))?.toString()).toBe('2027-02-28T05:00:00Z')
    expect(problems({ attestation: { at: inDays(-190), ...yes } })).toEqual(['attestation_overdue'])
    expect(problems({ attestation: { at: inDays(-175), ...yes } })).toEqual(['attestation_due'])
    expect(problems({ attestation: null, registeredAt: inDays(-15) })).toEqual(['attestation_overdue'])
    expect(problems({ attestation: null, registeredAt: inDays(-12) })).toEqual(['attestation_due'])
    expect(problems({ attestation: null, registeredAt: inDays(-1) })).toEqual([])
  })

  test('an end is said a fortnight and three days ahead and when it has come; of two at once only the nearer', () => {
    const ahead = (change: Partial<Standing>) => warningsOf(standing(change), now).map(({ what, daysAhead }) => [what, daysAhead])
    expect(ahead({ credentialExpiresAt: inDays(15) })).toEqual([])
    expect(ahead({ credentialExpiresAt: inDays(14) })).toEqual([['expiring', 14]])
    expect(ahead({ credentialExpiresAt: inDays(2) })).toEqual([['expiring', 3]])
    expect(ahead({ credentialExpiresAt: inDays(-1), attestation: null })).toEqual([
      ['expiring', 0],
      ['attestation_due', 0],
    ])
    expect(ahead({ credentialExpiresAt: inDays(-1), attestation: null, retiredAt: now })).toEqual([])
  })

  test('a statement that says no is a problem, not a box ticked', () => {
    expect(problems({ attestation: { at: now, isOurs: false, areAdminsRight: false, hasTwoFactor: false } })).toEqual([
      'not_ours',
      'no_two_factor',
      'wrong_admins',
    ])
  })

  test('our own pages need nobody', () => {
    expect(problems({ isOwn: true, custodians: 0, attestation: null, purpose: null, legalBasis: null })).toEqual([])
  })
})
const yes = { isOurs: true, areAdminsRight: true, hasTwoFactor: true }

describe('what must not be in a handle', () => {
  test('a sign that nobody sees is named, with where it hides', () => {
    expect(invisibleIn('kem\u200blu')).toEqual({ sign: 'U+200B, spasi tanpa lebar', before: 'kem' })
    expect(invisibleIn('\u202ekemlu')).toEqual({ sign: 'U+202E', before: '' })
    expect(invisibleIn('kemlu\u00adri')?.sign).toBe('U+00AD, tanda hubung lunak')
    expect(invisibleIn('@kemlu_ri')).toBeNull()
    expect(invisibleIn('KBRI Tokyo (contoh)')).toBeNull()
  })

  test('a letter of another alphabet inside a Latin word is named; a name in its own script is fine', () => {
    expect(mixedIn('kеmlu')).toEqual({ letter: 'е', word: 'kеmlu', script: 'Kiril' })
    expect(mixedIn('سفارة إندونيسيا')).toBeNull()
    expect(mixedIn('駐日インドネシア大使館 KBRI')).toBeNull()
    expect(mixedIn('Посольство Kemlu')).toBeNull()
  })
})
