import { createScript } from '../script.ts'
import { ACTIVE, KEEP, NOW, RECORD } from './fragments.ts'

/**
 * The order of the checks is the contract: first the same run again, then whose thread it is, then who is active.
 * `message` is a JSON object to which the script adds the time (cjson would change what it re-encodes).
 * Answers: outcome, and the record's fields or the active run's id, and the id of the run that is cancelled for this one.
 */
export const acceptRunScript = createScript(`${NOW}${KEEP}${RECORD}${ACTIVE}
local thread, order, messages, runs, line, run = unpack(KEYS)
local runId, userId, bodyHash, body, title, messageId, message, multitask, createThread, maxInLine, runPrefix, ttl = unpack(ARGV)

local taken = redis.call('HMGET', run, 'bodyHash', 'userId')
if taken[1] then
  if taken[2] ~= userId then return {'no-thread'} end
  if taken[1] ~= bodyHash then return {'body-mismatch'} end
  return {'duplicate', record(run, thread)}
end

local owner = redis.call('HGET', thread, 'userId')
if owner and owner ~= userId then return {'no-thread'} end
if not owner then
  if createThread ~= '1' then return {'no-thread'} end
  redis.call('HSET', thread, 'userId', userId, 'title', '', 'createdAt', now, 'lastMessage', 0)
end

local active = redis.call('HGET', thread, 'activeRunId')
if active and redis.call('EXISTS', runPrefix .. active) == 0 then active = promote(thread, line, runPrefix) end
if active then
  if multitask == 'reject' then return {'busy', active} end
  if redis.call('LLEN', line) >= tonumber(maxInLine) then return {'line-full', active} end
end

local position = redis.call('HINCRBY', thread, 'lastMessage', 1)
redis.call('HSET', thread, 'updatedAt', now)
redis.call('ZADD', order, position, messageId)
redis.call('HSET', messages, messageId, string.sub(message, 1, -2) .. ',"createdAt":' .. now .. '}')
redis.call('SADD', runs, runId)
redis.call('HSET', run, 'userId', userId, 'bodyHash', bodyHash, 'body', body, 'title', title, 'status', 'queued',
  'attempt', 0, 'crashes', 0, 'answers', 0, 'acceptedAt', now,
  -- Nobody here reads it; a worker of the version before does, in a deployment that begins with the gateways.
  'position', position)

local cancelled = ''
if not active then
  activate(thread, run, runId)
elseif multitask == 'enqueue' then
  redis.call('HSET', run, 'inLine', '1')
  redis.call('RPUSH', line, runId)
else
  cancelled = active
  redis.call('HSET', run, 'inLine', '1')
  redis.call('LPUSH', line, runId)
  redis.call('HSET', runPrefix .. active, 'cancel', '1')
  if multitask == 'rollback' then redis.call('HSET', runPrefix .. active, 'rollback', '1') end
end
keep(ttl, thread, order, messages, runs, line, run)
return {'accepted', record(run, thread), cancelled}
`)
