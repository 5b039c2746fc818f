import type { ImageMediaType } from '@eco2/ports'

/**
 * The kind of image that these bytes are, by their first bytes; `null` when it is none of the four. Names and headers are
 * never asked: a page in disguise would be served under our own origin.
 */
export function imageMediaTypeOf(bytes: Uint8Array): ImageMediaType | null {
  const text = (from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to))
  // Signature, then the header chunk, which must come first. https://www.w3.org/TR/png-3/#5PNG-file-signature (read 2026-11-22)
  if (text(0, 8) === '\x89PNG\r\n\x1a\n' && text(12, 16) === 'IHDR') return 'image/png'
  // Start of image, then another marker: APPn, a table, a frame or a comment.
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff && isJpegMarker(bytes[3]))
    return 'image/jpeg'
  // https://developers.google.com/speed/webp/docs/riff_container (read 2026-11-22)
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP' && /^VP8[ LX]$/.test(text(12, 16))) return 'image/webp'
  if (/^GIF8[79]a$/.test(text(0, 6))) return 'image/gif'
  return null
}

function isJpegMarker(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0xc0 && byte <= 0xfe && !(byte >= 0xd0 && byte <= 0xd9)
}
