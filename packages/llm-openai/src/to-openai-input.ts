import type { LLMImage } from '@eco2/ports'
import type { OpenAI } from 'openai'
import type { FunctionTool, ModelCall } from './model-call.ts'

type ResponsesBody = OpenAI.Responses.ResponseCreateParamsNonStreaming
type ChatBody = OpenAI.Chat.ChatCompletionCreateParamsNonStreaming

/** The body of `POST /responses`. */
export function toResponsesBody(call: ModelCall): ResponsesBody {
  return {
    model: call.model,
    input: toResponsesInput(call),
    max_output_tokens: call.maxTokens,
    // OpenAI keeps responses for 30 days otherwise; our threads are kept by our own store.
    store: false,
    ...(call.systemPrompt === undefined ? {} : { instructions: call.systemPrompt }),
    ...(call.temperature === undefined ? {} : { temperature: call.temperature }),
    ...(call.reasoningEffort === undefined ? {} : { reasoning: { effort: call.reasoningEffort } }),
    ...(call.schema === undefined
      ? {}
      : { text: { format: { type: 'json_schema' as const, name: SCHEMA_NAME, ...call.schema } } }),
    ...toResponsesTools(call),
  }
}

/** The body of `POST /chat/completions`. */
export function toChatBody(
  call: ModelCall,
  maxTokensParameter: 'max_completion_tokens' | 'max_tokens',
): ChatBody {
  const { functions, functionCall } = call
  return {
    model: call.model,
    messages: [
      ...(call.systemPrompt === undefined ? [] : [{ role: 'system' as const, content: call.systemPrompt }]),
      { role: 'user' as const, content: toChatContent(call) },
    ],
    [maxTokensParameter]: call.maxTokens,
    ...(call.temperature === undefined ? {} : { temperature: call.temperature }),
    ...(call.reasoningEffort === undefined ? {} : { reasoning_effort: call.reasoningEffort }),
    ...(call.schema === undefined
      ? {}
      : {
          response_format: {
            type: 'json_schema' as const,
            json_schema: { name: SCHEMA_NAME, ...call.schema },
          },
        }),
    ...(functions === undefined || functions.length === 0
      ? {}
      : {
          tools: functions.map((tool) => ({ type: 'function' as const, function: toFunction(tool) })),
          tool_choice:
            typeof functionCall === 'object'
              ? { type: 'function' as const, function: { name: functionCall.name } }
              : (functionCall ?? 'auto'),
          parallel_tool_calls: false,
        }),
  }
}

function toResponsesInput({ prompt, images }: ModelCall): ResponsesBody['input'] & (string | object) {
  if (images.length === 0) return prompt
  return [
    {
      role: 'user',
      content: [
        { type: 'input_text', text: prompt },
        ...images.map((image) => ({
          type: 'input_image' as const,
          image_url: toImageUrl(image),
          detail: 'auto' as const,
        })),
      ],
    },
  ]
}

function toResponsesTools({ functions = [], functionCall, webSearch }: ModelCall): Partial<ResponsesBody> {
  if (webSearch === true) {
    // Without a location OpenAI searches as if from the United States (openai 7.57, WebSearchTool.user_location).
    return { tools: [{ type: 'web_search', user_location: { type: 'approximate' } }] }
  }
  if (functions.length === 0) return {}
  return {
    tools: functions.map((tool) => ({ type: 'function' as const, ...toFunction(tool) })),
    tool_choice:
      typeof functionCall === 'object'
        ? { type: 'function', name: functionCall.name }
        : (functionCall ?? 'auto'),
    parallel_tool_calls: false,
  }
}

function toChatContent({ prompt, images }: ModelCall): string | OpenAI.Chat.ChatCompletionContentPart[] {
  if (images.length === 0) return prompt
  return [
    { type: 'text', text: prompt },
    ...images.map((image) => ({ type: 'image_url' as const, image_url: { url: toImageUrl(image) } })),
  ]
}

function toFunction({ name, description, parameters, strict }: FunctionTool) {
  return { name, description, parameters: { ...parameters }, strict }
}

function toImageUrl(image: LLMImage): string {
  if ('url' in image) return image.url
  const { buffer, byteOffset, byteLength } = image.bytes
  return `data:${image.mediaType};base64,${Buffer.from(buffer, byteOffset, byteLength).toString('base64')}`
}

/** A name is demanded and means nothing. */
const SCHEMA_NAME = 'reply'
