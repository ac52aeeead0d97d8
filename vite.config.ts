import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const here = import.meta.dirname

export default defineConfig({
  root: `${here}/app/web`,
  plugins: [react()],
  // The server puts a fresh nonce in place of this in every answer.
  html: { cspNonce: '{{nonce}}' },
  build: { outDir: `${here}/dist/web`, emptyOutDir: true, target: 'es2023', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  server: { proxy: Object.fromEntries(['/rpc', '/api', '/auth', '/media', '/berita', '/stream', '/contoh'].map((path) => [path, 'http://localhost:8080'])) },
})
