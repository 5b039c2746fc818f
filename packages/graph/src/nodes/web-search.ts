import type { WebSearchResult } from '@eco2/ports'
import type { ChatGraphDeps } from '../chat-graph-deps.ts'
import { type Answered, answerEach } from '../lookup/answer-each.ts'
import { callLookup } from '../lookup/call-lookup.ts'
import { toWebQuery } from '../lookup/web-query.ts'
import type { NodeResult, Question } from '../state.ts'
import { createStage, type StageContext } from './stage.ts'
import { failedWebSearch, webSection } from './web-search-sections.ts'

type WebSearchDeps = ChatGraphDeps & Pick<Required<ChatGraphDeps>, 'webSearchClient'>

/** What strangers wrote about it: told as theirs, with address and date. */
export function createWebSearchNode(deps: WebSearchDeps) {
  const { eventPublisher, breakers } = deps
  return createStage<'web_search', NodeResult>(
    'web_search',
    {
      eventPublisher,
      breakers,
      onFailure: (_code, { questions = [] }) => ({ sections: questions.map(failedWebSearch) }),
    },
    ({ questions = [] }, context) =>
      answerEach(context, {
        questions,
        answer: (question) => answer(question, deps, context),
        failed: failedWebSearch,
      }),
  )
}

async function answer(question: Question, deps: WebSearchDeps, context: StageContext): Promise<Answered> {
  return { section: webSection(question, await searchWeb(deps, toWebQuery(question), context)) }
}

/** @throws {PortError} */
export function searchWeb(
  { webSearchClient }: Pick<WebSearchDeps, 'webSearchClient'>,
  query: string,
  context: StageContext,
): Promise<readonly WebSearchResult[]> {
  const asked = { query, limit: MAX_RESULTS }
  return callLookup(context, {
    name: 'web_search.search',
    arguments: asked,
    work: (signal) => webSearchClient.search(asked, { signal }),
  })
}

const MAX_RESULTS = 5
