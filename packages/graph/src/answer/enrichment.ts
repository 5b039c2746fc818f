import type { Location } from '@eco2/ports'
import type { ChatGraphDeps } from '../chat-graph-deps.ts'
import { isLocation } from '../lookup/asked-place.ts'
import type { StageContext } from '../nodes/stage.ts'
import type { ChatState, Section } from '../state.ts'
import { weatherEnrichment } from './enrich-by-weather.ts'
import { webEnrichment } from './enrich-by-web.ts'
import type { Enrichment } from './enrichment-paragraph.ts'

export interface PendingEnrichment {
  /**
   * What has been found, after at most `ENRICHMENT_GRACE_MS`; what was not found by then, or failed, is left out in silence.
   *
   * @throws {PortError} CANCELLED with the run, nothing else
   */
  take(): Promise<readonly Enrichment[]>
  /** Whatever is still asked is not wanted any more. */
  stop(): void
}

type EnrichmentDeps = Pick<ChatGraphDeps, 'weatherClient' | 'webSearchClient' | 'clock'>

/** Begins to look while the answer is being written; nothing here makes it wait or fail. */
export function startEnrichment(
  state: ChatState,
  sections: readonly Section[],
  deps: EnrichmentDeps,
  context: StageContext,
): PendingEnrichment {
  const stopping = new AbortController()
  const signal = AbortSignal.any([context.signal, stopping.signal])
  const own: StageContext = { ...context, signal }
  const works = worksFor(state, sections, deps, own).map((work) => work.catch(() => undefined))
  const found: (Enrichment | undefined)[] = works.map(() => undefined)
  const all = Promise.all(
    works.map(async (work, index) => {
      found[index] = await work
    }),
  )

  return {
    take: async () => {
      if (works.length === 0) return []
      await within(ENRICHMENT_GRACE_MS, all, context.signal)
      stopping.abort()
      await all
      context.signal.throwIfAborted()
      return found.filter((enrichment) => enrichment !== undefined)
    },
    stop: () => stopping.abort(),
  }
}

function worksFor(
  state: ChatState,
  sections: readonly Section[],
  { weatherClient, webSearchClient, clock }: EnrichmentDeps,
  context: StageContext,
): readonly Promise<Enrichment | undefined>[] {
  const works: Promise<Enrichment | undefined>[] = []
  const position = positionOfUser(state)
  if (weatherClient !== undefined && position !== undefined && profitsFromWeather(sections)) {
    works.push(weatherEnrichment(position, { weatherClient, clock }, context))
  }
  const question = webSearchClient === undefined ? undefined : freshQuestion(state, sections)
  if (webSearchClient !== undefined && question !== undefined) {
    works.push(webEnrichment(question, webSearchClient, context))
  }
  return works
}

/** Without a map: what is beside the answer is not worth a lookup of its own. */
function positionOfUser({ position, ask_result }: ChatState): Location | undefined {
  const answered = ask_result?.location
  return isLocation(answered) ? answered : position
}

function profitsFromWeather(sections: readonly Section[]): boolean {
  return (
    sections.some(({ intent }) => intent === 'waste' || intent === 'bulk_waste') &&
    sections.every(({ intent }) => intent !== 'weather')
  )
}

/** The question that stored knowledge may not answer well: it asks for what is new, or nobody is sure what it asks for. */
function freshQuestion({ intent_result }: ChatState, sections: readonly Section[]) {
  if (sections.some(({ intent }) => intent === 'web_search')) return undefined
  if (sections.every(({ fixed }) => fixed)) return undefined
  return intent_result?.questions.find(
    ({ intent, text, confidence }) =>
      WEB_INTENTS.has(intent) && (FRESHNESS.test(text) || confidence < UNSURE),
  )
}

/** Until `work` is done, `timeoutMs` have passed, or `signal` is aborted. */
async function within(timeoutMs: number, work: Promise<unknown>, signal: AbortSignal): Promise<void> {
  const { promise: over, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, timeoutMs)
  const onAbort = (): void => resolve()
  signal.addEventListener('abort', onAbort, { once: true })
  if (signal.aborted) onAbort()
  try {
    await Promise.race([work, over])
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', onAbort)
  }
}

const WEB_INTENTS: ReadonlySet<string> = new Set(['waste', 'bulk_waste', 'recyclable_price', 'general'])
const FRESHNESS = /요즘|최근|최신|올해|내년|20\d{2}년|바뀌었|바뀐|달라졌|달라진|새로/u
const UNSURE = 0.5
/** How long a finished answer waits for what closes it. */
const ENRICHMENT_GRACE_MS = 1_000
