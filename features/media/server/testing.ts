import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import sharp from 'sharp'

/** A noisy photo, so that it weighs what a photo weighs. */
export const photo = (width = 1_600, height = 1_200) =>
  sharp({ create: { width, height, channels: 3, background: '#17806e', noise: { type: 'gaussian', mean: 120, sigma: 40 } } })
    .jpeg({ quality: 95 })
    .toBuffer()

/** A PNG of a few bytes that says it has 81 million pixels. */
export async function bomb() {
  const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#ffffff' } })
    .png()
    .toBuffer()
  bytes.writeUInt32BE(9_000, 16)
  bytes.writeUInt32BE(9_000, 20)
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29)
  return bytes
}

/** Two seconds of a test card, as MP4; needs the system's ffmpeg. */
export function shortFilm() {
  const folder = mkdtempSync(join(tmpdir(), 'sinergi-film-'))
  const path = join(folder, 'film.mp4')
  execFileSync('ffmpeg', ['-v', 'error', '-f', 'lavfi', '-i', 'testsrc=size=640x360:rate=5:duration=2', '-c:v', 'libx264', '-preset', 'ultrafast', path])
  const bytes = readFileSync(path)
  rmSync(folder, { recursive: true })
  return bytes
}
