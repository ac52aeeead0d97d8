import type { LanguageServer } from '#features/laboratory/server/language-server.ts'
import { guardedFetch } from '#kit/server/fetch.ts'
import type { Config } from './config.ts'

/** The ministry's own language server, which alone may be reached inside its network; null unless one is named. */
export function languageServerOf(config: Config): LanguageServer | null {
  const { SINERGI_LANGUAGE_URL: url, SINERGI_LANGUAGE_MODEL: model, SINERGI_LANGUAGE_KEY: key = null } = config
  return url ? { url, model, key, fetch: guardedFetch({ allowed: [new URL(url).host] }) } : null
}
