import { readFile } from 'node:fs/promises'
import { join, normalize } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { NONCE, secureHeaders, type SecureHeadersVariables } from 'hono/secure-headers'
import type { House } from './house.ts'

type Addressed = { settings: Pick<House['settings'], 'address'> }

/**
 * No inline script or style runs without this answer's nonce; nothing loads from elsewhere; nobody may frame us, nor show what is ours on
 * pages of their own, but for what `isShownElsewhere` names by its path.
 */
export function strictHeaders(house: Addressed, isShownElsewhere: (path: string) => boolean) {
  const [own, shared] = [headersOf(house, 'same-origin'), headersOf(house, 'cross-origin')]
  return createMiddleware((c, next) => (isShownElsewhere(c.req.path) ? shared : own)(c, next))
}

const headersOf = (house: Addressed, crossOriginResourcePolicy: 'same-origin' | 'cross-origin') =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'", NONCE],
      styleSrc: ["'self'", NONCE],
      imgSrc: ["'self'", 'data:', 'blob:'],
      mediaSrc: ["'self'"],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      workerSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: 'same-origin',
    strictTransportSecurity: house.settings.address.startsWith('https:') ? 'max-age=31536000' : false,
    crossOriginOpenerPolicy: 'same-origin',
    crossOriginResourcePolicy,
    permissionsPolicy: { camera: ['self'], microphone: [], geolocation: [] },
  })

/** Serves the built browser app: hashed files for ever, the shell page fresh with its nonce. */
export function webPages(folder: string) {
  const app = new Hono<{ Variables: SecureHeadersVariables }>()
  const root = normalize(folder)
  app.use('/assets/*', serveStatic({ root, precompressed: true, onFound: (_path, c) => c.header('cache-control', 'public, max-age=31536000, immutable') }))
  app.use('/*', serveStatic({ root, precompressed: true, rewriteRequestPath: (path) => (path === '/' ? '/-' : path.endsWith('.html') ? '/-' : path) }))
  app.get('*', async (c) => {
    const shell = await readFile(join(root, 'index.html'), 'utf8')
    const nonce = c.get('secureHeadersNonce') ?? ''
    c.header('cache-control', 'no-store')
    return c.html(shell.replaceAll('{{nonce}}', nonce))
  })
  return app
}
