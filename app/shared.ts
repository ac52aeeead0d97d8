import { ConfigProblems, type Config } from './config.ts'

/** Halves that run apart must meet in one database, and hold one key. */
export function requireShared(config: Config) {
  const missing = (['DATABASE_URL', 'SINERGI_KEY'] as const).filter((name) => config[name] === undefined)
  if (missing.length > 0)
    throw new ConfigProblems(missing.map((name) => `${name}: wajib diisi bila server dan pekerja berjalan terpisah (npm start menjalankan keduanya)`))
}
