import { createScript } from '../script.ts'
import { ACTIVE, FINISHED, KEEP, NOW, RECORD } from './fragments.ts'

/** KEYS run thread. */
export const readRunScript = createScript(`${RECORD}
return record(KEYS[1], KEYS[2])
`)

/**
 * `claim` is new with each claim: one that is sent again because its reply was lost is not a crash of itself.
 * Answers: outcome, the record's fields, what held it before, and the history, newest first: the messages of the thread
 * but its own and those of runs in line. (A user's message has the id of its run and `.user`.)
 */
export const claimRunScript = createScript(`${NOW}${FINISHED}${RECORD}
local run, thread, order, messages, line = unpack(KEYS)
local runId, claim, historyLimit, maxCrashes = unpack(ARGV)
local status, cancel, inLine, heldBy = unpack(redis.call('HMGET', run, 'status', 'cancel', 'inLine', 'claim'))
if not status then return {'gone'} end
if finished(status) then
  redis.call('HINCRBY', run, 'attempt', 1)
  return {'finished', record(run, thread)}
end
if cancel ~= '1' and (status == 'waiting' or inLine) then return {'not-now', record(run, thread)} end

if status ~= 'running' or heldBy ~= claim then
  local previous = redis.call('HGET', run, 'letGo') or 'none'
  if status == 'running' then
    previous = 'crash'
    redis.call('HINCRBY', run, 'crashes', 1)
  end
  redis.call('HINCRBY', run, 'attempt', 1)
  redis.call('HSET', run, 'status', 'running', 'heartbeatAt', now, 'claim', claim, 'previous', previous)
  redis.call('HDEL', run, 'letGo', 'asked', 'input', 'inputKind', 'inputUntil', 'waitingFor')
end
if cancel == '1' then return {'cancelled', record(run, thread)} end
if tonumber(redis.call('HGET', run, 'crashes')) >= tonumber(maxCrashes) then
  return {'crashed', record(run, thread)}
end

local hidden = {[runId .. '.user'] = true}
local waiting = redis.call('LRANGE', line, 0, -1)
for _, id in ipairs(waiting) do hidden[id .. '.user'] = true end
local ids = {}
for _, id in ipairs(redis.call('ZRANGE', order, 0, historyLimit + #waiting, 'REV')) do
  if not hidden[id] and #ids < tonumber(historyLimit) then table.insert(ids, id) end
end
local history = {}
if #ids > 0 then history = redis.call('HMGET', messages, unpack(ids)) end
return {'claimed', record(run, thread), redis.call('HGET', run, 'previous'), history}
`)

/** KEYS run. ARGV attempt waitingFor ('' for nothing). */
export const heartbeatRunScript = createScript(`${NOW}
local attempt, status, cancel = unpack(redis.call('HMGET', KEYS[1], 'attempt', 'status', 'cancel'))
if not attempt then return 'gone' end
if attempt ~= ARGV[1] or status ~= 'running' then return 'fenced' end
redis.call('HSET', KEYS[1], 'heartbeatAt', now)
if ARGV[2] == '' then redis.call('HDEL', KEYS[1], 'waitingFor')
else redis.call('HSET', KEYS[1], 'waitingFor', ARGV[2]) end
if cancel == '1' then return 'cancel-requested' end
return 'held'
`)

/** KEYS run. ARGV attempt. A release whose reply was lost is one that comes again from the same attempt. */
export const releaseRunScript = createScript(`${FINISHED}
local attempt, status, letGo = unpack(redis.call('HMGET', KEYS[1], 'attempt', 'status', 'letGo'))
if not attempt then return 'gone' end
if finished(status) then return 'finished' end
if attempt ~= ARGV[1] then return 'fenced' end
if status == 'queued' and letGo == 'hand-over' then return 'released' end
if status ~= 'running' then return 'fenced' end
redis.call('HSET', KEYS[1], 'status', 'queued', 'letGo', 'hand-over')
return 'released'
`)

/** KEYS run. ARGV the attempt after the forgiven one, crashes before and with its claim. */
export const forgiveCrashScript = createScript(`
local found = redis.call('HMGET', KEYS[1], 'status', 'attempt', 'crashes')
if found[1] ~= 'running' or found[2] ~= ARGV[1] or found[3] ~= ARGV[3] then return 'unchanged' end
redis.call('HSET', KEYS[1], 'crashes', ARGV[2])
return 'forgiven'
`)

/**
 * `message` as in acceptRun. A run that is rolled back leaves no message, and no name that it gave.
 * Answers: outcome, the record's fields of `already`, and the id of the run that is next.
 */
export const finishRunScript = createScript(`${NOW}${KEEP}${FINISHED}${RECORD}${ACTIVE}
local run, thread, order, messages, runs, line = unpack(KEYS)
local runId, attempt, outcome, outcomeJson, userMessageId, messageId, message, runPrefix, ttl = unpack(ARGV)
local state = redis.call('HMGET', run, 'attempt', 'status', 'rollback')
if not state[1] then return {'gone'} end
if finished(state[2]) then
  local next = redis.call('HGET', run, 'next')
  if next then
    local waiting = redis.call('HMGET', runPrefix .. next, 'status', 'attempt')
    if waiting[1] ~= 'queued' or waiting[2] ~= '0' then next = '' end
  end
  return {'already', record(run, thread), next or ''}
end
if state[1] ~= attempt or state[2] ~= 'running' then return {'fenced'} end
if redis.call('EXISTS', thread) == 0 or redis.call('SISMEMBER', runs, runId) == 0 then return {'gone'} end

redis.call('HSET', run, 'status', outcome, 'outcome', outcomeJson, 'finishedAt', now)
if state[3] == '1' then
  redis.call('ZREM', order, userMessageId)
  redis.call('HDEL', messages, userMessageId)
  if redis.call('HGET', thread, 'titledBy') == runId then redis.call('HSET', thread, 'title', '') end
else
  redis.call('ZADD', order, redis.call('HINCRBY', thread, 'lastMessage', 1), messageId)
  redis.call('HSET', messages, messageId, string.sub(message, 1, -2) .. ',"createdAt":' .. now .. '}')
end
redis.call('HSET', thread, 'updatedAt', now)

local next = ''
if redis.call('HGET', thread, 'activeRunId') == runId then
  next = promote(thread, line, runPrefix) or ''
  if next ~= '' then redis.call('HSET', run, 'next', next) end
end
keep(ttl, thread, order, messages, runs, run)
return {'finished', '', next}
`)

/** KEYS run. */
export const confirmEndScript = createScript(`
if redis.call('EXISTS', KEYS[1]) == 1 then redis.call('HSET', KEYS[1], 'endConfirmed', '1') end
return 1
`)

/** KEYS run line. ARGV runId. Whoever waits in line leaves it: it will be ended, not answered. */
export const requestCancelScript = createScript(`${FINISHED}
local status = redis.call('HGET', KEYS[1], 'status')
if not status then return 'gone' end
if finished(status) then return 'finished' end
redis.call('HSET', KEYS[1], 'cancel', '1')
if redis.call('HDEL', KEYS[1], 'inLine') == 1 then redis.call('LREM', KEYS[2], 0, ARGV[1]) end
return 'requested'
`)
