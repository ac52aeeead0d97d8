// An S3 server on loopback, with one bucket, until its input ends. Its key and secret are fixed by s3rver.
import { createServer } from 'node:http'
import S3rver from 's3rver'
import { isSigned } from './signed.mjs'

const [folder, port] = process.argv.slice(2)
const store = new S3rver({ silent: true, directory: folder, configureBuckets: [{ name: 'sinergi' }] })
await store.configureBuckets()
const answer = store.callback()

const server = createServer((request, reply) => {
  if (!request.headers.authorization?.includes('Credential=S3RVER/') || isSigned(request, 'S3RVER')) return answer(request, reply)
  request.resume()
  return reply.writeHead(403, { 'content-type': 'application/xml' }).end('<Error><Code>SignatureDoesNotMatch</Code></Error>')
})
server.listen(Number(port), '127.0.0.1', () => console.log(JSON.stringify({ port: server.address().port })))
process.stdin.resume().on('end', () => process.exit(0))
