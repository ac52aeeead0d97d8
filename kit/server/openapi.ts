import { OpenAPIGenerator } from '@orpc/openapi'
import type { AnyRouter } from '@orpc/server'
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4'
import { Hono } from 'hono'
import { html, raw } from 'hono/html'
import type { House } from './house.ts'

type Operation = {
  operationId?: string
  summary?: string
  description?: string
  requestBody?: unknown
  parameters?: unknown
  responses?: Record<string, unknown>
}
type Document = { info: { title: string; version: string }; paths?: Record<string, Record<string, Operation>> }

const describeApi = (house: House, router: AnyRouter) =>
  new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] }).generate(router, {
    info: { title: 'Sinergi', version: '0.1.0', description: 'Pintu yang sama dengan yang dipakai peramban. The same doors the browser uses.' },
    servers: [{ url: `${house.settings.address}/api` }],
  }) as Promise<Document>

const operationsOf = (document: Document) =>
  Object.entries(document.paths ?? {}).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method, operation })))

const block = (title: string, value: unknown) =>
  value
    ? html`<details>
        <summary>${title}</summary>
        <pre>${JSON.stringify(value, null, 2)}</pre>
      </details>`
    : raw('')

const operationPart = ({ path, method, operation }: ReturnType<typeof operationsOf>[number]) =>
  html` <section id="${operation.operationId ?? path}">
    <h2><code>${method.toUpperCase()}</code> <code>/api${path}</code></h2>
    <p>${operation.summary ?? operation.description ?? operation.operationId ?? ''}</p>
    ${block('Parameter', operation.parameters)} ${block('Isi permintaan', operation.requestBody)}
    ${Object.entries(operation.responses ?? {}).map(([status, answer]) => block(`Jawaban ${status}`, answer))}
  </section>`

const look = [
  'body { font: 14px/22px system-ui, sans-serif; max-width: 960px; margin: 32px auto; padding: 0 16px; color: #0f1d26; background: #fff }',
  'h2 { font-size: 14px; margin: 24px 0 4px } p { margin: 0 0 8px; color: #42515b } summary { min-height: 28px; padding: 4px 0; cursor: pointer } section { border-top: 1px solid #e0e6e9 }',
  'pre { overflow: auto; background: #f3f6f7; padding: 12px; border-radius: 6px } a { color: #0b5875 } nav a { display: inline-block; margin: 0 12px 4px 0 }',
  '@media (prefers-color-scheme: dark) { body { background: #101a20; color: #e9f0f3 } p { color: #b7c5cc } pre { background: #0a1217 } section { border-color: #1f2d35 } a { color: #6cc0da } }',
].join('\n')

const page = (document: Document, { nonce, isDemo }: { nonce: string; isDemo: boolean }) =>
  html`<!doctype html>
    <html lang="id">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>API · Sinergi</title>
        <style nonce="${nonce}">
          ${raw(look)}
        </style>
      </head>
      <body>
        ${isDemo ? html`<header><p>Contoh. Semua orang, angka, dan pernyataan di sini rekaan.</p></header>` : ''}
        <main>
          <h1>API Sinergi</h1>
          <p>OpenAPI 3.1: <a href="/api/openapi.json">/api/openapi.json</a>. Masuk dengan kuki sesi yang sama seperti peramban.</p>
          <nav aria-label="Semua pintu">
            ${operationsOf(document).map(({ operation, path }) => html`<a href="#${operation.operationId ?? path}">${operation.operationId ?? path}</a>`)}
          </nav>
          ${operationsOf(document).map(operationPart)}
        </main>
      </body>
    </html>`

/** `/api/openapi.json` and a readable page at `/api`, both from the router itself; nothing is loaded from elsewhere. */
export function apiPages(house: House, router: AnyRouter) {
  const app = new Hono<{ Variables: { secureHeadersNonce?: string } }>()
  let made: Promise<Document> | undefined
  const document = () => (made ??= describeApi(house, router))
  app.get('/api/openapi.json', async (c) => c.json(await document()))
  app.get('/api', async (c) => c.html(await page(await document(), { nonce: c.get('secureHeadersNonce') ?? '', isDemo: house.settings.demo })))
  return app
}
