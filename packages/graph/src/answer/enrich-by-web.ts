import type { WebSearchPort } from '@eco2/ports'
import { toWebQuery } from '../lookup/web-query.ts'
import type { StageContext } from '../nodes/stage.ts'
import { searchWeb } from '../nodes/web-search.ts'
import { toPageSource, toPages } from '../nodes/web-search-sections.ts'
import type { Question } from '../state.ts'
import type { Enrichment } from './enrichment-paragraph.ts'

/** What was written about it lately; `undefined` when nothing was found. @throws {PortError} */
export async function webEnrichment(
  question: Question,
  webSearchClient: WebSearchPort,
  context: StageContext,
): Promise<Enrichment | undefined> {
  const pages = toPages(await searchWeb({ webSearchClient }, toWebQuery(question), context)).slice(
    0,
    MAX_PAGES,
  )
  if (pages.length === 0) return undefined
  const lines = pages.map(
    ({ title, url, date }) => `- ${title}${date === undefined ? '' : ` (${date})`} ${url}`,
  )
  return {
    paragraph: ['최근 소식(인터넷의 글이니 원문에서 확인해 주세요):', ...lines].join('\n'),
    sources: pages.map(toPageSource),
    isCited: true,
  }
}

const MAX_PAGES = 3
