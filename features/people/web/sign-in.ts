/** Talks to sign-in's own endpoints under `/auth`; every answer is a value. */
export type SignInEnd = 'in' | 'second_factor' | 'wrong' | 'too_often' | 'lost'

async function post(path: string, body: object, isShared = false): Promise<{ status: number; answer: Record<string, unknown> } | null> {
  try {
    const response = await fetch(`/auth/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(isShared ? { 'x-perangkat-bersama': '1' } : {}) },
      body: JSON.stringify(body),
    })
    return { status: response.status, answer: (await response.json().catch(() => ({}))) as Record<string, unknown> }
  } catch {
    return null
  }
}

const endOf = (said: Awaited<ReturnType<typeof post>>): SignInEnd => {
  if (!said || said.status >= 500) return 'lost'
  if (said.status === 429) return 'too_often'
  if (said.status >= 400) return 'wrong'
  return said.answer['twoFactorRedirect'] ? 'second_factor' : 'in'
}

export const signIn = async ({ email, password, isShared }: { email: string; password: string; isShared: boolean }) =>
  endOf(await post('sign-in/email', { email, password, rememberMe: !isShared }, isShared))

/** A code from the app (six digits), or one of the recovery codes. */
export const verifySecond = async (code: string, isShared: boolean) =>
  endOf(/^\d{6}$/.test(code) ? await post('two-factor/verify-totp', { code }, isShared) : await post('two-factor/verify-backup-code', { code }, isShared))

export async function signOut() {
  await post('sign-out', {})
}

export type SecondFactor = { address: string; codes: string[] }

export async function beginSecondFactor(password: string): Promise<SecondFactor | null> {
  const said = await post('two-factor/enable', { password })
  if (!said || said.status !== 200) return null
  return { address: String(said.answer['totpURI']), codes: (said.answer['backupCodes'] as string[] | undefined) ?? [] }
}

export const endSecondFactor = async (password: string) => (await post('two-factor/disable', { password }))?.status === 200
