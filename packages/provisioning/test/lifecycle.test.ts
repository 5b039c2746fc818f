import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it, vi } from 'vitest'

const FIXTURE = fileURLToPath(new URL('./fixtures/lifecycle-process.ts', import.meta.url))
const children: ChildProcess[] = []

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

function run(mode: string, options: { ipc?: boolean } = {}) {
  const child = spawn(process.execPath, ['--conditions=@eco2/source', FIXTURE, mode], {
    stdio: ['ignore', 'pipe', 'pipe', ...(options.ipc ? (['ipc'] as const) : [])],
  })
  children.push(child)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      output += chunk
    })
  }
  const said = (word: string) =>
    vi.waitFor(() => expect(output).toContain(word), { timeout: 20_000, interval: 10 })
  const ended = async () => {
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    return { code: child.exitCode, output }
  }
  return { child, said, ended }
}

describe('a process', { timeout: 30_000 }, () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    '%s ends in close, and it exits by itself with 0',
    async (signal) => {
      const { child, said, ended } = run('serve')
      await said('ready')
      child.kill(signal)
      const { code, output } = await ended()
      expect(output).toContain(`stop:${signal}`)
      expect(output).toContain('closed')
      expect(output).not.toContain('keeps the process alive')
      expect(code).toBe(0)
    },
  )

  it.each([
    ['uncaught', 'stop:fatal'],
    ['unhandled', 'stop:fatal'],
    ['start-fails', 'stop:start-failed'],
  ])('%s ends in close with 1, and the log says where but not what', async (mode, reason) => {
    const { code, output } = await run(mode).ended()
    expect(output).toContain(reason)
    expect(output).toContain('closed')
    expect(output).toContain('lifecycle-process.ts')
    expect(output).not.toContain('sk-secret-in-message')
    expect(code).toBe(1)
  })

  it('told to stop while it starts, it gives up starting and ends with 0', async () => {
    const { child, said, ended } = run('told-while-starting')
    await said('starting')
    child.kill('SIGTERM')
    const { code, output } = await ended()
    expect(output).toContain('stop:SIGTERM')
    expect(code).toBe(0)
  })

  it('a second SIGTERM forces the end', async () => {
    const { child, said, ended } = run('two-signals')
    await said('ready')
    child.kill('SIGTERM')
    await said('stop:SIGTERM')
    child.kill('SIGTERM')
    expect((await ended()).code).toBe(143)
  })

  it('a stop that takes too long is ended by force', async () => {
    const { child, said, ended } = run('slow-stop')
    await said('ready')
    child.kill('SIGTERM')
    const { code, output } = await ended()
    expect(output).toContain('Stopping took too long')
    expect(code).toBe(1)
  })

  it('what keeps it alive after close is told, not hidden', async () => {
    const { child, said, ended } = run('leak')
    await said('ready')
    child.kill('SIGTERM')
    const { code, output } = await ended()
    expect(output).toContain('Something keeps the process alive after close')
    expect(output).toContain('Timeout')
    expect(code).toBe(1)
  })

  it('a child of the launcher ignores SIGINT and stops on its word', async () => {
    const { child, said, ended } = run('child', { ipc: true })
    await said('ready')
    child.kill('SIGINT')
    child.send({ type: 'stop' })
    const { code, output } = await ended()
    expect(output).toContain('stop:launcher')
    expect(code).toBe(0)
  })

  it('a child of the launcher stops when the launcher is gone', async () => {
    const { child, said, ended } = run('child', { ipc: true })
    await said('ready')
    child.disconnect()
    const { code, output } = await ended()
    expect(output).toContain('stop:launcher')
    expect(output).toContain('closed')
    expect(code).toBe(0)
  })
})
