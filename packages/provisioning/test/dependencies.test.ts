import type { Logger } from '@eco2/ports'
import { PortError } from '@eco2/ports'
import { afterEach, describe, expect, it } from 'vitest'
import { closeDefault, configureDefault, createDependencies, defaultDependencies } from '../src/index.ts'

function recordingLogger() {
  const lines: { level: string; fields: object; message: string }[] = []
  const at = (level: string) => (fields: object, message: string) =>
    void lines.push({ level, fields, message })
  const logger: Logger = { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
  return { logger, lines }
}

describe('createDependencies', () => {
  it('makes a thing on first use, once; two containers share nothing', () => {
    let made = 0
    const one = createDependencies({})
    const other = createDependencies({})
    const get = (dependencies: typeof one) => dependencies.once('thing', () => ({ number: ++made }))
    expect(made).toBe(0)
    expect(get(one)).toBe(get(one))
    expect(get(one)).not.toBe(get(other))
    expect(made).toBe(2)
  })

  it('closes in reverse order of creation: what was needed is closed after what needed it', async () => {
    const closed: string[] = []
    const dependencies = createDependencies({})
    const close = (key: string) => ({ close: () => closed.push(key) })
    dependencies.once('first', () => 1, close('first'))
    dependencies.once('client', () => dependencies.once('pool', () => 2, close('pool')), close('client'))
    await dependencies.close()
    await dependencies.close()
    expect(closed).toEqual(['client', 'pool', 'first'])
  })

  it('what hangs or throws while closing stops nobody, and is logged', async () => {
    const { logger, lines } = recordingLogger()
    const dependencies = createDependencies({}, { logger })
    const closed: string[] = []
    dependencies.once('good', () => 1, { close: () => closed.push('good') })
    dependencies.once('hangs', () => 1, { close: () => new Promise(() => {}), closeDeadlineMs: 20 })
    dependencies.once('throws', () => 1, {
      close: () => {
        throw new Error('secret text')
      },
    })
    await dependencies.close()
    expect(closed).toEqual(['good'])
    expect(lines.map(({ fields }) => fields)).toEqual([
      { dependency: 'throws', reason: 'Error' },
      { dependency: 'hangs', reason: 'took longer than 20 ms' },
    ])
  })

  it('is safe to close when nothing was opened, and opens nothing afterwards', async () => {
    const dependencies = createDependencies({})
    await dependencies.close()
    expect(() => dependencies.once('late', () => 1)).toThrow('"late" was asked for after close()')
  })

  it('a creation that throws leaves no trace, and one that needs itself says so', () => {
    const dependencies = createDependencies({})
    const failing = () => {
      throw new Error('no')
    }
    expect(() => dependencies.once('thing', failing)).toThrow('no')
    expect(dependencies.once('thing', () => 1)).toBe(1)
    const circular = (): number => dependencies.once('self', circular)
    expect(circular).toThrow('"self" needs itself')
  })

  it('why says what is off, until it is on', () => {
    const dependencies = createDependencies({})
    expect(dependencies.off('thing', 'no key')).toBeUndefined()
    expect(dependencies.why('thing')).toBe('no key')
    dependencies.once('thing', () => 1)
    expect(dependencies.why('thing')).toBeUndefined()
  })

  it('readiness tells the truth per dependency, without the raw text of an error', async () => {
    const dependencies = createDependencies({})
    dependencies.once('good', () => 1, {
      ready: async () => ({ warnings: ['slow disk'], facts: { version: '7' } }),
    })
    dependencies.once('bad', () => 1, {
      ready: () =>
        Promise.reject(Object.assign(new Error('redis://user:password@h'), { code: 'ECONNREFUSED' })),
    })
    dependencies.once('odd', () => 1, {
      ready: () => Promise.reject(new PortError('BAD_RESPONSE', 'it lies')),
    })
    dependencies.once('silent', () => 1)
    expect(await dependencies.readiness()).toEqual({
      ready: false,
      dependencies: [
        { name: 'good', ready: true, warnings: ['slow disk'], facts: { version: '7' } },
        { name: 'bad', ready: false, reason: 'ECONNREFUSED' },
        { name: 'odd', ready: false, reason: 'it lies' },
      ],
    })
  })

  it('a failed warm-up is logged and hurts nobody', async () => {
    const { logger, lines } = recordingLogger()
    const dependencies = createDependencies({}, { logger })
    let warm = false
    dependencies.once('bad', () => 1, { warmUp: () => Promise.reject(new Error('x')) })
    dependencies.once('good', () => 1, {
      warmUp: async () => {
        warm = true
      },
    })
    await dependencies.warmUp()
    expect(warm).toBe(true)
    expect(lines).toHaveLength(1)
    expect(lines[0]?.fields).toEqual({ dependency: 'bad', reason: 'Error' })
  })
})

describe('the default container', () => {
  afterEach(closeDefault)

  it('is there after it was configured, and gone after it was closed', async () => {
    expect(() => defaultDependencies()).toThrow('configureDefault')
    const dependencies = configureDefault({ LOG_LEVEL: 'info' })
    expect(defaultDependencies()).toBe(dependencies)
    expect(() => configureDefault({})).toThrow('already')
    await closeDefault()
    expect(() => defaultDependencies()).toThrow('configureDefault')
  })
})
