/**
 * Text without what cannot be seen: control, format (bidi marks, zero width, tag characters), private and unpaired
 * characters. Line breaks stay. Only for reading; what the user wrote is stored as it came.
 */
export function stripInvisible(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(/\t/gu, ' ')
    .replace(/[^\n\P{C}]/gu, '')
}

/** The same on one line, single spaces, lower case. */
export function cleanText(text: string): string {
  return stripInvisible(text).replace(/\s+/gu, ' ').trim().toLowerCase()
}
