import type { GenerateOptions, LLMClientPort } from '@eco2/ports'

export type LLMOperation = Exclude<keyof LLMClientPort, 'model'>

/** One call, ready to be made: on which client, and with which of the common options changed. */
export type Attempt<Result> = (client: LLMClientPort, options: GenerateOptions) => Result

export interface CallContext {
  readonly operation: LLMOperation
  readonly prompt: string
  readonly options: GenerateOptions
}

/** What a policy does around a call. Both must make at least one attempt, or throw a PortError. */
export interface Around {
  /** For the four operations that answer once. */
  answer<T>(attempt: Attempt<Promise<T>>, context: CallContext): Promise<T>
  /** Yields deltas; whoever leaves the loop early ends the attempt by its own `return`. */
  stream(attempt: Attempt<AsyncIterable<string>>, context: CallContext): AsyncIterable<string>
}

/** Turns a policy into a decorator: the five operations of the port are two shapes. */
export function around(model: string, policy: Around): LLMClientPort {
  return {
    model,
    generate: (prompt, options = {}) =>
      policy.answer((client, changed) => client.generate(prompt, { ...options, ...changed }), {
        operation: 'generate',
        prompt,
        options,
      }),
    generateStructured: (prompt, schema, options = {}) =>
      policy.answer(
        (client, changed) => client.generateStructured(prompt, schema, { ...options, ...changed }),
        {
          operation: 'generateStructured',
          prompt,
          options,
        },
      ),
    generateFunctionCall: (prompt, functions, options = {}) =>
      policy.answer(
        (client, changed) => client.generateFunctionCall(prompt, functions, { ...options, ...changed }),
        {
          operation: 'generateFunctionCall',
          prompt,
          options,
        },
      ),
    generateWithTools: (prompt, tools, options = {}) =>
      policy.answer(
        (client, changed) => client.generateWithTools(prompt, tools, { ...options, ...changed }),
        {
          operation: 'generateWithTools',
          prompt,
          options,
        },
      ),
    generateStream: (prompt, options = {}) =>
      policy.stream((client, changed) => client.generateStream(prompt, { ...options, ...changed }), {
        operation: 'generateStream',
        prompt,
        options,
      }),
  }
}

export function policyError(
  adapter: string,
  port = 'LLMClientPort',
): { readonly port: string; readonly adapter: string } {
  return { port, adapter }
}
