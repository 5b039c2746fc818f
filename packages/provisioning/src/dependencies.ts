import { type Logger, silentLogger } from '@eco2/ports'
import { type CloseDeadline, closeInReverse } from './close-in-reverse.ts'
import type { EnvironmentDraft } from './environment/parts.ts'
import { checkReadiness, type Readiness, type ReadyReport } from './readiness.ts'
import { safeReason } from './safe-reason.ts'

export interface OnceOptions<Value> {
  /** Lets go of it. Called once, at most for `closeDeadlineMs` (default 5 s). */
  readonly close?: (value: Value) => unknown
  readonly closeDeadlineMs?: number
  /** Opens connections ahead of the first use. */
  readonly warmUp?: (value: Value) => Promise<unknown>
  /** Tells the truth, now; rejects when it is not usable. */
  readonly ready?: (value: Value) => Promise<ReadyReport>
}

/**
 * What a process has opened. Everything in it is made on first use, once, and closed once.
 * Two containers share nothing, so tests may have one each.
 */
export interface Dependencies {
  readonly env: EnvironmentDraft
  readonly logger: Logger
  /** The value under `key`, made by `create` the first time. `options` of later calls are ignored. */
  once<Value>(key: string, create: () => Value, options?: OnceOptions<Value>): Value
  /** Puts on record why something is off. Always returns undefined, so that a getter can end with it. */
  off(key: string, reason: string): undefined
  /** Why something is off; undefined when it is on or was never asked for. */
  why(key: string): string | undefined
  /** Warms up everything made so far. Never rejects: a failure is logged, and `readiness` tells it as long as it lasts. */
  warmUp(): Promise<void>
  /** Asks everything made so far, each for at most 2 s. */
  readiness(): Promise<Readiness>
  /** Closes everything in reverse order of creation. Never rejects; may be called again; safe when nothing was made. */
  close(): Promise<void>
}

export interface DependenciesOptions {
  readonly logger?: Logger
}

interface Entry {
  readonly key: string
  readonly value: unknown
  readonly options: OnceOptions<unknown>
}

export function createDependencies(
  env: EnvironmentDraft,
  { logger = silentLogger }: DependenciesOptions = {},
): Dependencies {
  const entries = new Map<string, Entry>()
  const beingMade = new Set<string>()
  const reasons = new Map<string, string>()
  let closing: Promise<void> | undefined

  const make = <Value>(key: string, create: () => Value, options: OnceOptions<Value>): Value => {
    if (closing) throw new Error(`"${key}" was asked for after close().`)
    if (beingMade.has(key)) throw new Error(`"${key}" needs itself.`)
    beingMade.add(key)
    try {
      const value = create()
      // Entered after its own dependencies, so that closing in reverse order closes it before them.
      entries.set(key, { key, value, options: options as OnceOptions<unknown> })
      reasons.delete(key)
      return value
    } finally {
      beingMade.delete(key)
    }
  }

  return {
    env,
    logger,
    once: (key, create, options = {}) => {
      const entry = entries.get(key)
      return entry ? (entry.value as ReturnType<typeof create>) : make(key, create, options)
    },
    off: (key, reason) => {
      reasons.set(key, reason)
      return undefined
    },
    why: (key) => reasons.get(key),
    warmUp: async () => {
      await Promise.all([...entries.values()].map((entry) => warmUpOne(entry, logger)))
    },
    readiness: () => checkReadiness([...entries.values()].flatMap(toCheck)),
    close: () => {
      closing ??= closeInReverse([...entries.values()].map(toDeadline), logger)
      return closing
    },
  }
}

async function warmUpOne({ key, value, options }: Entry, logger: Logger): Promise<void> {
  try {
    await options.warmUp?.(value)
  } catch (error) {
    logger.warn({ dependency: key, reason: safeReason(error) }, 'A dependency is not warm yet.')
  }
}

function toCheck({ key, value, options: { ready } }: Entry) {
  return ready ? [{ name: key, check: () => ready(value) }] : []
}

function toDeadline({ key, value, options }: Entry): CloseDeadline {
  return {
    name: key,
    close: () => options.close?.(value),
    deadlineMs: options.closeDeadlineMs ?? CLOSE_DEADLINE_MS,
  }
}

const CLOSE_DEADLINE_MS = 5_000
