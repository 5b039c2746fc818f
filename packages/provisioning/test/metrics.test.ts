import { describe, expect, it } from 'vitest'
import { createBoundedLabel } from '../src/metrics/bounded-label.ts'
import { BREAKER_STATES, createDeltaTimer, createMetrics } from '../src/metrics/index.ts'
import { countedOf, samplesOf } from './metrics-text.ts'
import { settableClock } from './policy-tools.ts'

const worker = (models: readonly string[] = []) =>
  createMetrics({ service: 'chat-worker', models, processMetrics: false })
const gateway = () => createMetrics({ service: 'sse-gateway', processMetrics: false })

describe('what the worker counts', () => {
  it('each under its own name, with its labels', async () => {
    const metrics = worker()
    metrics.runs.of('completed').add()
    metrics.runs.of('failed', 'RUN_DEADLINE').add()
    metrics.runs.of('completed').add()
    metrics.activeRuns.set(3)
    metrics.activeRuns.add(-1)
    metrics.queueDepth.set(7)
    metrics.takeovers.of('crash').add()
    metrics.fencedWrites.of('log').add(2)
    metrics.modelCalls.of('openai/a', 'write-answer', 'RATE_LIMITED').add()
    metrics.tokens.of('openai/a', 'cached-input').add(1_200)
    metrics.costUsd.of('openai/a').add(0.0125)
    metrics.breakerState.of('openai/a').set(BREAKER_STATES.open)
    expect(await countedOf(metrics)).toEqual({
      'eco2_runs_total{outcome="completed",code="none"}': 2,
      'eco2_runs_total{outcome="failed",code="RUN_DEADLINE"}': 1,
      eco2_active_runs: 2,
      eco2_queue_depth: 7,
      'eco2_takeovers_total{previous="crash"}': 1,
      'eco2_fenced_writes_total{where="log"}': 2,
      'eco2_model_calls_total{model="openai/a",task="write-answer",outcome="RATE_LIMITED"}': 1,
      'eco2_model_tokens_total{model="openai/a",kind="cached-input"}': 1_200,
      'eco2_model_cost_usd_total{model="openai/a"}': 0.0125,
      'eco2_model_breaker_state{model="openai/a"}': 1,
    })
  })

  it('what has no labels is there as 0 before anything happens', async () => {
    const samples = await samplesOf(worker())
    expect(samples).toMatchObject({
      eco2_active_runs: 0,
      eco2_queue_depth: 0,
      eco2_token_gap_seconds_count: 0,
    })
  })
})

it('what the gateway counts', async () => {
  const metrics = gateway()
  metrics.requests.of('GET', '/v1/runs/:runId', 200).add()
  metrics.requests.of('GET', '/v1/runs/:runId', 204).add()
  metrics.requests.of('POST', '/v1/chat', 503).add()
  metrics.requests.of('GET', undefined, 404).add()
  metrics.requests.of('BREW', undefined, 404).add()
  metrics.activeViewers.add()
  metrics.cutViewers.add()
  expect(await countedOf(metrics)).toEqual({
    'eco2_http_requests_total{method="GET",route="/v1/runs/:runId",status="2xx"}': 2,
    'eco2_http_requests_total{method="POST",route="/v1/chat",status="5xx"}': 1,
    'eco2_http_requests_total{method="GET",route="unmatched",status="4xx"}': 1,
    'eco2_http_requests_total{method="other",route="unmatched",status="4xx"}': 1,
    eco2_active_viewers: 1,
    eco2_cut_viewers_total: 1,
  })
})

describe('spreads', () => {
  it('a value is in the first bucket whose bound is not below it, and in all after it', async () => {
    const metrics = worker()
    for (const seconds of [0, 0.005, 0.0051, 0.3, 20, 21]) metrics.tokenGap.observe(seconds)
    const samples = await samplesOf(metrics)
    const bounds = [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, '+Inf']
    const counts = bounds.map((bound) => samples[`eco2_token_gap_seconds_bucket{le="${bound}"}`])
    expect(counts).toEqual([2, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 5, 6])
    expect(samples.eco2_token_gap_seconds_count).toBe(6)
    expect(samples.eco2_token_gap_seconds_sum).toBeCloseTo(41.3101)
  })

  it('each has its own', async () => {
    const metrics = worker()
    metrics.timeToFirstDelta.observe(1)
    metrics.queueLag.observe(2)
    const { eco2_time_to_first_delta_seconds_sum, eco2_queue_lag_seconds_sum, eco2_token_gap_seconds_sum } =
      await samplesOf(metrics)
    expect([
      eco2_time_to_first_delta_seconds_sum,
      eco2_queue_lag_seconds_sum,
      eco2_token_gap_seconds_sum,
    ]).toEqual([1, 2, 0])
  })
})

describe('the timer of a run', () => {
  it('the first text from the acceptance, later ones from the last; never less than nothing', async () => {
    const [metrics, clock] = [worker(), settableClock()]
    const onDelta = createDeltaTimer(metrics, { acceptedAt: clock.now(), clock })
    for (const ms of [400, 100, 30, -5_000]) {
      clock.advance(ms)
      onDelta()
    }
    expect(await samplesOf(metrics)).toMatchObject({
      eco2_time_to_first_delta_seconds_count: 1,
      eco2_time_to_first_delta_seconds_sum: 0.4,
      eco2_token_gap_seconds_count: 3,
      eco2_token_gap_seconds_sum: 0.13,
    })
  })

  it('a later attempt has no first text', async () => {
    const [metrics, clock] = [worker(), settableClock()]
    const onDelta = createDeltaTimer(metrics, { clock })
    onDelta()
    onDelta()
    expect(await samplesOf(metrics)).toMatchObject({
      eco2_time_to_first_delta_seconds_count: 0,
      eco2_token_gap_seconds_count: 1,
    })
  })
})

describe('labels have an end', () => {
  it.each([
    [49, 49],
    [50, 50],
    [51, 50],
    [1_000, 50],
  ])('%i models make %i labels, and other', async (models, expected) => {
    const metrics = worker()
    for (let index = 0; index < models; index += 1) metrics.costUsd.of(`openai/${index}`).add()
    const { 'eco2_model_cost_usd_total{model="other"}': other = 0, ...named } = await countedOf(metrics)
    expect(Object.keys(named)).toHaveLength(expected)
    expect(other).toBe(models - expected)
  })

  it('a model that is known from the start keeps its name', async () => {
    const metrics = worker(['openai/ours'])
    for (let index = 0; index < 200; index += 1) metrics.modelCalls.of(`openai/${index}`, 'a', 'ok').add()
    metrics.costUsd.of('openai/ours').add()
    metrics.costUsd.of('openai/late').add()
    expect(await countedOf(metrics)).toMatchObject({
      'eco2_model_cost_usd_total{model="openai/ours"}': 1,
      'eco2_model_cost_usd_total{model="other"}': 1,
    })
  })

  it('paths handed over by mistake do not grow without end', async () => {
    const metrics = gateway()
    for (let index = 0; index < 500; index += 1) metrics.requests.of('GET', `/v1/runs/${index}`, 200).add()
    expect(Object.keys(await countedOf(metrics))).toHaveLength(101)
  })

  it('what is no short line of text is other', () => {
    const label = createBoundedLabel()
    expect(['a'.repeat(101), '', 'a\nb', 'a\u0000', '\ud800'].map((value) => label.of(value))).toEqual(
      Array(5).fill('other'),
    )
    expect(['a'.repeat(100), '한국어 모델', 'a"b\\c'].map((value) => label.of(value))).not.toContain('other')
  })

  it('quotes and backslashes stay inside their label', async () => {
    const metrics = worker()
    metrics.costUsd.of('openai/a"} 7\\').add()
    expect(await countedOf(metrics)).toEqual({ 'eco2_model_cost_usd_total{model="openai/a\\"} 7\\\\"}': 1 })
  })
})

describe('a measurement breaks nothing', () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1])('%d is not added to a sum', async (amount) => {
    const metrics = worker()
    metrics.tokens.of('openai/a', 'input').add(5)
    metrics.tokens.of('openai/a', 'input').add(amount)
    expect(await countedOf(metrics)).toEqual({ 'eco2_model_tokens_total{model="openai/a",kind="input"}': 5 })
  })

  it('nor to a level or a spread', async () => {
    const metrics = worker()
    metrics.activeRuns.set(2)
    for (const amount of [Number.NaN, Number.POSITIVE_INFINITY]) {
      metrics.activeRuns.set(amount)
      metrics.activeRuns.add(amount)
      metrics.tokenGap.observe(amount)
    }
    expect(await countedOf(metrics)).toEqual({ eco2_active_runs: 2 })
  })

  it('a level is read when asked for; while that fails it is not shown, and the rest is', async () => {
    const metrics = gateway()
    let depth: number | Error = 4
    metrics.queueDepth.readFrom(async () => {
      if (depth instanceof Error) throw depth
      return depth
    })
    metrics.activeViewers.readFrom(() => 9)
    expect(await countedOf(metrics)).toEqual({ eco2_queue_depth: 4, eco2_active_viewers: 9 })
    depth = new Error('no Redis')
    const samples = await samplesOf(metrics)
    expect(samples.eco2_active_viewers).toBe(9)
    expect('eco2_queue_depth' in samples).toBe(false)
    depth = 5
    expect(await countedOf(metrics)).toEqual({ eco2_queue_depth: 5, eco2_active_viewers: 9 })
  })

  it('a level that never answers does not hold the rest up', async () => {
    const metrics = gateway()
    metrics.queueDepth.readFrom(() => new Promise<never>(() => {}))
    metrics.activeViewers.add()
    expect(await countedOf(metrics)).toEqual({ eco2_active_viewers: 1 })
  })
})

describe('rendering', () => {
  it('says who counted, and what the process costs', async () => {
    const metrics = createMetrics({ service: 'chat-worker' })
    const { contentType, body } = await metrics.render()
    expect(contentType).toBe('text/plain; version=0.0.4; charset=utf-8')
    const lines = body.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
    expect(lines.filter((line) => !line.includes('service="chat-worker"'))).toEqual([])
    const samples = await samplesOf(metrics)
    expect(samples.process_resident_memory_bytes).toBeGreaterThan(0)
    expect(samples).toHaveProperty('nodejs_eventloop_lag_p99_seconds')
    expect(samples).not.toHaveProperty('nodejs_active_handles_total')
  })

  it('scrapes at the same time share one, the next gets a new one', async () => {
    const metrics = gateway()
    let reads = 0
    metrics.queueDepth.readFrom(() => {
      reads += 1
      return reads
    })
    const bodies = await Promise.all([metrics.render(), metrics.render(), metrics.render()])
    expect(new Set(bodies).size).toBe(1)
    expect(reads).toBe(1)
    expect(await countedOf(metrics)).toEqual({ eco2_queue_depth: 2 })
  })

  it('two sets do not meet', async () => {
    const [one, other] = [worker(), worker()]
    one.activeRuns.add()
    expect(await countedOf(other)).toEqual({})
  })
})

it('an instrument is made once and may be kept', () => {
  const { tokens } = worker()
  expect(tokens.of('openai/a', 'input')).toBe(tokens.of('openai/a', 'input'))
  expect(tokens.of('openai/a', 'input')).not.toBe(tokens.of('openai/a', 'output'))
})
