import { createScript } from './script.ts'

/**
 * KEYS index data. ARGV ttl maxBytes (kind name bytes)... Kinds: `listed` is in the index; `listed-once` too, and the
 * first one of its name stays; `value` is found through the records that name it. Answers 1, or 0 where nothing was
 * written because the thread would become too big.
 */
export const saveScript = createScript(`
local bytes = tonumber(redis.call('HGET', KEYS[2], 'bytes') or '0')
local wanted = {}
for i = 3, #ARGV, 3 do
  local before = redis.call('HSTRLEN', KEYS[2], ARGV[i + 1])
  if ARGV[i] ~= 'listed-once' or before == 0 then
    bytes = bytes + #ARGV[i + 2] - before
    wanted[#wanted + 1] = i
  end
end
if bytes > tonumber(ARGV[2]) then return 0 end
for _, i in ipairs(wanted) do
  redis.call('HSET', KEYS[2], ARGV[i + 1], ARGV[i + 2])
  if ARGV[i] ~= 'value' then redis.call('ZADD', KEYS[1], 0, ARGV[i + 1]) end
end
redis.call('HSET', KEYS[2], 'bytes', bytes)
redis.call('EXPIRE', KEYS[1], ARGV[1])
redis.call('EXPIRE', KEYS[2], ARGV[1])
return 1
`)

/**
 * KEYS index data. ARGV namespace checkpointId, both encoded; no id means the newest. Answers nil or the record,
 * the values it names that exist, and its writes: one moment's truth, also while others save or delete.
 */
export const readScript = createScript(`
local namespace, id = ARGV[1], ARGV[2]
if id == '' then
  local first, last = '[c:' .. namespace .. ':', '(c:' .. namespace .. ';'
  local newest = redis.call('ZRANGE', KEYS[1], last, first, 'BYLEX', 'REV', 'LIMIT', 0, 1)[1]
  if not newest then return nil end
  id = string.sub(newest, #namespace + 4)
end
local record = redis.call('HGET', KEYS[2], 'c:' .. namespace .. ':' .. id)
if not record then return nil end
local values = {}
for _, name in ipairs(cjson.decode(string.match(record, '^[^\\n]*')).values) do
  local value = redis.call('HGET', KEYS[2], name)
  if value then values[#values + 1] = value end
end
local writes = {}
local prefix = 'w:' .. namespace .. ':' .. id
for _, name in ipairs(redis.call('ZRANGE', KEYS[1], '[' .. prefix .. ':', '(' .. prefix .. ';', 'BYLEX')) do
  writes[#writes + 1] = redis.call('HGET', KEYS[2], name)
end
return {record, values, writes}
`)
