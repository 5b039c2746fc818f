import { mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type LocalRedis, startLocalRedis } from '@eco2/local-redis'

/** A Redis of the test's own, set up as operators should (AOF every second, noeviction), and whatever may happen to one. */
export interface TroubledRedis {
  readonly url: string
  /** Sends one command from outside; the raw reply. Arguments without spaces. */
  command(text: string): Promise<string>
  /** SIGSTOP: it accepts connections and answers nobody. */
  freeze(): void
  thaw(): void
  /** SIGKILL: connections are refused from now on. */
  die(): Promise<void>
  /** Comes back on the same port, with what its files hold or with nothing. */
  comeBack(data: 'same' | 'empty'): Promise<void>
  /** Lets it have half of what it uses: under noeviction it takes no write any more. */
  fillUp(): Promise<void>
  makeRoom(): Promise<void>
  stop(): Promise<void>
}

export async function startTroubledRedis(): Promise<TroubledRedis> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'eco2-trouble-'))
  let server: LocalRedis = await startLocalRedis({ dataDirectory })
  const { url, port } = server
  const command = (text: string): Promise<string> => ask(port, text)
  let isDead = false
  const signal = (name: NodeJS.Signals): void => {
    if (!isDead) process.kill(server.pid, name)
  }
  return {
    url,
    command,
    freeze: () => signal('SIGSTOP'),
    thaw: () => signal('SIGCONT'),
    async die() {
      signal('SIGKILL')
      isDead = true
      await server.exited
    },
    async comeBack(data) {
      // Without AOF it reads none of its files.
      server = await startLocalRedis({ dataDirectory, port, persistent: data === 'same' })
      isDead = false
    },
    async fillUp() {
      const used = /used_memory:(\d+)/.exec(await command('INFO memory'))?.[1]
      await command(`CONFIG SET maxmemory ${Math.floor(Number(used) / 2)}`)
    },
    async makeRoom() {
      await command('CONFIG SET maxmemory 0')
    },
    async stop() {
      // A stopped process ends only when it goes on.
      signal('SIGCONT')
      await server.stop()
      await rm(dataDirectory, { recursive: true, force: true })
    },
  }
}

/** One command over a bare socket: a Redis client would reconnect, retry, and be one more to be killed. */
function ask(port: number, command: string): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const socket = connect(port, '127.0.0.1', () => socket.write(`${command}\r\n`))
  let reply = ''
  socket.setEncoding('utf8').on('data', (text: string) => {
    reply += text
    if (!isWhole(reply)) return
    socket.destroy()
    if (reply.startsWith('-')) reject(new Error(reply.trim()))
    else resolve(reply)
  })
  socket.once('error', reject)
  return promise
}

/** One line, or a bulk string (`$<bytes>`): nothing else is asked for here. */
function isWhole(reply: string): boolean {
  const end = reply.indexOf('\r\n')
  if (end < 0) return false
  const bytes = reply.startsWith('$') ? Number(reply.slice(1, end)) + 2 : 0
  return Buffer.byteLength(reply) >= end + 2 + bytes
}
