import { createORPCClient, ORPCError } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import type { AnyContractRouter, ContractRouterClient } from '@orpc/contract'
import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import type { RouterUtils } from '@orpc/tanstack-query'
import type { Refusal } from '../fault.ts'

const link = new RPCLink({ url: () => `${location.origin}/rpc` })
const client = createORPCClient<Record<string, never>>(link)

/** Query and mutation options of one feature's endpoints: `clientFor<typeof contract>('posts')`. Only the contract's type reaches the bundle. */
export const clientFor = <Contract extends AnyContractRouter>(feature: string): RouterUtils<ContractRouterClient<Contract>> =>
  createTanstackQueryUtils(client[feature] as unknown as ContractRouterClient<Contract>, { path: [feature] })

const lost = {
  id: 'Tidak tersambung ke server. Tulisan Anda tetap tersimpan di sini; coba lagi sebentar lagi.',
  en: 'Not connected to the server. What you wrote is kept here; try again in a moment.',
}

/** A refusal's code, or `LOST` when no answer came at all. */
export const codeOf = (error: unknown) => (error instanceof ORPCError ? String(error.code) : 'LOST')

/** True when the same request may well succeed later: no answer, a server in trouble, or a session that ended. */
export const isPassing = (error: unknown) => !(error instanceof ORPCError) || error.status >= 500 || error.status === 401

/** Values inside a refusal's sentence. */
export const detailsOf = (error: unknown) => (error instanceof ORPCError ? ((error.data as Refusal | undefined)?.details ?? {}) : {})

/** What happened, in the reader's language: every refusal carries its own sentence. */
export function sentenceOf(error: unknown, language: 'id' | 'en') {
  if (!(error instanceof ORPCError)) return lost[language]
  const said = (error.data as Partial<Refusal> | undefined)?.words
  return said?.[language] ?? error.message
}
