import { createScript } from './script.ts'

/** Milliseconds of the server's clock: the only clock that all gateways and workers share. */
const NOW = `
local time = redis.call('TIME')
local now = string.format('%.0f', time[1] * 1000 + math.floor(time[2] / 1000))
`

const KEEP = `
local function keep(seconds, ...)
  for _, key in ipairs({...}) do redis.call('EXPIRE', key, seconds) end
end
`

/** KEYS thread. ARGV userId title ttl. Existing threads of the same user stay as they are; of another user: nil. */
export const createThreadScript = createScript(`${NOW}
local owner = redis.call('HGET', KEYS[1], 'userId')
if owner and owner ~= ARGV[1] then return nil end
if not owner then
  redis.call('HSET', KEYS[1], 'userId', ARGV[1], 'title', ARGV[2], 'createdAt', now, 'updatedAt', now, 'lastMessage', 0)
end
redis.call('EXPIRE', KEYS[1], ARGV[3])
return redis.call('HGETALL', KEYS[1])
`)

/**
 * KEYS thread order messages runs run. ARGV runId userId bodyHash body createThread title messageId ttl runPrefix message.
 * `message` is a JSON object to which the script adds the time (cjson would change what it re-encodes).
 * The order of the checks is the contract: first the same run again, then whose thread it is, then who is active.
 */
export const acceptRunScript = createScript(`${NOW}${KEEP}
local taken = redis.call('HMGET', KEYS[5], 'bodyHash', 'userId', 'status')
if taken[1] then
  if taken[2] ~= ARGV[2] then return {'no-thread'} end
  if taken[1] ~= ARGV[3] then return {'body-mismatch'} end
  return {'duplicate', redis.call('HGETALL', KEYS[5])}
end
local owner = redis.call('HGET', KEYS[1], 'userId')
if owner and owner ~= ARGV[2] then return {'no-thread'} end
if not owner then
  if ARGV[5] ~= '1' then return {'no-thread'} end
  redis.call('HSET', KEYS[1], 'userId', ARGV[2], 'title', ARGV[6], 'createdAt', now, 'lastMessage', 0)
end
local active = redis.call('HGET', KEYS[1], 'activeRunId')
if active and redis.call('EXISTS', ARGV[9] .. active) == 1 then return {'busy', active} end
if redis.call('HGET', KEYS[1], 'title') == '' then redis.call('HSET', KEYS[1], 'title', ARGV[6]) end
local position = redis.call('HINCRBY', KEYS[1], 'lastMessage', 1)
redis.call('HSET', KEYS[1], 'activeRunId', ARGV[1], 'updatedAt', now)
redis.call('ZADD', KEYS[2], position, ARGV[7])
redis.call('HSET', KEYS[3], ARGV[7], string.sub(ARGV[10], 1, -2) .. ',"createdAt":' .. now .. '}')
redis.call('SADD', KEYS[4], ARGV[1])
redis.call('HSET', KEYS[5], 'userId', ARGV[2], 'bodyHash', ARGV[3], 'body', ARGV[4], 'status', 'queued', 'attempt', 0,
  'crashes', 0, 'answers', 0, 'acceptedAt', now, 'position', position)
keep(ARGV[8], KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5])
return {'accepted', redis.call('HGETALL', KEYS[5])}
`)

/** KEYS run order messages. ARGV historyLimit maxCrashes. */
export const claimRunScript = createScript(`${NOW}
local state = redis.call('HMGET', KEYS[1], 'status', 'cancel', 'position')
local status = state[1]
if not status then return {'gone'} end
local attempt = redis.call('HINCRBY', KEYS[1], 'attempt', 1)
if status == 'completed' or status == 'failed' or status == 'cancelled' then
  return {'finished', redis.call('HGETALL', KEYS[1])}
end
local previous = 'none'
if status == 'running' then
  previous = 'crash'
  redis.call('HINCRBY', KEYS[1], 'crashes', 1)
elseif attempt > 1 then
  previous = 'hand-over'
end
redis.call('HSET', KEYS[1], 'status', 'running', 'heartbeatAt', now)
local outcome = 'claimed'
if state[2] == '1' then
  outcome = 'cancelled'
elseif tonumber(redis.call('HGET', KEYS[1], 'crashes')) >= tonumber(ARGV[2]) then
  outcome = 'crashed'
end
local ids = redis.call('ZRANGE', KEYS[2], '(' .. state[3], '-inf', 'BYSCORE', 'REV', 'LIMIT', 0, ARGV[1])
local history = {}
if #ids > 0 then history = redis.call('HMGET', KEYS[3], unpack(ids)) end
return {outcome, redis.call('HGETALL', KEYS[1]), previous, history}
`)

/** KEYS run. ARGV attempt. */
export const heartbeatRunScript = createScript(`${NOW}
local state = redis.call('HMGET', KEYS[1], 'attempt', 'status', 'cancel')
if not state[1] then return 'gone' end
if state[1] ~= ARGV[1] or state[2] ~= 'running' then return 'fenced' end
redis.call('HSET', KEYS[1], 'heartbeatAt', now)
if state[3] == '1' then return 'cancel-requested' end
return 'held'
`)

/** KEYS thread order messages run. ARGV runId attempt status outcome messageId message ttl. `message` as in acceptRun. */
export const finishRunScript = createScript(`${NOW}${KEEP}
local state = redis.call('HMGET', KEYS[4], 'attempt', 'status')
if not state[1] then return {'gone'} end
if state[2] == 'completed' or state[2] == 'failed' or state[2] == 'cancelled' then
  return {'already', redis.call('HGETALL', KEYS[4])}
end
if state[1] ~= ARGV[2] then return {'fenced'} end
redis.call('HSET', KEYS[4], 'status', ARGV[3], 'outcome', ARGV[4], 'finishedAt', now)
local position = redis.call('HINCRBY', KEYS[1], 'lastMessage', 1)
redis.call('ZADD', KEYS[2], position, ARGV[5])
redis.call('HSET', KEYS[3], ARGV[5], string.sub(ARGV[6], 1, -2) .. ',"createdAt":' .. now .. '}')
redis.call('HSET', KEYS[1], 'updatedAt', now)
if redis.call('HGET', KEYS[1], 'activeRunId') == ARGV[1] then redis.call('HDEL', KEYS[1], 'activeRunId') end
keep(ARGV[7], KEYS[1], KEYS[2], KEYS[3], KEYS[4])
return {'finished'}
`)

/** KEYS run. ARGV attempt. */
export const releaseRunScript = createScript(`
local state = redis.call('HMGET', KEYS[1], 'attempt', 'status')
if not state[1] then return 'gone' end
if state[2] == 'completed' or state[2] == 'failed' or state[2] == 'cancelled' then return 'finished' end
if state[1] ~= ARGV[1] then return 'fenced' end
redis.call('HSET', KEYS[1], 'status', 'queued')
return 'released'
`)

/** KEYS run. */
export const requestCancelScript = createScript(`
local status = redis.call('HGET', KEYS[1], 'status')
if not status then return 'gone' end
if status == 'completed' or status == 'failed' or status == 'cancelled' then return 'finished' end
redis.call('HSET', KEYS[1], 'cancel', '1')
return 'requested'
`)

/** KEYS run. */
export const confirmEndScript = createScript(`
if redis.call('EXISTS', KEYS[1]) == 1 then redis.call('HSET', KEYS[1], 'endConfirmed', '1') end
return 1
`)

/** KEYS thread. ARGV userId title. */
export const renameThreadScript = createScript(`
if redis.call('HGET', KEYS[1], 'userId') ~= ARGV[1] then return nil end
redis.call('HSET', KEYS[1], 'title', ARGV[2])
return redis.call('HGETALL', KEYS[1])
`)

/** KEYS thread order messages runs. ARGV userId runPrefix. */
export const deleteThreadScript = createScript(`
if redis.call('HGET', KEYS[1], 'userId') ~= ARGV[1] then return nil end
local runs = redis.call('SMEMBERS', KEYS[4])
for _, runId in ipairs(runs) do redis.call('DEL', ARGV[2] .. runId) end
redis.call('DEL', KEYS[1], KEYS[2], KEYS[3], KEYS[4])
return runs
`)

/** KEYS due. ARGV runId delayMs. */
export const scheduleScript = createScript(`${NOW}
return redis.call('ZADD', KEYS[1], now + ARGV[2], ARGV[1])
`)

/** KEYS due. ARGV limit againMs. Each entry goes to one caller and is offered again later. */
export const takeDueScript = createScript(`${NOW}
local ids = redis.call('ZRANGE', KEYS[1], '-inf', now, 'BYSCORE', 'LIMIT', 0, ARGV[1])
for _, id in ipairs(ids) do redis.call('ZADD', KEYS[1], now + ARGV[2], id) end
return {now, ids}
`)
