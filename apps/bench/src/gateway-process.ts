import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export interface GatewayProcess {
  readonly url: string
  stop(): Promise<void>
}

/** A gateway as it is deployed, alone: what it accepts stays in the queue. */
export async function startGatewayProcess(env: Readonly<Record<string, string>>): Promise<GatewayProcess> {
  const child = spawn(process.execPath, ['--conditions=@eco2/source', fileURLToPath(MAIN)], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, HOST: '127.0.0.1', PORT: '0', ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const exited = once(child, 'exit')
  const url = await Promise.race([untilReady(child), exited.then(() => undefined)])
  if (url === undefined) throw new Error('the gateway ended before it was ready')
  return {
    url,
    async stop() {
      child.kill('SIGTERM')
      await exited
    },
  }
}

async function untilReady(child: ChildProcess): Promise<string> {
  for (;;) {
    const [message] = (await once(child, 'message')) as [{ type?: string; url?: string }]
    if (message.type === 'ready') return message.url ?? ''
  }
}

const MAIN = new URL('../../sse-gateway/src/main.ts', import.meta.url)
