import type { LLMClientPort } from '@eco2/ports'
import { startSpan, withSpan } from '../telemetry.ts'
import { around, type CallContext } from './around.ts'

/** A span per model call: which model, which operation, which task; never a prompt. Costs nothing when tracing is off. */
export function withTracing(client: LLMClientPort): LLMClientPort {
  const attributesOf = ({ operation, options }: CallContext) => ({
    model: client.model,
    operation,
    ...(options.task === undefined ? {} : { task: options.task }),
  })
  return around(client.model, {
    answer: (attempt, context) => withSpan('model call', attributesOf(context), () => attempt(client, {})),
    stream: async function* (attempt, context) {
      // Not the active span: a generator runs in the context of whoever pulls it.
      const end = startSpan('model call', attributesOf(context))
      try {
        yield* attempt(client, {})
        end()
      } catch (error) {
        end(error)
        throw error
      } finally {
        // A reader that leaves ends the call; ending twice changes nothing.
        end()
      }
    },
  })
}
