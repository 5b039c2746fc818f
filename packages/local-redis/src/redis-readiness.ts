import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { RedisProcess } from './redis-process.ts'

/** `foreign`: something answers on that port, but it is not our child. */
export type ServingOutcome = 'serving' | 'foreign' | 'exited' | 'silent'

interface Target {
  readonly host: string
  readonly port: number
  readonly child: RedisProcess
}

/** Waits until our own child answers and has read its data from disk. */
export async function waitUntilServing({ host, port, child }: Target): Promise<ServingOutcome> {
  const startedAt = performance.now()
  let loading = false
  while (!child.hasExited()) {
    const info = await askInfo(host, port).catch(() => undefined)
    if (info !== undefined) {
      if (info.get('process_id') !== String(child.pid)) return 'foreign'
      loading = info.get('loading') !== '0'
      if (!loading) return 'serving'
    }
    const patienceMs = loading ? LOADING_PATIENCE_MS : START_PATIENCE_MS
    if (performance.now() - startedAt > patienceMs) return 'silent'
    await Promise.race([pause(POLL_MS), child.exited])
  }
  return 'exited'
}

/** One INFO over a bare socket: this package has no Redis client. Answers also while the server loads its data. */
function askInfo(host: string, port: number): Promise<Map<string, string>> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port })
    let reply = ''
    socket.setEncoding('utf8')
    socket.setTimeout(REPLY_TIMEOUT_MS, () => socket.destroy(new Error('no reply')))
    socket.once('connect', () => socket.write('INFO\r\nQUIT\r\n'))
    socket.on('data', (text: string) => {
      reply += text
    })
    socket.once('error', reject)
    socket.once('close', () => resolve(parseInfo(reply)))
  })
}

function parseInfo(reply: string): Map<string, string> {
  const fields = new Map<string, string>()
  for (const line of reply.split('\r\n')) {
    const colon = line.indexOf(':')
    if (colon > 0) fields.set(line.slice(0, colon), line.slice(colon + 1))
  }
  return fields
}

const POLL_MS = 15
const REPLY_TIMEOUT_MS = 2_000
const START_PATIENCE_MS = 20_000
const LOADING_PATIENCE_MS = 300_000
