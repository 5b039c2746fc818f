import { randomBytes } from 'node:crypto'
import {
  type EnvironmentOf,
  gatewayEnvironment,
  processEnvironment,
  readEnvironment,
  redisEnvironment,
  tracingEnvironment,
} from '@eco2/provisioning/environment'

const PARTS = [processEnvironment, redisEnvironment, gatewayEnvironment, tracingEnvironment] as const

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
  return {
    env,
    secret: env.ECO2_SECRET ?? randomBytes(32).toString('base64url'),
    secretIsTemporary: env.ECO2_SECRET === undefined,
    isChild: source.ECO2_SUPERVISED === '1',
  }
}
