/** Lua that several scripts begin with. Everything they call is of one thread. */

/** Milliseconds of the server's clock: the only clock that all gateways and workers share. */
export const NOW = `
local time = redis.call('TIME')
local now = string.format('%.0f', time[1] * 1000 + math.floor(time[2] / 1000))
`

export const KEEP = `
local function keep(seconds, ...)
  for _, key in ipairs({...}) do redis.call('EXPIRE', key, seconds) end
end
`

export const FINISHED = `
local function finished(status)
  return status == 'completed' or status == 'failed' or status == 'cancelled'
end
`

/** The record's fields, as HGETALL gives them, and whom it waits for while it is in line. */
export const RECORD = `
local function record(run, thread)
  local fields = redis.call('HGETALL', run)
  if redis.call('HEXISTS', run, 'inLine') == 1 then
    table.insert(fields, 'behindRunId')
    table.insert(fields, redis.call('HGET', thread, 'activeRunId') or '')
  end
  return fields
end
`

/**
 * A thread is named by the first run that becomes active while it has no name. `promote` makes the next run in line the
 * active one and answers its id, or nil when nobody waits; records that have expired are passed over.
 */
export const ACTIVE = `
local function activate(thread, run, runId)
  redis.call('HSET', thread, 'activeRunId', runId)
  redis.call('HDEL', run, 'inLine')
  if redis.call('HGET', thread, 'title') == '' then
    redis.call('HSET', thread, 'title', redis.call('HGET', run, 'title'), 'titledBy', runId)
  end
end
local function promote(thread, line, runPrefix)
  redis.call('HDEL', thread, 'activeRunId')
  while true do
    local runId = redis.call('LPOP', line)
    if not runId then return nil end
    if redis.call('EXISTS', runPrefix .. runId) == 1 then
      activate(thread, runPrefix .. runId, runId)
      return runId
    end
  end
end
`
