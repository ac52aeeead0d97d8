import { z } from 'zod'
import { endpoint, houseFaults } from '#kit/contract.ts'
import { faults } from './faults.ts'

const { FORBIDDEN, NOT_FOUND } = houseFaults
const { CONNECTION_REFUSED, IS_RETIRED, NOT_CONNECTABLE, NOT_CONNECTED, OTHER_ACCOUNT, PLATFORM_AWAY, PLATFORM_BUSY, SIGN_IN_REFUSED } = faults
const answered = { NOT_CONNECTABLE, CONNECTION_REFUSED, PLATFORM_AWAY, PLATFORM_BUSY, SIGN_IN_REFUSED }

/** The part of the contract that opens an account for us. `filled` goes in and never comes out again. */
export function connectionEndpoints<Id extends z.ZodType, Channel extends z.ZodType>(id: Id, channel: Channel) {
  const one = z.object({ id })
  return {
    connect: endpoint
      .route({ method: 'POST', path: '/channels/{id}/connection', summary: 'Sambungkan akun: diuji dulu, baru disimpan tersegel' })
      .input(one.extend({ filled: z.record(z.string().max(40), z.string().max(500)) }))
      .errors({ FORBIDDEN, NOT_FOUND, IS_RETIRED, OTHER_ACCOUNT, ...answered })
      .output(channel),
    test: endpoint
      .route({ method: 'POST', path: '/channels/{id}/connection/test', summary: 'Uji sambungan sekarang; tidak menerbitkan apa pun' })
      .input(one)
      .errors({ FORBIDDEN, NOT_FOUND, IS_RETIRED, NOT_CONNECTED, ...answered })
      .output(channel),
    disconnect: endpoint
      .route({ method: 'DELETE', path: '/channels/{id}/connection', summary: 'Putuskan sambungan dan lupakan kredensialnya' })
      .input(one)
      .errors({ FORBIDDEN, NOT_FOUND, IS_RETIRED, NOT_CONNECTABLE })
      .output(channel),
  }
}
