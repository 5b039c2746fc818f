import type { LLMClientPort } from './llm-client-port.ts'
import { PortError } from './port-error.ts'

/**
 * The model when there is none: every operation throws UNAVAILABLE, not retryable. No key, a wrong key and all models
 * down are thus one case for the graph, whose nodes then take their rule path. `reason` says why, for logs.
 */
export function noModel(reason: string): LLMClientPort {
  const unavailable = (): PortError =>
    new PortError('UNAVAILABLE', `No model: ${reason}`, {
      port: 'LLMClientPort',
      adapter: 'noModel',
      retryable: false,
    })
  return {
    model: 'none',
    generate: () => Promise.reject(unavailable()),
    generateStructured: () => Promise.reject(unavailable()),
    generateFunctionCall: () => Promise.reject(unavailable()),
    generateWithTools: () => Promise.reject(unavailable()),
    generateStream: () => ({
      [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(unavailable()) }),
    }),
  }
}
