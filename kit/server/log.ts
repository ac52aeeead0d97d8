import { Logger as WorkerLogger } from 'graphile-worker'
import { pino } from 'pino'

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent'

const secretNames = ['password', 'token', 'secret', 'authorization', 'cookie']
const redact = { paths: secretNames.flatMap((name) => [name, `*.${name}`, `*.*.${name}`, `headers["${name}"]`]), censor: '[disembunyikan]' }

/** Structured lines on standard output; anything named like a secret is struck out. */
export function openLog(level: LogLevel) {
  const log = pino({ level, redact, base: null })
  const forWorker = new WorkerLogger((scope) => (workerLevel, message, meta) => {
    const words = workerLevel === 'warning' ? 'warn' : workerLevel === 'info' ? 'debug' : workerLevel
    log[words]({ worker: scope.workerId, task: scope.taskIdentifier, ...(meta?.['error'] ? { err: meta['error'] } : {}) }, message)
  })
  return Object.assign(log, { forWorker })
}

export type Log = ReturnType<typeof openLog>
