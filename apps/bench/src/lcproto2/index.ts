export { LangChainAdapter, type LangChainAdapterOptions } from './langchain-adapter.ts'
export { ANTHROPIC_WEB_SEARCH, type LangChainCapabilities } from './langchain-capabilities.ts'
export type { LangChainModelSource, LangChainSettings } from './model-settings.ts'
export { withLineLimit } from './with-line-limit.ts'
