import { expect, it } from 'vitest'
import { consoleToLog, createLogger, type LoggerOptions } from '../src/logger.ts'

function logger(options: Partial<LoggerOptions> = {}) {
  const lines: string[] = []
  const destination = { write: (line: string) => void lines.push(line) }
  return { log: createLogger({ name: 'chat-worker', destination, ...options }), lines }
}

it('writes one JSON line with name, level, time and the fields of its children', () => {
  const { log, lines } = logger({ fields: { workerId: 'w1' } })
  log.child({ runId: 'r1' }).info({ model: 'gpt-5.2' }, 'Answered.')
  const line = JSON.parse(lines[0] ?? '')
  expect(line).toMatchObject({
    level: 'info',
    name: 'chat-worker',
    workerId: 'w1',
    runId: 'r1',
    model: 'gpt-5.2',
    msg: 'Answered.',
  })
  expect(Number.isNaN(Date.parse(line.time))).toBe(false)
})

it('writes nothing below its level', () => {
  const { log, lines } = logger({ level: 'warn' })
  log.info({}, 'no')
  log.debug({}, 'no')
  log.warn({}, 'yes')
  expect(lines).toHaveLength(1)
})

it('redacts telling names to three levels, and given secrets wherever they stand', () => {
  const secret = 'sk-canary-123456'
  const { log, lines } = logger({ secrets: [secret, undefined, 'short'] })
  log.error(
    {
      apiKey: 'A-canary',
      headers: { authorization: 'B-canary', 'x-api-key': 'C-canary' },
      request: { headers: { cookie: 'D-canary' } },
      url: `https://h/?k=${secret}`,
      short: 'short words stay',
    },
    `called with ${secret}`,
  )
  log.child({ deep: { list: [secret] } }).info({}, 'child')
  const text = lines.join('')
  expect(text).not.toMatch(/canary/)
  expect(text).toContain('short words stay')
  expect(text.match(/\[redacted\]/g)?.length).toBe(7)
})

it('takes what libraries write to the console: its beginning, without secrets, also where it is cut', () => {
  const secret = `sk-${'x'.repeat(60)}`
  const { log, lines } = logger()
  const library = { debug: no, log: no, info: no, warn: no, error: no }
  consoleToLog(log, [secret], library)
  library.error(
    'Refused:',
    new Error(`the key ${secret} of "생수병은 어떻게 버려?" is wrong, ${'and so on '.repeat(20)}`),
  )
  library.log('%s is\nsaid', 'this')
  const [first, second] = lines.map((line) => JSON.parse(line))
  expect(first).toMatchObject({ level: 'warn', console: 'error' })
  expect(first.msg).toMatch(/^Refused: Error: the key \[redacted\] of/)
  expect(first.msg.length).toBeLessThanOrEqual(80)
  expect(second).toMatchObject({ console: 'log', msg: 'this is' })
})

const no = (..._words: unknown[]): void => {
  throw new Error('written to the console')
}
