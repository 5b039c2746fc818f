import { createScript } from '../script.ts'
import { NOW } from './fragments.ts'

/** KEYS due. ARGV runId delayMs ttl. */
export const scheduleScript = createScript(`${NOW}
redis.call('ZADD', KEYS[1], now + ARGV[2], ARGV[1])
redis.call('EXPIRE', KEYS[1], ARGV[3])
return 1
`)

/** KEYS due. ARGV limit againMs. Each entry goes to one caller and is offered again later. */
export const takeDueScript = createScript(`${NOW}
local ids = redis.call('ZRANGE', KEYS[1], '-inf', now, 'BYSCORE', 'LIMIT', 0, ARGV[1])
for _, id in ipairs(ids) do redis.call('ZADD', KEYS[1], now + ARGV[2], id) end
return {now, ids}
`)
