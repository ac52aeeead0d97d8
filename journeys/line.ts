import { once } from 'node:events'
import { createServer, request as ask, type ClientRequest, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Where a piece of a file began, what the server had said it has, and how many bytes of it went over the line. */
type Sending = { from: number; told: number; bytes: number }

/** The line between a browser and a house: the browser's proxy, which breaks while a file passes. */
export type Line = {
  address: string
  sendings: readonly Sending[]
  /** Breaks when this byte of the file is on its way; a line that stays broken refuses everything until it is mended. */
  breakAt: (byte: number, more?: { staysBroken: boolean }) => void
  broken: () => Promise<unknown>
  mend: () => void
  close: () => Promise<void>
}

const offsetOf = ({ headers }: IncomingMessage) => Number(headers['upload-offset'])

/** Opens a line that is whole. */
export async function openLine(): Promise<Line> {
  const sendings: Sending[] = []
  let told = 0
  let isAway = false
  let breaking: { byte: number; staysBroken: boolean; tell: () => void } | undefined
  let broken: Promise<unknown> = Promise.resolve()

  async function send(request: IncomingMessage, onward: ClientRequest) {
    const sending = { from: offsetOf(request), told, bytes: 0 }
    sendings.push(sending)
    for await (const part of request as AsyncIterable<Buffer>) {
      await new Promise((done) => onward.write(part, done))
      sending.bytes += part.length
      if (!breaking || sending.from + sending.bytes < breaking.byte) continue
      isAway = breaking.staysBroken
      breaking.tell()
      breaking = undefined
      request.socket.destroy()
      return
    }
    onward.end()
  }

  const server = createServer((request, response) => {
    if (isAway) return void response.destroy()
    const onward = ask(request.url ?? '', { method: request.method, headers: request.headers }, (answer) => {
      if (answer.headers['upload-offset']) told = offsetOf(answer)
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    onward.on('error', () => response.destroy())
    response.on('close', () => onward.destroy())
    if (request.method === 'PATCH') send(request, onward).catch(() => onward.destroy())
    else request.pipe(onward)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')

  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sendings,
    breakAt: (byte, { staysBroken } = { staysBroken: false }) => {
      broken = new Promise<void>((tell) => (breaking = { byte, staysBroken, tell }))
    },
    broken: () => broken,
    mend: () => (isAway = false),
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
