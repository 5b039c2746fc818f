import type { MessageSource } from '@eco2/ports'
import type { Section } from '../state.ts'

/** Every source behind the sections, each once, in the order of its first use. */
export function citedSources(sections: readonly Section[]): readonly MessageSource[] {
  const sources = sections.flatMap(({ facts }) => facts.flatMap(({ source }) => source ?? []))
  const keys = sources.map(({ ruleId, url, title }) => `${ruleId} ${url} ${title}`)
  return sources.filter((_, index) => keys.indexOf(keys[index] ?? '') === index)
}

/**
 * `출처: 투명 페트병 · 지침 (2024-03)`; `''` when there is none. Written by us, so that no citation is ever invented. Of a rule
 * the title and date say enough to a reader, and the `source` event carries its address; a web page is its address.
 */
export function renderSources(sources: readonly MessageSource[]): string {
  return sources.map((source) => `출처: ${describeSource(source)}`).join('\n')
}

function describeSource({ title, date, url, ruleId }: MessageSource): string {
  const dated = date === undefined ? title : `${title} (${date})`
  return url === undefined || ruleId !== undefined ? dated : `${dated} ${url}`
}
