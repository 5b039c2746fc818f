import { isPortError, type LLMClientPort, type Logger, PortError, silentLogger } from '@eco2/ports'
import type { ModelInfo } from '../models/model-info.ts'
import { safeReason } from '../safe-reason.ts'
import { around, type CallContext, policyError } from './around.ts'

export interface FallbackCandidate {
  readonly client: LLMClientPort
  readonly info: Pick<ModelInfo, 'capabilities' | 'contextTokens'>
}

export interface FallbackOptions {
  readonly logger?: Logger
}

/**
 * The first candidate that can and does. A candidate that lacks what the call needs is passed over. Before the first
 * delta the change is silent; in mid-stream `onRestart('provider-change')` says that what was yielded is void, and the
 * next one begins anew. Without `onRestart` a stream that has begun fails instead: its reader would see the text twice.
 * Usage of every candidate reaches `onUsage`.
 *
 * @throws {PortError} that of the last candidate that was tried; UNSUPPORTED when none can.
 */
export function withFallback(
  candidates: readonly [FallbackCandidate, ...FallbackCandidate[]],
  { logger = silentLogger }: FallbackOptions = {},
): LLMClientPort {
  const [{ client: first }] = candidates
  const next = (
    context: CallContext,
    error: unknown,
    failed: FallbackCandidate,
    rest: FallbackCandidate[],
  ) => {
    const candidate = rest.find((other) => helps(error, failed, other))
    if (!candidate || context.options.signal?.aborted) throw error
    logger.warn(
      {
        from: failed.client.model,
        to: candidate.client.model,
        task: context.options.task,
        reason: safeReason(error),
      },
      'Another model takes over.',
    )
    return candidate
  }
  return around(first.model, {
    answer: async (attempt, context) => {
      const line = ableOf(candidates, context)
      for (let current = line[0]; ; ) {
        try {
          return await attempt(current.client, {})
        } catch (error) {
          current = next(context, error, current, after(line, current))
        }
      }
    },
    stream: async function* (attempt, context) {
      const line = ableOf(candidates, context)
      for (let current = line[0]; ; ) {
        let hasBegun = false
        try {
          for await (const delta of attempt(current.client, {})) {
            hasBegun = true
            yield delta
          }
          return
        } catch (error) {
          const { onRestart } = context.options
          if (hasBegun && !onRestart) throw error
          current = next(context, error, current, after(line, current))
          if (hasBegun) onRestart?.('provider-change')
        }
      }
    },
  })
}

function ableOf(
  candidates: readonly FallbackCandidate[],
  { operation, options }: CallContext,
): [FallbackCandidate, ...FallbackCandidate[]] {
  const [first, ...rest] = candidates.filter(({ info: { capabilities } }) => {
    if (operation === 'generateFunctionCall' && !capabilities.functions) return false
    if (operation === 'generateWithTools' && !capabilities.webSearch) return false
    return capabilities.images || !options.images?.length
  })
  if (!first)
    throw new PortError('UNSUPPORTED', `No model can do this: ${operation}.`, policyError('with-fallback'))
  return [first, ...rest]
}

function after(line: readonly FallbackCandidate[], current: FallbackCandidate): FallbackCandidate[] {
  return line.slice(line.indexOf(current) + 1)
}

/** A refusal of the content, of the request or of the money would be the same, or should be, at another vendor. */
function helps(error: unknown, failed: FallbackCandidate, other: FallbackCandidate): boolean {
  if (isPortError(error, 'CANCELLED', 'CONTENT_FILTERED', 'INVALID_REQUEST', 'BUDGET_EXCEEDED')) return false
  if (isPortError(error, 'CONTEXT_TOO_LONG')) return other.info.contextTokens > failed.info.contextTokens
  return true
}
