import { randomBytes } from 'node:crypto'
import {
  EnvironmentError,
  type EnvironmentOf,
  gatewayEnvironment,
  jwtEnvironment,
  limitsEnvironment,
  postgresEnvironment,
  processEnvironment,
  readEnvironment,
  redisEnvironment,
  tracingEnvironment,
} from '@eco2/provisioning/environment'

const PARTS = [
  processEnvironment,
  redisEnvironment,
  postgresEnvironment,
  gatewayEnvironment,
  jwtEnvironment,
  limitsEnvironment,
  tracingEnvironment,
] as const

export interface GatewayConfig {
  readonly env: EnvironmentOf<typeof PARTS>
  /** Signs cookies and derives run ids. One that is made here lasts as long as the process: enough for one gateway alone. */
  readonly secret: string
  readonly secretIsTemporary: boolean
  /** A child of apps/local, which decides when to stop. */
  readonly isChild: boolean
}

/** @throws {EnvironmentError} that lists every problem. */
export function readConfig(source: NodeJS.ProcessEnv = process.env): GatewayConfig {
  const env = readEnvironment(PARTS, source)
  // Without tokens, cookies and keys that anybody may make up are all that tells people apart; in production that is to be wanted.
  if (env.ECO2_ANONYMOUS === 'deny' && env.JWT_SECRET === undefined && env.JWT_JWKS_URL === undefined) {
    const problem =
      'expected "allow": without JWT_SECRET or JWT_JWKS_URL anonymous visitors are all there is, and production must ask for them by name'
    throw new EnvironmentError([{ name: 'ECO2_ANONYMOUS', problem }])
  }
  return {
    env,
    secret: env.ECO2_SECRET ?? randomBytes(32).toString('base64url'),
    secretIsTemporary: env.ECO2_SECRET === undefined,
    isChild: source.ECO2_SUPERVISED === '1',
  }
}
