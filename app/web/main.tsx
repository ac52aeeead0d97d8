import './base.ts'
import { createRoot } from 'react-dom/client'

// Browsers without Temporal get it before anything asks for the time.
if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')
const { App } = await import('./app.tsx')

const root = document.getElementById('root')
if (root) createRoot(root).render(<App />)
