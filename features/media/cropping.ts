/** Width over height, both included. */
export type RatioSpan = { min: number; max: number }
export type Point = { x: number; y: number }
export type Box = { left: number; top: number; width: number; height: number }

const middle: Point = { x: 0.5, y: 0.5 }

/** The place of a window of `part` pixels in `whole`, as near to having `focus` (0–1) in its middle as the edges allow. */
const slide = (whole: number, part: number, focus: number) => Math.round(Math.min(Math.max(0, whole * focus - part / 2), whole - part))

/**
 * The largest part of a picture whose shape lies in the span, around the point that must stay in view. Null when the whole picture fits.
 * Pixels, from the upper left.
 */
export function cropFor(size: { width: number; height: number }, span: RatioSpan | null, focus: Point | null): Box | null {
  const ratio = size.width / size.height
  if (!span || (ratio >= span.min - 0.001 && ratio <= span.max + 0.001)) return null
  const { x, y } = focus ?? middle
  if (ratio > span.max) {
    const width = Math.max(1, Math.floor(size.height * span.max))
    return { left: slide(size.width, width, x), top: 0, width, height: size.height }
  }
  const height = Math.max(1, Math.floor(size.width / span.min))
  return { left: 0, top: slide(size.height, height, y), width: size.width, height }
}
