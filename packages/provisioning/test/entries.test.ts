import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

const FIXTURE = fileURLToPath(new URL('./fixtures/loaded-modules.ts', import.meta.url))
const DRIVERS_OF_ENTRY: Readonly<Record<string, string>> = {
  '.': '',
  './environment': '',
  './lifecycle': '',
  './logger': 'pino',
  './redis': 'ioredis',
  './postgres': 'pg',
  './http': 'undici',
  './openai': 'openai undici',
  './gemini': '@google/genai undici',
  './models': '',
  './policies': '',
  './catalog': '',
  './telemetry': '',
  './guarded-fetch': 'ipaddr.js undici',
  './metrics': 'prom-client',
  './doctor': 'ioredis pg undici',
}

async function driversOf(...entries: string[]): Promise<string> {
  const names = entries.map((entry) => entry.replace(/^\./, '@eco2/provisioning'))
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--conditions=@eco2/source',
    FIXTURE,
    ...names,
  ])
  return stdout
}

describe('importing one entry loads no other driver', { timeout: 30_000 }, () => {
  it.each(Object.entries(DRIVERS_OF_ENTRY))('%s loads [%s]', async (entry, drivers) => {
    expect(await driversOf(entry)).toBe(drivers)
  })

  it('the hook sees a driver when there is one, whichever way it is loaded', async () => {
    expect(await driversOf('./redis', './postgres', './openai', './gemini', './logger')).toBe(
      '@google/genai ioredis openai pg pino undici',
    )
  })

  it('no entry is missing here', () => {
    const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
    expect(Object.keys(manifest.exports).sort()).toEqual(Object.keys(DRIVERS_OF_ENTRY).sort())
  })
})
