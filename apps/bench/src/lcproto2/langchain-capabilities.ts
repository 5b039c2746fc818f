/** What the wrapped model can do. Everything that is not said is taken for granted, except web search. */
export interface LangChainCapabilities {
  /** false: `temperature` is not set (models with fixed sampling). */
  readonly temperature?: boolean
  /** How a schema reaches the model: as the parameters of a forced function (default), or in words. */
  readonly structuredOutput?: 'tool' | 'prompt'
  /** false: a call with images is UNSUPPORTED. */
  readonly images?: boolean
  /** false: `generateFunctionCall` is UNSUPPORTED, and structured output goes by words. */
  readonly functions?: boolean
  /** The vendor's own tool, as `bindTools` takes it: `ANTHROPIC_WEB_SEARCH`. Without it `web_search` is UNSUPPORTED. */
  readonly webSearch?: { readonly [key: string]: unknown }
  /** false: the vendor's LangChain package never says why an answer ended, so a stream that was cut cleanly cannot be told. */
  readonly finishReason?: boolean
}

/**
 * Anthropic's server-side search, generally available since 2025-05.
 * Source: https://docs.claude.com/en/docs/agents-and-tools/tool-use/web-search-tool and @langchain/anthropic 1.5
 * `tools/webSearch` (read 2026-11-22).
 */
export const ANTHROPIC_WEB_SEARCH: {
  readonly type: string
  readonly name: string
  readonly max_uses: number
} = {
  type: 'web_search_20250305',
  name: 'web_search',
  max_uses: 5,
}
