/** Images are shown only when they are ours: an answer must not make the browser load anything from elsewhere. */
export function isOwnImage(url: string): boolean {
  return /^\/v1\/images\/[A-Za-z0-9_-]{1,128}$/.test(url)
}
