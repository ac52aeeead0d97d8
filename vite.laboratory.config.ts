import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const here = import.meta.dirname

// The language laboratory on its own: a folder of static files for any web server, with no address of ours in it.
export default defineConfig({
  root: `${here}/app/laboratory`,
  publicDir: `${here}/app/web/public`,
  base: './',
  plugins: [react()],
  build: { outDir: `${here}/dist/laboratorium`, emptyOutDir: true, target: 'es2023', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
})
