/** Images are shown, and relative links work, only for these: an answer must not make the browser load anything else. */
export function isOwnImage(url: string): boolean {
  return /^\/v1\/images\/[A-Za-z0-9_-]{1,128}$/.test(url)
}
