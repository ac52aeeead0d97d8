import { spawn } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'

type Answer = Record<string, unknown>
type Heard = { id?: number; result?: Answer; error?: { message: string } }

/** A conversation in the DevTools protocol, https://chromedevtools.github.io/devtools-protocol/, over a browser's two pipes; messages end with a zero byte. */
function converse(to: Writable, from: Readable) {
  const waiting = new Map<number, PromiseWithResolvers<Answer>>()
  let count = 0
  let rest = ''
  from.setEncoding('utf8')
  from.on('data', (part: string) => {
    const messages = `${rest}${part}`.split('\0')
    rest = messages.pop() ?? ''
    for (const message of messages) {
      const { id = 0, result, error } = JSON.parse(message) as Heard
      if (error) waiting.get(id)?.reject(new Error(error.message))
      else waiting.get(id)?.resolve(result ?? {})
      waiting.delete(id)
    }
  })
  return {
    ask: (method: string, params: Answer, sessionId?: string): Promise<Answer> => {
      count += 1
      const answer = Promise.withResolvers<Answer>()
      waiting.set(count, answer)
      to.write(`${JSON.stringify({ id: count, method, params, ...(sessionId ? { sessionId } : {}) })}\0`)
      return answer.promise
    },
    end: (error: Error) => waiting.forEach(({ reject }) => reject(error)),
  }
}

/** Resolves once everything the page shows is there, its faces included. */
const isWhole = `new Promise((done) => (document.readyState === 'complete' ? done() : addEventListener('load', done))).then(() => document.fonts.ready).then(() => true)`

async function shoot({ ask }: ReturnType<typeof converse>, address: string) {
  const { targetId } = await ask('Target.createTarget', { url: 'about:blank' })
  const { sessionId } = await ask('Target.attachToTarget', { targetId, flatten: true })
  const session = String(sessionId)
  await ask('Page.navigate', { url: address }, session)
  await ask('Runtime.evaluate', { expression: isWhole, awaitPromise: true }, session)
  const { data } = await ask('Page.captureScreenshot', { format: 'png' }, session)
  return Buffer.from(String(data), 'base64')
}

/** How the browser is started: without a window, and with every name of the network unknown to it. */
const how = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-quic',
  '--no-first-run',
  '--hide-scrollbars',
  '--window-size=1024,1400',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--remote-debugging-pipe',
]

/**
 * A PNG of 1024 by 1400 of a page on disk, by the Chromium at `browser`. `folder` is its own, and is thrown away by whoever made it. Fails
 * when no picture has come within `patience` milliseconds.
 */
export async function photograph(address: string, { browser, folder, patience }: { browser: string; folder: string; patience: number }): Promise<Buffer> {
  const program = spawn(browser, [...how, `--user-data-dir=${folder}`, 'about:blank'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] })
  const gone = new Promise((resolve) => program.once('close', resolve))
  const talk = converse(program.stdio[3] as Writable, program.stdio[4] as Readable)
  for (const pipe of [program.stdio[3], program.stdio[4]]) pipe?.on('error', talk.end)
  program.on('error', talk.end)
  program.on('exit', (code) => talk.end(new Error(`The browser ended with ${code} before there was a picture`)))
  const late = setTimeout(() => talk.end(new Error(`No picture within ${patience} ms`)), patience)
  try {
    return await shoot(talk, address)
  } finally {
    clearTimeout(late)
    program.kill('SIGKILL')
    await gone
  }
}
