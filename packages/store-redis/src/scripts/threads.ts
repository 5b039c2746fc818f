import { createScript } from '../script.ts'
import { KEEP, NOW } from './fragments.ts'

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

/** KEYS thread. ARGV userId title. */
export const renameThreadScript = createScript(`
if redis.call('HGET', KEYS[1], 'userId') ~= ARGV[1] then return nil end
redis.call('HSET', KEYS[1], 'title', ARGV[2])
redis.call('HDEL', KEYS[1], 'titledBy')
return redis.call('HGETALL', KEYS[1])
`)

/**
 * KEYS thread order messages runs line gone. ARGV userId ttl. The thread is gone for everybody; its runs are handed to
 * `gone`, so that a new thread of the same id has nothing to do with them. Answers 1, or 0 where there is no such thread.
 */
export const deleteThreadScript = createScript(`
local thread, order, messages, runs, line, gone = unpack(KEYS)
if redis.call('HGET', thread, 'userId') ~= ARGV[1] then return 0 end
redis.call('SUNIONSTORE', gone, gone, runs)
redis.call('EXPIRE', gone, ARGV[2])
redis.call('UNLINK', thread, order, messages, runs, line)
return 1
`)

/** KEYS gone. ARGV runPrefix limit. Answers the ids of the runs whose records it removed. */
export const deleteRunsScript = createScript(`
local runIds = redis.call('SPOP', KEYS[1], ARGV[2])
for _, runId in ipairs(runIds) do redis.call('UNLINK', ARGV[1] .. runId) end
return runIds
`)

/**
 * Makes a whole draft the messages of a new thread. Answers: outcome, and the thread's fields. `expired`: the draft took
 * too long. The drafts are gone afterwards, or expire.
 */
export const publishForkScript = createScript(`${NOW}${KEEP}
local thread, order, messages, draftOrder, draftMessages = unpack(KEYS)
local userId, title, forkedFrom, count, ttl = unpack(ARGV)
local taken = redis.call('HMGET', thread, 'userId', 'forkedFrom')
if taken[1] then
  redis.call('UNLINK', draftOrder, draftMessages)
  if taken[1] == userId and taken[2] == forkedFrom then return {'forked', redis.call('HGETALL', thread)} end
  return {'taken'}
end
if redis.call('ZCARD', draftOrder) ~= tonumber(count) or redis.call('HLEN', draftMessages) ~= tonumber(count) then
  return {'expired'}
end
if count ~= '0' then
  redis.call('RENAME', draftOrder, order)
  redis.call('RENAME', draftMessages, messages)
end
redis.call('HSET', thread, 'userId', userId, 'title', title, 'createdAt', now, 'updatedAt', now,
  'lastMessage', count, 'forkedFrom', forkedFrom)
keep(ttl, thread, order, messages)
return {'forked', redis.call('HGETALL', thread)}
`)
