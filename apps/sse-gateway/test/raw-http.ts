import { once } from 'node:events'
import { connect } from 'node:net'

/** In the place of bytes: nothing more is sent. */
export const END = Symbol('end')

/** What came back on the wire. `status` 0: the connection was closed without a word. */
export interface RawAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Bytes as they are: no client in between that would set them right. Reads until the server closes. */
export async function sendRaw(
  url: string,
  ...parts: readonly (string | Buffer | typeof END)[]
): Promise<RawAnswer> {
  const { port, hostname } = new URL(url)
  const socket = connect(Number(port), hostname)
  const chunks: Buffer[] = []
  socket.on('data', (chunk: Buffer) => chunks.push(chunk))
  // A reset is a way of being refused, too.
  socket.on('error', () => {})
  const closed = once(socket, 'close')
  for (const part of parts) {
    if (part === END) socket.end()
    else socket.write(part)
  }
  await closed
  return toAnswer(Buffer.concat(chunks).toString())
}

export interface RawRequest {
  readonly method: string
  readonly path: string
  /** As they are, also twice, also none that is usual. */
  readonly headers?: readonly (readonly [string, string])[]
  readonly body?: string | Buffer
}

/** A request that is well-formed HTTP but for what it is given. */
export function sendRequest(
  url: string,
  { method, path, headers = [], body }: RawRequest,
): Promise<RawAnswer> {
  const bytes = Buffer.from(body ?? '')
  const all = [
    ['host', new URL(url).host],
    ['connection', 'close'],
    ...headers,
    ...(body === undefined ? [] : [['content-length', String(bytes.length)]]),
  ]
  const head = `${method} ${path} HTTP/1.1\r\n${all.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`
  return sendRaw(url, Buffer.concat([Buffer.from(head), bytes]))
}

function toAnswer(text: string): RawAnswer {
  if (text === '') return { status: 0, headers: {}, body: '' }
  const end = text.indexOf('\r\n\r\n')
  const [first = '', ...lines] = text.slice(0, end).split('\r\n')
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]),
  )
  const body = text.slice(end + 4)
  return {
    status: Number(first.split(' ')[1]),
    headers,
    // Sizes stand on lines of their own, and no line of ours looks like one.
    body:
      headers['transfer-encoding'] === 'chunked'
        ? body.replace(/^[0-9a-f]+\r\n|\r\n(?=[0-9a-f]+\r\n|$)/gm, '')
        : body,
  }
}
