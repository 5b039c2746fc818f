import type {
  EventLogPort,
  LLMUsage,
  MessageImage,
  MessageSource,
  RunEventBody,
  RunOutcome,
} from '@eco2/ports'

/** Folds a run's events into what the store keeps: the same fold that a viewer makes, so that both show one text. */
export class AnswerSoFar {
  #text = ''
  #degraded = false
  readonly #sources = new Map<string, MessageSource>()
  readonly #images = new Map<string, MessageImage>()
  readonly #usage: LLMUsage[] = []

  get text(): string {
    return this.#text
  }

  add(event: RunEventBody): void {
    switch (event.type) {
      case 'text-delta':
        this.#text += event.text
        break
      case 'text-reset':
        this.#text = ''
        this.#sources.clear()
        this.#images.clear()
        this.#degraded = false
        break
      case 'stage-end':
        if (event.status === 'degraded' || event.status === 'failed') this.#degraded = true
        break
      case 'source': {
        const { type: _, ...source } = event
        this.#sources.set(source.ruleId ?? source.url ?? source.title, withoutUndefined(source))
        break
      }
      case 'image': {
        const { url, alt } = event
        this.#images.set(url, { url, ...(alt !== undefined && { alt }) })
        break
      }
      case 'usage': {
        const { type: _, costUsd, ...usage } = event
        this.#usage.push(costUsd === undefined ? usage : { ...usage, costUsd })
        break
      }
    }
  }

  toOutcome(status: RunOutcome['status'], error?: RunOutcome['error']): RunOutcome {
    return {
      status,
      answer: this.#text,
      ...(error !== undefined && { error }),
      ...(this.#degraded && { degraded: true }),
      ...(this.#usage.length > 0 && { usage: this.#usage }),
      ...(this.#sources.size > 0 && { sources: [...this.#sources.values()] }),
      ...(this.#images.size > 0 && { images: [...this.#images.values()] }),
    }
  }
}

/** What viewers have seen of a run that nobody holds any more. */
export async function answerInLog(events: EventLogPort, runId: string): Promise<AnswerSoFar> {
  const answer = new AnswerSoFar()
  for (let afterSeq = 0; ; ) {
    const slice = await events.read(runId, { afterSeq })
    const last = slice?.events.at(-1)
    if (slice === null || last === undefined) return answer
    for (const event of slice.events) answer.add(event)
    afterSeq = last.seq
  }
}

function withoutUndefined(source: {
  title: string
  url?: string | undefined
  ruleId?: string | undefined
  date?: string | undefined
}): MessageSource {
  const { title, url, ruleId, date } = source
  return {
    title,
    ...(url !== undefined && { url }),
    ...(ruleId !== undefined && { ruleId }),
    ...(date !== undefined && { date }),
  }
}
