import { connect, createServer, type Socket } from 'node:net'

/**
 * A TCP hop in front of Redis that can lose a reply: the request that contains `words` reaches the server and is carried
 * out, its reply is thrown away and the client's connection destroyed.
 */
export async function startLosingProxy(url: string) {
  const { hostname, port } = new URL(url)
  const sockets = new Set<Socket>()
  let words: string | undefined
  let lost = 0

  const server = createServer((client) => {
    const upstream = connect(Number(port) || 6_379, hostname)
    let losesReply = false
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        sockets.delete(socket)
        client.destroy()
        upstream.destroy()
      })
    }
    client.on('data', (chunk) => {
      if (words !== undefined && chunk.includes(words)) {
        words = undefined
        losesReply = true
      }
      upstream.write(chunk)
    })
    upstream.on('data', (chunk) => {
      if (!losesReply) return void client.write(chunk)
      lost += 1
      client.destroy()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('not a TCP address')

  return {
    url: `redis://127.0.0.1:${address.port}`,
    loseReplyTo(requestWords: string): void {
      words = requestWords
    },
    get lostReplies(): number {
      return lost
    },
    async close(): Promise<void> {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
