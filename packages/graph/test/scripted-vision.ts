import type { LLMImage, LLMUsage, PortError, VisionModelPort, VisionOptions, VisionPrompt } from '@eco2/ports'
import { PortError as Failure } from '@eco2/ports'

export interface VisionCall {
  readonly image: LLMImage
  readonly prompt: VisionPrompt
  readonly options: VisionOptions
}

export interface ScriptedVision extends VisionModelPort {
  readonly calls: readonly VisionCall[]
}

/** Sees what the test wrote down, judged by the caller's schema as the port promises; an error is thrown. */
export function createScriptedVision(seen: object | PortError, usage?: LLMUsage): ScriptedVision {
  const calls: VisionCall[] = []
  return {
    model: 'scripted/eyes',
    calls,
    describeImage: async (image, prompt, schema, options = {}) => {
      calls.push({ image, prompt, options })
      if (usage !== undefined) options.onUsage?.(usage)
      if (seen instanceof Error) throw seen
      const judged = schema.safeParse(seen)
      if (!judged.success) throw new Failure('BAD_RESPONSE', 'The scripted sight misses the schema.')
      return judged.data
    },
  }
}

export interface SeenItem {
  readonly name: string
  readonly material?: string
  readonly condition?: string
}

/** A sharp picture of these things. */
export function seeing(...items: readonly SeenItem[]): object {
  return {
    readable: true,
    items: items.map(({ name, material = '', condition = '' }) => ({ name, material, condition })),
  }
}
