import { once } from 'node:events'
import { createServer } from 'node:net'

/** A port that was free a moment ago; whoever binds it must be ready to try another one. */
export async function claimFreePort(host: string): Promise<number> {
  const server = createServer().listen(0, host)
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('a TCP server has no port')
  return address.port
}
