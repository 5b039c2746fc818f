import { once } from 'node:events'
import { createServer, connect as dial, type Socket } from 'node:net'
import { join } from 'node:path'
import { Client, type PoolConfig } from 'pg'

/** TCP on loopback in front of the server of POSTGRES_URL. */
export interface Wire {
  readonly config: PoolConfig
  /** Connections stay open; nothing passes any more. */
  freeze(): void
  thaw(): void
  close(): Promise<void>
}

export async function openWire(): Promise<Wire> {
  // Never connected: it reads the URL, also one with a folder for a host, as the driver does.
  const { host, port, user, password, database } = new Client(process.env.POSTGRES_URL)
  const sockets: Socket[] = []
  let isFrozen = false
  const server = createServer((near) => {
    const far = host.startsWith('/') ? dial(join(host, `.s.PGSQL.${port}`)) : dial(port, host)
    sockets.push(near, far)
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      from.on('data', (chunk) => isFrozen || to.write(chunk))
      from.on('error', () => {})
      from.on('close', () => to.destroy())
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const wirePort = typeof address === 'object' && address !== null ? address.port : 0
  return {
    config: {
      connectionString: undefined,
      host: '127.0.0.1',
      port: wirePort,
      ...(user !== undefined && { user }),
      ...(database !== undefined && { database }),
      ...(typeof password === 'string' && { password }),
    },
    freeze: () => {
      isFrozen = true
    },
    thaw: () => {
      isFrozen = false
    },
    close: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
