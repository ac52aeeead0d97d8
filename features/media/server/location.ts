/** Tag of the directory with the camera's position (Exif 2.32, 4.6.3). */
const gpsDirectory = 0x88_25

/** Whether a camera wrote its position into a picture: a GPS directory in Exif, or the same as XMP. Both are optional blocks as sharp hands them out. */
export function hasLocation({ exif, xmp }: { exif?: Buffer | undefined; xmp?: Buffer | undefined }): boolean {
  if (xmp?.includes('GPSLatitude')) return true
  if (!exif) return false
  const tiff = exif.subarray(0, 4).toString('latin1') === 'Exif' ? exif.subarray(6) : exif
  if (tiff.length < 10) return false
  const isLittle = tiff.toString('latin1', 0, 2) === 'II'
  const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const first = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  if (first + 2 > tiff.length) return false
  const entries = Array.from({ length: short(first) }, (_, index) => first + 2 + index * 12)
  return entries.some((at) => at + 12 <= tiff.length && short(at) === gpsDirectory)
}
