import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import type { Config } from './config.ts'

type Fetch = Parameters<typeof serve>[0]['fetch']

/** How long open pages may finish what they asked for. */
const patience = 500

/** Milliseconds a quiet connection stays open: longer than the proxies in front of us keep theirs (60 s in nginx), or one of them sends into a closing one. */
const keepAliveTimeout = 75_000

/** Listens; answers once the port is really ours. `stop` lets answers finish and then closes what stays open (streams). */
export async function listen(config: Pick<Config, 'PORT' | 'HOST'>, fetch: Fetch): Promise<{ stop: () => Promise<void> }> {
  const server = await new Promise<Server>((resolve, fail) => {
    const made = serve({ fetch, port: config.PORT, hostname: config.HOST, serverOptions: { keepAliveTimeout } }, () => resolve(made)) as Server
    made.once('error', fail)
  })
  return {
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        setTimeout(() => server.closeAllConnections(), patience).unref()
      }),
  }
}

/** Resolves when somebody asks the process to end (Ctrl-C, systemd, npm). */
export const askedToStop = () =>
  new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })

const full = 'Ruang penyimpanan untuk folder data penuh. Lapangkan dulu, lalu jalankan lagi; yang sudah tersimpan tetap utuh.'
const closed = 'Folder data tidak boleh ditulis oleh pengguna ini. Pilih folder lain (SINERGI_DATA), atau jalankan sebagai pemiliknya.'
const away = 'PostgreSQL di DATABASE_URL tidak menjawab. Pastikan berjalan dan alamatnya benar, lalu jalankan lagi.'
const sentences: Record<string, string> = {
  ECONNREFUSED: away,
  ENOTFOUND: away,
  ETIMEDOUT: away,
  '28P01': 'PostgreSQL di DATABASE_URL menolak nama atau sandinya.',
  '28000': 'PostgreSQL di DATABASE_URL menolak nama atau sandinya.',
  '3D000': 'Basis data yang disebut DATABASE_URL belum ada. Buat dulu: createdb sinergi --owner sinergi',
  42501: 'Pengguna di DATABASE_URL belum berhak menyiapkan basis data. Ia harus pemiliknya dan boleh membuat peran: createuser sinergi --createrole',
  EADDRINUSE: 'Port ini sudah dipakai program lain. Hentikan program itu, atau pilih port lain: PORT=8081 npm start',
  ENOSPC: full,
  EDQUOT: full,
  53100: full,
  EACCES: closed,
  EPERM: closed,
  EROFS: closed,
}

/** Why a start failed, in one sentence that says what to do. */
export function inWords(error: unknown) {
  const { message, code = '' } = error as { message: string; code?: string }
  return sentences[code] ?? (/No space left on device/.test(message) ? full : message)
}

/** Runs a process to its end; what goes wrong on the way is one sentence, not a stack. */
export async function run(life: () => Promise<void>) {
  try {
    await life()
    process.exit(0)
  } catch (error) {
    console.error(inWords(error))
    process.exit(1)
  }
}
