import { createHash } from 'node:crypto'
import type { Redis } from 'ioredis'
import type { RunKeys } from './keys.ts'
import { isNoScript } from './map-redis-error.ts'

/** KEYS[1] is always the stream (and the channel), KEYS[2] the meta hash. Each script is one atomic decision. */
export interface Script {
  readonly lua: string
  readonly sha: string
}

/**
 * ARGV: proposed epoch, attempt, live TTL, ended TTL.
 * Returns `['OPENED', epoch, lastSeq, ended]` or `['FENCED']`.
 * A stream that does not hold what its meta says (a key was removed by hand) is begun anew.
 */
export const openScript: Script = script(`
local server = string.match(redis.call('INFO', 'server'), 'run_id:(%w+)') or 'unknown'
local meta = redis.call('HMGET', KEYS[2], 'epoch', 'fence', 'lastSeq', 'redisRunId', 'ended')
if meta[1] and tonumber(ARGV[2]) < tonumber(meta[2]) then return {'FENCED'} end
if not meta[1] or redis.call('XLEN', KEYS[1]) ~= tonumber(meta[3]) then
  redis.call('DEL', KEYS[1], KEYS[2])
  redis.call('HSET', KEYS[2], 'epoch', ARGV[1], 'fence', ARGV[2], 'lastSeq', 0, 'redisRunId', server, 'ended', 0, 'bytes', 0)
  redis.call('EXPIRE', KEYS[2], ARGV[3])
  return {'OPENED', ARGV[1], '0', '0'}
end
local epoch = meta[1]
if meta[4] ~= server then epoch = ARGV[1] end
redis.call('HSET', KEYS[2], 'epoch', epoch, 'fence', ARGV[2], 'redisRunId', server)
local ttl = ARGV[3]
if meta[5] == '1' then ttl = ARGV[4] end
redis.call('EXPIRE', KEYS[1], ttl)
redis.call('EXPIRE', KEYS[2], ttl)
return {'OPENED', epoch, meta[3], meta[5]}
`)

/**
 * ARGV: epoch, attempt, first seq, live TTL, ended TTL, max events, max bytes, '1' when the last event is `run-end`, and
 * the events' JSON. Returns one of `AppendAnswer`. A resent batch is recognized by its content, so that two holders
 * of one attempt (which must not be) cannot swallow each other's events.
 * The first write is the XADD: a full server refuses it before anything has changed.
 */
export const appendScript: Script = script(`
local HEAD = 8
local meta = redis.call('HMGET', KEYS[2], 'epoch', 'fence', 'lastSeq', 'ended', 'bytes')
if not meta[1] then return 'LOST' end
if tonumber(ARGV[2]) < tonumber(meta[2]) then return 'FENCED' end
if meta[1] ~= ARGV[1] then return 'LOST' end
local last, first, count = tonumber(meta[3]), tonumber(ARGV[3]), #ARGV - HEAD
if first <= last then
  local stored = redis.call('XRANGE', KEYS[1], first .. '-0', (first + count - 1) .. '-0')
  if #stored ~= count then return 'FENCED' end
  for i = 1, count do
    if stored[i][2][2] ~= ARGV[HEAD + i] then return 'FENCED' end
  end
  return 'ALREADY'
end
if meta[4] == '1' then return 'ENDED' end
if first ~= last + 1 or redis.call('XLEN', KEYS[1]) ~= last then return 'LOST' end
local ends = ARGV[8] == '1'
local counted = count
if ends then counted = count - 1 end
local bytes = tonumber(meta[5])
for i = 1, counted do bytes = bytes + #ARGV[HEAD + i] end
if counted > 0 and (last + counted > tonumber(ARGV[6]) or bytes > tonumber(ARGV[7])) then return 'TOO_BIG' end
for i = 1, count do
  redis.call('XADD', KEYS[1], (last + i) .. '-0', 'e', ARGV[HEAD + i])
end
redis.call('HSET', KEYS[2], 'lastSeq', last + count, 'bytes', bytes, 'ended', ends and 1 or 0)
local ttl = ARGV[4]
if ends then ttl = ARGV[5] end
redis.call('EXPIRE', KEYS[1], ttl)
redis.call('EXPIRE', KEYS[2], ttl)
redis.call('PUBLISH', KEYS[1], ARGV[1] .. ' ' .. ARGV[3] .. ' [' .. table.concat(ARGV, ',', HEAD + 1) .. ']')
return 'ACCEPTED'
`)

export type AppendAnswer = 'ACCEPTED' | 'ALREADY' | 'FENCED' | 'LOST' | 'ENDED' | 'TOO_BIG'

/** ARGV: first seq wanted, how many. Returns `[epoch, lastSeq, ended, [json, ...]]`, or nil when there is no log. */
export const readScript: Script = script(`
local meta = redis.call('HMGET', KEYS[2], 'epoch', 'lastSeq', 'ended')
if not meta[1] or redis.call('XLEN', KEYS[1]) ~= tonumber(meta[2]) then return false end
local events = {}
for i, entry in ipairs(redis.call('XRANGE', KEYS[1], ARGV[1] .. '-0', '+', 'COUNT', ARGV[2])) do
  events[i] = entry[2][2]
end
return {meta[1], meta[2], meta[3], events}
`)

/** The empty message makes followers look at the log now instead of at their next position check. */
export const deleteScript: Script = script(`
if redis.call('DEL', KEYS[1], KEYS[2]) > 0 then redis.call('PUBLISH', KEYS[1], '') end
return 'DELETED'
`)

export async function runScript(
  redis: Redis,
  { lua, sha }: Script,
  { stream, meta }: RunKeys,
  args: readonly (string | number)[],
): Promise<unknown> {
  try {
    return await redis.evalsha(sha, 2, stream, meta, ...args)
  } catch (error) {
    if (!isNoScript(error)) throw error
    return redis.eval(lua, 2, stream, meta, ...args)
  }
}

function script(lua: string): Script {
  return { lua, sha: createHash('sha1').update(lua).digest('hex') }
}
