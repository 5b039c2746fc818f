import type { IncomingMessage } from 'node:http'

/** Every value of a header, as often as it was sent. Of `host` and `content-type` Node keeps the first and tells nobody. */
export function rawHeader({ rawHeaders }: Pick<IncomingMessage, 'rawHeaders'>, name: string): string[] {
  return rawHeaders.filter((_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === name)
}
