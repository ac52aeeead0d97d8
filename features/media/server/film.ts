import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { promisify } from 'node:util'
import { z } from 'zod'
import { refuse } from '../faults.ts'

const run = promisify(execFile)

/** What the demuxer may take each type for: a playlist or a picture list dressed up as a film opens nothing else. */
const formats: Record<string, string> = { 'video/mp4': 'mov', 'video/quicktime': 'mov', 'video/webm': 'matroska' }
const onlyThis = ['-protocol_whitelist', 'file']
const longestLook = 60_000
const longestWork = 30 * 60_000

const probed = z.object({
  format: z.object({ duration: z.coerce.number().positive(), tags: z.record(z.string(), z.string()).optional() }),
  streams: z.array(
    z.object({
      codec_type: z.string().optional(),
      codec_name: z.string().optional(),
      width: z.int().optional(),
      height: z.int().optional(),
      side_data_list: z.array(z.object({ rotation: z.number().optional() })).optional(),
    }),
  ),
})

export type Film = { width: number; height: number; durationMs: number; codec: string; hadLocation: boolean; bytes: number }

let isThere: Promise<boolean> | null = null

/** Whether this machine has ffmpeg and ffprobe; asked once. The project brings none of its own. */
export const hasFfmpeg = () =>
  (isThere ??= Promise.all([run('ffprobe', ['-version']), run('ffmpeg', ['-version'])]).then(
    () => true,
    () => false,
  ))

/** Reads a film's own word about itself. `type` is what its first bytes say it is. */
export async function openFilm(path: string, type: string): Promise<Film> {
  if (!(await hasFfmpeg())) throw refuse('NO_FILM_HERE')
  try {
    const { stdout } = await run(
      'ffprobe',
      [...onlyThis, '-v', 'error', '-f', formats[type] ?? 'mov', '-print_format', 'json', '-show_format', '-show_streams', path],
      { timeout: longestLook, maxBuffer: 8 * 1024 * 1024 },
    )
    const { format, streams } = probed.parse(JSON.parse(stdout))
    const picture = streams.find((one) => one.codec_type === 'video')
    if (!picture?.width || !picture.height) throw new Error('no moving picture')
    const isTurned = Math.abs((picture.side_data_list?.find((one) => one.rotation !== undefined)?.rotation ?? 0) % 180) === 90
    return {
      width: isTurned ? picture.height : picture.width,
      height: isTurned ? picture.width : picture.height,
      durationMs: Math.round(format.duration * 1_000),
      codec: picture.codec_name ?? '',
      hadLocation: Object.keys(format.tags ?? {}).some((name) => /location/i.test(name)),
      bytes: (await stat(path)).size,
    }
  } catch {
    throw refuse('FILM_BROKEN')
  }
}

const work = (args: readonly string[]) =>
  run('ffmpeg', ['-nostdin', '-hide_banner', '-v', 'error', '-y', ...args], { timeout: longestWork, maxBuffer: 1024 * 1024 })
const input = (path: string, type: string) => [...onlyThis, '-f', formats[type] ?? 'mov', '-i', path]

/** The same film without what the camera wrote into it, its index first so that it plays while it loads. The picture is not encoded again. */
export async function clean(from: string, to: string, type: string) {
  const rest = type === 'video/webm' ? ['-c:a', 'copy'] : ['-c:a', 'aac', '-movflags', '+faststart']
  await work([...input(from, type), '-map', '0:v:0', '-map', '0:a:0?', '-map_metadata', '-1', '-c:v', 'copy', ...rest, to]).catch(() => {
    throw refuse('FILM_BROKEN')
  })
}

/** One still as JPEG, a second in (or at the start of a shorter film). */
export async function still(from: string, to: string, { type, durationMs }: { type: string; durationMs: number }) {
  const at = Math.min(1, durationMs / 2_000)
  await work(['-ss', at.toFixed(3), ...input(from, type), '-frames:v', '1', '-q:v', '3', to]).catch(() => {
    throw refuse('FILM_BROKEN')
  })
}

export type FilmTarget = { longestSide: number; seconds: number; bytes: number }

/** Encodes as H.264 and AAC in MP4, which every platform takes, inside the bounds given; the rate follows from bytes and length. */
export async function transcode(from: string, to: string, { film, type, target }: { film: Pick<Film, 'durationMs'>; type: string; target: FilmTarget }) {
  const seconds = Math.min(target.seconds, film.durationMs / 1_000)
  const room = Math.floor((target.bytes * 8 * 0.92) / seconds / 1_000) - 128
  const rate = Math.max(200, Math.min(8_000, room))
  const side = target.longestSide
  const scale = `scale='if(gte(iw,ih),min(${side},iw),-2)':'if(gte(iw,ih),-2,min(${side},ih))',format=yuv420p`
  const cut = ['-t', seconds.toFixed(3), '-map', '0:v:0', '-map', '0:a:0?', '-map_metadata', '-1']
  const picture = ['-vf', scale, '-r', '30', '-c:v', 'libx264', '-preset', 'veryfast', '-b:v', `${rate}k`, '-maxrate', `${rate}k`, '-bufsize', `${rate * 2}k`]
  const sound = ['-c:a', 'aac', '-b:a', '128k', '-movflags', '+faststart', '-f', 'mp4']
  await work([...input(from, type), ...cut, ...picture, ...sound, to]).catch(() => {
    throw refuse('FILM_BROKEN')
  })
}
