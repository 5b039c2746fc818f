import { createScript } from '../script.ts'
import { FINISHED, NOW } from './fragments.ts'

/**
 * KEYS run. A wait whose reply was lost is one that comes again from the same attempt with the same question, also when
 * its answer is there already; `asked` says so until the next claim.
 */
export const waitRunScript = createScript(`${FINISHED}
local run = KEYS[1]
local attempt, requestId, input, kind, deadline = unpack(ARGV)
local held, status, cancel, asked = unpack(redis.call('HMGET', run, 'attempt', 'status', 'cancel', 'asked'))
if not held then return 'gone' end
if finished(status) then return 'finished' end
if held ~= attempt then return 'fenced' end
if status ~= 'running' then
  if asked == requestId then return 'waiting' end
  return 'fenced'
end
if cancel == '1' then return 'cancel-requested' end
if redis.call('HEXISTS', run, 'answer:' .. requestId) == 1 then return 'answered' end
redis.call('HSET', run, 'status', 'waiting', 'asked', requestId, 'input', input, 'inputKind', kind, 'inputUntil', deadline)
return 'waiting'
`)

/** KEYS run. ARGV requestId, the same as JSON, value as JSON. Answers: outcome, part, and whether to queue it. */
export const answerInputScript = createScript(`${NOW}
local run = KEYS[1]
local requestId, requestIdJson, value = unpack(ARGV)
local status, asked, kind, deadline, cancel, answers = unpack(redis.call(
  'HMGET', run, 'status', 'asked', 'inputKind', 'inputUntil', 'cancel', 'answers'))
if not status then return {'gone'} end
local known, part = unpack(redis.call('HMGET', run, 'answer:' .. requestId, 'part:' .. requestId))
if known then
  if known ~= value then return {'conflict'} end
  local unclaimed = status == 'queued' and part == answers
  return {'already', part, unclaimed and '1' or '0'}
end
if status ~= 'waiting' or asked ~= requestId or cancel == '1' then return {'conflict'} end
if value ~= 'null' and tonumber(now) >= tonumber(deadline) then return {'expired'} end

local entry = '{"requestId":' .. requestIdJson .. ',"kind":"' .. kind .. '","value":' .. value .. '}'
local before = redis.call('HGET', run, 'inputs')
part = redis.call('HINCRBY', run, 'answers', 1)
redis.call('HSET', run, 'status', 'queued', 'letGo', 'input', 'inputs', before and (before .. ',' .. entry) or entry,
  'answer:' .. requestId, value, 'part:' .. requestId, part)
redis.call('HDEL', run, 'input', 'inputKind', 'inputUntil')
return {'answered', part}
`)
