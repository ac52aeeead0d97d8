import { z } from 'zod'
import type { Bucket } from '#kit/server/s3-files.ts'

const hosts = z.string().transform((text) =>
  text
    .split(',')
    .map((host) => host.trim())
    .filter(Boolean),
)
const key = z
  .base64()
  .refine((text) => Buffer.from(text, 'base64').length === 32, 'bukan 32 byte base64')
  .transform((text) => new Uint8Array(Buffer.from(text, 'base64')))
const keys = z
  .string()
  .transform((text) =>
    text
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean),
  )
  .pipe(z.array(key))

/** `s3://key:secret@host/bucket?region=…` (TLS), or `https://` and, inside a closed network, `http://` in the same form. */
const bucket = z.string().transform((text, context): Bucket => {
  const found = URL.canParse(text) ? new URL(text) : null
  const name = found?.pathname.replaceAll(/^\/+|\/+$/g, '') ?? ''
  if (!found || !/^(s3|https?):$/.test(found.protocol) || !found.host || !found.username || !found.password || !/^[a-z0-9][a-z0-9.-]{1,62}$/.test(name)) {
    context.addIssue({ code: 'custom', message: 'bukan alamat ember S3' })
    return z.NEVER
  }
  return {
    endpoint: `${found.protocol === 'http:' ? 'http' : 'https'}://${found.host}`,
    bucket: name,
    region: found.searchParams.get('region') ?? 'us-east-1',
    key: decodeURIComponent(found.username),
    secret: decodeURIComponent(found.password),
  }
})
const megabytes = (most: number, usual: number) => z.coerce.number().int().min(1).max(most).default(usual)

type Setting = { schema: z.ZodType; about: string; example: string }

/** Every setting of the house. This file is the only reader of the environment; `.env.example` is made from it. */
const settings = {
  PORT: { schema: z.coerce.number().int().min(1).max(65_535).default(8080), about: 'Port yang didengarkan.', example: '8080' },
  HOST: { schema: z.string().default('0.0.0.0'), about: 'Antarmuka yang didengarkan; 127.0.0.1 bila hanya lewat proksi di mesin ini.', example: '0.0.0.0' },
  SINERGI_URL: {
    schema: z
      .url({ protocol: /^https?$/ })
      .transform((text) => text.replace(/\/+$/, ''))
      .optional(),
    about: 'Alamat publik di balik proksi. Tanpa HTTPS, salin-tempel dan bagikan dari ponsel tidak tersedia.',
    example: 'https://sinergi.contoh.go.id',
  },
  SINERGI_DATA: { schema: z.string().default('./data'), about: 'Folder data: basis data tertanam, gambar, kunci.', example: './data' },
  DATABASE_URL: {
    schema: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
    about: 'PostgreSQL 18 milik Anda, masuk sebagai pemilik basis data. Kosong: basis data tertanam di SINERGI_DATA.',
    example: 'postgres://sinergi@localhost/sinergi',
  },
  S3_URL: {
    schema: bucket.optional(),
    about: 'Ember S3 untuk gambar dan film: s3://kunci:rahasia@tuan-rumah/ember?region=… (http:// di jaringan tertutup). Kosong: di SINERGI_DATA/berkas.',
    example: 's3://kunci:rahasia@s3.contoh.go.id/sinergi?region=id-1',
  },
  SINERGI_LARGEST_IMAGE: { schema: megabytes(100, 20), about: 'Ukuran terbesar sebuah gambar, dalam MB.', example: '20' },
  SINERGI_LARGEST_VIDEO: { schema: megabytes(2000, 500), about: 'Ukuran terbesar sebuah film, dalam MB.', example: '500' },
  SINERGI_KEY: {
    schema: key.optional(),
    about: 'Kunci rahasia, 32 byte base64 (openssl rand -base64 32). Kosong: dibuat sekali di SINERGI_DATA/kunci. Wajib sama di semua proses.',
    example: '',
  },
  SINERGI_OLD_KEYS: { schema: keys.default([]), about: 'Kunci lama, dipisah koma, sampai `npm run sinergi -- rotate-key` selesai.', example: '' },
  SINERGI_BACKUP_PASSPHRASE: {
    schema: z.string().min(12).max(500).optional(),
    about: 'Frasa yang membungkus kunci rahasia di dalam cadangan, paling sedikit 12 huruf. Kosong: kunci tidak ikut dicadangkan.',
    example: '',
  },
  SINERGI_ALLOW_PRIVATE: {
    schema: hosts.default([]),
    about: 'Tuan rumah di jaringan dalam yang boleh dihubungi, dipisah koma (host atau host:port).',
    example: '',
  },
  SMTP_URL: {
    schema: z.url({ protocol: /^smtps?$/ }).optional(),
    about: 'Server surel untuk pemberitahuan. Kosong: tanpa surel; tautan untuk ditempel dan pemberitahuan peramban tetap bekerja.',
    example: 'smtps://pengguna:sandi@surel.contoh.go.id',
  },
  SMTP_FROM: { schema: z.string().max(200).optional(), about: 'Pengirim surel.', example: 'Sinergi <sinergi@contoh.go.id>' },
  SINERGI_LANGUAGE_URL: {
    schema: z
      .url({ protocol: /^https?$/ })
      .transform((text) => text.replace(/\/+$/, ''))
      .optional(),
    about: 'Server bahasa milik instansi yang melayani API OpenAI, untuk pendapat kedua di Laboratorium bahasa. Kosong: tidak ada teks yang keluar.',
    example: 'http://bahasa.contoh.go.id/v1',
  },
  SINERGI_LANGUAGE_MODEL: { schema: z.string().default('default'), about: 'Nama model di server bahasa.', example: 'default' },
  SINERGI_LANGUAGE_KEY: { schema: z.string().optional(), about: 'Kunci API server bahasa, bila ada.', example: '' },
  SINERGI_BROWSER: {
    schema: z.string().max(500).optional(),
    about: 'Chromium di mesin ini, untuk tangkapan layar halaman sendiri di bukti tayang. Kosong: halamannya disimpan sebagai HTML saja.',
    example: '/usr/bin/chromium',
  },
  SINERGI_METRICS_TOKEN: {
    schema: z.string().min(16).max(500).optional(),
    about: 'Token pembaca GET /metrics (Prometheus), paling sedikit 16 huruf. Kosong: tidak ada /metrics.',
    example: '',
  },
  SINERGI_CONCURRENCY: {
    schema: z.coerce.number().int().min(1).max(64).default(8),
    about: 'Pekerjaan yang berjalan berdampingan di satu pekerja.',
    example: '8',
  },
  LOG_LEVEL: { schema: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'), about: 'Seberapa banyak yang dicatat.', example: 'warn' },
} satisfies Record<string, Setting>

type Name = keyof typeof settings
export type Config = { [Key in Name]: z.infer<(typeof settings)[Key]['schema']> }

/** All that is wrong, in one go. Values are never repeated: they may be secret. */
export class ConfigProblems extends Error {
  constructor(problems: readonly string[]) {
    super(`Setelan belum benar:\n${problems.map((problem) => `  ${problem}`).join('\n')}`)
  }
}

/** Reads settings from the environment given. Throws ConfigProblems naming every setting that is wrong. */
export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  const names = Object.keys(settings) as Name[]
  const given = Object.fromEntries(names.map((name) => [name, environment[name] === '' ? undefined : environment[name]]))
  const read = z.object(Object.fromEntries(names.map((name) => [name, settings[name].schema]))).safeParse(given)
  if (read.success) return read.data as Config
  throw new ConfigProblems(read.error.issues.map(({ path }) => `${String(path[0])}: ${settings[path[0] as Name].about}`))
}

/** The text of `.env.example`. */
export const exampleFile = () =>
  [
    '# Dibuat dari app/config.ts (npm run sinergi -- env-example). Semua boleh kosong.',
    ...Object.entries(settings).map(([name, { about, example }]) => `\n# ${about}\n# ${name}=${example}`),
    '',
  ].join('\n')
