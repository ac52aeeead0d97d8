import { clientFor } from '#kit/web/client.ts'
import type { contract } from '../contract.ts'

export const newsroom = clientFor<typeof contract>('newsroom')
