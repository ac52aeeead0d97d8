import { betterAuth } from 'better-auth'
import { twoFactor } from 'better-auth/plugins'
import type { House } from '#kit/server/house.ts'
import { libraryDate } from '#kit/server/library-date.ts'
import { addressHeader, sharedMinutes } from './sign-in-settings.ts'
import { signInSecret } from './resealing.ts'

/** An office signs in from one address at half past seven; a guesser does not get far with this either. */
const attempts = { window: 60, max: 40 }

/** Sent by the sign-in page; read when the session is made, also after the second factor. */
const sharedHeader = 'x-perangkat-bersama'

/** Sign-in as the library does it, over this house. Import it late: it is the heaviest part of a start. */
export function makeAuth(house: House) {
  const { address } = house.settings
  return betterAuth({
    appName: 'Sinergi',
    baseURL: address,
    basePath: '/auth',
    secret: signInSecret(house.secrets),
    database: house.authPool,
    // The page that asks may have been opened by another name of this machine (its address in the office network).
    trustedOrigins: (request) => (request ? [new URL(request.url).origin] : []),
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 200 },
    session: {
      expiresIn: 7 * 24 * 3600,
      // Sign-in would lengthen a shared device's session to a week; identify alone lengthens one.
      disableSessionRefresh: true,
      additionalFields: { shared: { type: 'boolean', required: false, input: false, defaultValue: false } },
    },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 100,
      customRules: { '/sign-in/email': attempts, '/two-factor/*': attempts },
    },
    advanced: {
      database: { generateId: 'uuid' },
      useSecureCookies: address.startsWith('https:'),
      cookiePrefix: 'sinergi',
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session, context) => {
            if (context?.headers?.get(sharedHeader) !== '1') return { data: session }
            return { data: { ...session, shared: true, expiresAt: libraryDate(house.now().add({ minutes: sharedMinutes })) } }
          },
        },
      },
    },
    plugins: [twoFactor({ issuer: 'Sinergi' })],
  })
}
