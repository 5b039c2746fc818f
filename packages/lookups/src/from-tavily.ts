import { type WebSearchResult, withoutHalves } from '@eco2/ports'
import { z } from 'zod'
import { toPublishedOn } from './to-published-on.ts'

const resultSchema = z.object({
  title: z.string().nullish(),
  url: z.string(),
  content: z.string().nullish(),
  score: z.number().nullish(),
  published_date: z.string().nullish(),
})

export const searchSchema = z.object({ results: z.array(resultSchema) })

/** None where a result has no address of the web, or hides a login in it. */
export function fromTavilyResult(result: z.infer<typeof resultSchema>): readonly WebSearchResult[] {
  if (!isWebAddress(result.url)) return []
  const publishedOn = toPublishedOn(result.published_date ?? '')
  const title = cut(result.title ?? '', MAX_TITLE_LENGTH)
  return [
    {
      title: title === '' ? result.url : title,
      url: result.url,
      content: cut(result.content ?? '', MAX_CONTENT_LENGTH),
      score: Math.min(1, Math.max(0, result.score ?? 0)),
      ...(publishedOn === undefined ? {} : { publishedOn }),
    },
  ]
}

function isWebAddress(address: string): boolean {
  if (address.length > MAX_URL_LENGTH || /\s/.test(address)) return false
  const url = URL.parse(address)
  return url !== null && WEB.has(url.protocol) && url.username === '' && url.password === ''
}

function cut(text: string, maxLength: number): string {
  return withoutHalves(text.trim().slice(0, maxLength))
}

const WEB: ReadonlySet<string> = new Set(['http:', 'https:'])
const MAX_URL_LENGTH = 2_048
const MAX_TITLE_LENGTH = 300
const MAX_CONTENT_LENGTH = 2_000
