import { spawn } from 'node:child_process'

const root = new URL('..', import.meta.url).pathname
const start = (...options: string[]) => spawn(process.execPath, options, { cwd: root, stdio: 'inherit' })

// The server starts again when a file of it changes; the browser app reloads by itself on its own port.
const halves = [
  start('--watch-path=app', '--watch-path=features', '--watch-path=kit', '--watch-path=connectors', 'app/main.ts'),
  start('node_modules/vite/bin/vite.js', '--port', '5173'),
]
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => halves.forEach((half) => half.kill(signal)))
