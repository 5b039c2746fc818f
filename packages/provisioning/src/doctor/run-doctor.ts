import { getSharedHttpClient } from '../clients/http.ts'
import { getPostgres } from '../clients/postgres.ts'
import { getRedis } from '../clients/redis.ts'
import { createDependencies, type Dependencies } from '../dependencies.ts'
import {
  EnvironmentError,
  type EnvironmentSource,
  embeddingEnvironment,
  httpEnvironment,
  llmEnvironment,
  lookupEnvironment,
  optionalRedisEnvironment,
  postgresEnvironment,
  processEnvironment,
  readEnvironment,
  tracingEnvironment,
  workerEnvironment,
} from '../environment/index.ts'
import type { EnvironmentDraft } from '../environment/parts.ts'
import { safeReason } from '../safe-reason.ts'
import { KEY_CHECKS, type KeyCheck } from './key-checks.ts'
import { type NodeReport, reportNodes } from './nodes.ts'
import { renderReport } from './render-report.ts'
import type { DoctorCheck, DoctorReport } from './report.ts'

export interface DoctorOptions {
  /** Makes no call outside: neither to Redis and Postgres nor to the vendors. */
  readonly offline?: boolean
  readonly json?: boolean
  /** Which nodes are on; default: by the keys. */
  readonly nodes?: (env: EnvironmentDraft) => readonly NodeReport[]
  /** Injected by tests; default: the shared HTTP client. */
  readonly fetch?: typeof globalThis.fetch
  readonly now?: Date
}

export interface DoctorResult {
  readonly report: DoctorReport
  /** To be printed: lines for people, or JSON. No secret is in it. */
  readonly output: string
  readonly exitCode: 0 | 1
}

/** Examines an environment (`process.env`): the variables, Redis, Postgres, and each key with one cheap call. */
export async function runDoctor(
  source: EnvironmentSource,
  options: DoctorOptions = {},
): Promise<DoctorResult> {
  const report = await examine(source, options)
  return {
    report,
    output: options.json ? JSON.stringify(report, null, 2) : renderReport(report),
    exitCode: report.isHealthy ? 0 : 1,
  }
}

async function examine(source: EnvironmentSource, options: DoctorOptions): Promise<DoctorReport> {
  const read = readAll(source)
  if (!('env' in read)) return { isHealthy: false, checks: read.problems, nodes: [] }
  const { env } = read
  const dependencies = createDependencies(env)
  try {
    const checks = [
      { name: 'environment', status: 'ok', detail: modelLine(env) } satisfies DoctorCheck,
      ...(await checkStores(dependencies, options)),
      ...(await Promise.all(KEY_CHECKS.map((check) => checkKey(check, dependencies, options)))),
    ]
    const isHealthy = checks.every(({ status }) => status !== 'problem')
    return { isHealthy, checks, nodes: (options.nodes ?? reportNodes)(env) }
  } finally {
    await dependencies.close()
  }
}

function readAll(source: EnvironmentSource): { env: EnvironmentDraft } | { problems: DoctorCheck[] } {
  try {
    return { env: readEnvironment(PARTS, source) }
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error
    return {
      problems: error.problems.map(({ name, problem }) => ({ name, status: 'problem', detail: problem })),
    }
  }
}

function modelLine({ LLM_DEFAULT_PROVIDER: provider, LLM_DEFAULT_MODEL: model }: EnvironmentDraft): string {
  return provider === 'none' || !provider ? 'no model: answers by rules' : `model ${provider}/${model}`
}

async function checkStores(dependencies: Dependencies, { offline }: DoctorOptions): Promise<DoctorCheck[]> {
  const { REDIS_URL, POSTGRES_URL } = dependencies.env
  const off = [
    ...(REDIS_URL
      ? []
      : [{ name: 'redis', status: 'off', detail: 'REDIS_URL is not set; `start` brings its own' } as const]),
    ...(POSTGRES_URL
      ? []
      : [
          {
            name: 'postgres',
            status: 'off',
            detail: 'POSTGRES_URL is not set; Redis keeps the threads',
          } as const,
        ]),
  ]
  const on = [...(REDIS_URL ? ['redis'] : []), ...(POSTGRES_URL ? ['postgres'] : [])]
  if (offline)
    return [...on.map((name) => ({ name, status: 'skipped', detail: '--offline' }) as const), ...off]
  getRedis(dependencies)
  getPostgres(dependencies)
  await dependencies.warmUp()
  const { dependencies: reports } = await dependencies.readiness()
  const checks = reports.map(({ name, ready, reason, warnings = [], facts = {} }): DoctorCheck => {
    if (!ready) return { name, status: 'problem', detail: `cannot be used (${reason})` }
    if (warnings.length > 0) return { name, status: 'warning', detail: warnings.join(' ') }
    return { name, status: 'ok', detail: `version ${facts.version}` }
  })
  return [...checks, ...off]
}

async function checkKey(
  check: KeyCheck,
  dependencies: Dependencies,
  options: DoctorOptions,
): Promise<DoctorCheck> {
  const { name, variable, isAnswer = () => true } = check
  const request = check.request(dependencies.env, options.now ?? new Date())
  if (!request) return { name, status: 'off', detail: `${variable} is not set` }
  if (options.offline) return { name, status: 'skipped', detail: '--offline' }
  const fetch = options.fetch ?? getSharedHttpClient(dependencies).fetch
  try {
    const response = await fetch(request.url, {
      headers: request.headers,
      signal: AbortSignal.timeout(CALL_DEADLINE_MS),
    })
    const body = await response.text()
    return { name, ...judge(response.status, isAnswer(body), variable) }
  } catch (error) {
    // Never the error's own text: it may hold the address, and with it the key.
    return { name, status: 'problem', detail: `cannot be reached (${safeReason(error)})` }
  }
}

function judge(status: number, isAnswer: boolean, variable: string): Pick<DoctorCheck, 'status' | 'detail'> {
  if (status === 429)
    return { status: 'warning', detail: 'the key works, its quota is used up for now (429)' }
  if (status === 404)
    return { status: 'problem', detail: 'the key works, but the model or address is unknown (404)' }
  if (status >= 500) return { status: 'problem', detail: `the service has a problem (${status})` }
  if (status >= 200 && status < 300 && isAnswer) return { status: 'ok', detail: 'the key works' }
  return { status: 'problem', detail: `${variable} is refused (${status})` }
}

const PARTS = [
  processEnvironment,
  llmEnvironment,
  embeddingEnvironment,
  lookupEnvironment,
  optionalRedisEnvironment,
  postgresEnvironment,
  workerEnvironment,
  tracingEnvironment,
  httpEnvironment,
] as const
const CALL_DEADLINE_MS = 10_000
