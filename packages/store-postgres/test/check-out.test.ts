import { once } from 'node:events'
import { createServer } from 'node:net'
import { Pool } from 'pg'
import { expect, it } from 'vitest'
import { createPostgresThreadStore } from '../src/index.ts'

it('a connection whose welcome and farewell come in one chunk ends no process', async () => {
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.once('data', () => socket.end(Buffer.concat([AUTHENTICATED, READY, FAREWELL])))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const pool = new Pool({ host: '127.0.0.1', port, user: 'eco2', database: 'eco2' })
  pool.on('error', () => {})
  const store = createPostgresThreadStore({ pool })
  await expect(store.claimRun('any')).rejects.toMatchObject({ code: 'UNAVAILABLE' })
  expect(pool.totalCount).toBe(0)
  await pool.end()
  server.close()
})

/** https://www.postgresql.org/docs/15/protocol-message-formats.html (read 2026-11-22): type, length with itself, content. */
function message(type: string, content: string | Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeInt32BE(4 + Buffer.byteLength(content))
  return Buffer.concat([Buffer.from(type), length, Buffer.from(content)])
}

const AUTHENTICATED = message('R', Buffer.alloc(4))
const READY = message('Z', 'I')
const FAREWELL = message(
  'E',
  'SFATAL\0VFATAL\0C57P01\0Mterminating connection due to administrator command\0\0',
)
