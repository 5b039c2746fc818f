/**
 * The host of an address for people: `분리배출.kr`, where the URL parser says `xn--oy2b29bd3a601b.kr`. Only Hangul and ASCII are
 * shown as written; letters that merely look like ASCII stay in their encoded form.
 */
export function toReadableHost(address: string): string {
  const encoded = new URL(address).hostname
  const written = /^https?:\/\/([a-z0-9.\-가-힣]+)(?:[:/?#]|$)/i.exec(address)?.[1] ?? encoded
  return written.toLowerCase().replace(/^www\./, '')
}
