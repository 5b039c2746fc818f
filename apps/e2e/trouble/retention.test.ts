import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  beginRun,
  createAsker,
  expectAnswered,
  startTroubledSystem,
  type TroubledSystem,
} from './troubled-system.ts'

const MINUTE = 60
const DAY = 24 * 60 * MINUTE

/** docs/operations.md, "How long data are kept": every key that a run leaves, and the seconds it may still live. */
const KEPT: readonly { readonly key: RegExp; readonly atMost: number }[] = [
  { key: /^\{[\w-]+\}:(thread|messages|message|runs|line|run:.+)$/, atMost: 90 * DAY },
  { key: /^(user:.+:threads|due)$/, atMost: 91 * DAY },
  { key: /^\{[\w-]+\}:log:.+$/, atMost: 15 * MINUTE },
  { key: /^checkpoint/, atMost: DAY },
  { key: /^\{fleet\}(:said)?$/, atMost: 15 },
  { key: /^canary:/, atMost: 10 },
  { key: /^(counter|reservation):\{budget:.+$/, atMost: DAY },
  { key: /^(counter|reservation):\{(limit|place):.+$/, atMost: 2 * MINUTE },
]

/** Of the queue: a handful that every run shares. */
const FOR_EVER =
  /^\{bull\}:runs(:(meta|id|marker|stalled-check|events|wait|active|completed|failed|stalled))?$/

let troubled: TroubledSystem
beforeEach(async () => {
  troubled = await startTroubledSystem({ ECO2_KEY_PREFIX: PREFIX })
})
afterEach(() => troubled?.stop())

test('every key that a run leaves behind lives as long as the table says, and no longer', async () => {
  const { system, gateway } = troubled
  const asker = createAsker(() => gateway.url)
  const { viewer, call } = await beginRun(system, asker, '흔적')
  call.finish()
  await expectAnswered(viewer, '처음에 한 말')
  await (await asker.request('/readyz')).body?.cancel()

  const keys = await keysWithTtl()
  console.info(keys.map(({ key, ttlSeconds }) => `${ttlSeconds}\t${key}`).join('\n'))
  expect(keys.filter(({ key, ttlSeconds }) => !isKeptAsPromised(key, ttlSeconds))).toEqual([])
  expect(keys.some(({ key }) => key.includes(':run:'))).toBe(true)
})

function isKeptAsPromised(key: string, ttlSeconds: number): boolean {
  if (ttlSeconds === -1) return FOR_EVER.test(key)
  const kept = KEPT.find((each) => each.key.test(key))
  return kept === undefined ? FOR_EVER.test(key) : ttlSeconds <= kept.atMost
}

/** Without the prefix; what expired between two looks is left out. */
async function keysWithTtl(): Promise<{ key: string; ttlSeconds: number }[]> {
  const script = `local found = {} for _, key in ipairs(redis.call('KEYS', '*')) do found[#found + 1] = key .. ' ' .. redis.call('TTL', key) end return table.concat(found, '|')`
  const reply = await troubled.redis.command(`EVAL "${script}" 0`)
  const [, text = ''] = reply.split('\r\n')
  return text.split('|').map((line) => {
    const [key = '', ttl] = line.split(' ')
    return { key: key.replace(PREFIX, ''), ttlSeconds: Number(ttl) }
  })
}

const PREFIX = 'kept:'
