import type { RetrievalHit } from '@eco2/ports'
import type { Fact, Question, Section } from '../state.ts'

/** The rules as they are: destination first, then steps and exceptions; each with its source. */
export function foundSection(question: Question, hits: readonly RetrievalHit[]): Section {
  const texts = hits.map((hit) => toReadable(hit.content))
  return {
    ...head(question),
    status: 'ok',
    facts: hits.map((hit, index) => ({
      text: `[${hit.title}] ${texts[index] ?? ''}`,
      source: toSource(hit),
    })),
    reply: texts.join('\n\n'),
    guidance: [],
    fixed: false,
  }
}

export function notFoundSection(question: Question): Section {
  return {
    ...head(question),
    status: 'ok',
    facts: [],
    reply:
      '저장된 분리배출 규정에서 맞는 항목을 찾지 못했어요. 물건의 이름이나 재질(플라스틱, 유리, 종이 등)을 알려 주시면 다시 찾아볼게요. 환경부 「내 손안의 분리배출」이나 구청에서도 확인할 수 있어요.',
    guidance: [
      '저장된 규정에서 찾지 못함: 규정을 아는 것처럼 말하지 말고, 재질을 되묻거나 환경부 「내 손안의 분리배출」과 구청을 안내할 것',
    ],
    fixed: false,
  }
}

export function failedSection(question: Question): Section {
  return {
    ...head(question),
    status: 'failed',
    facts: [],
    reply:
      '지금은 분리배출 규정을 찾아볼 수 없어서 확실한 답을 드릴 수 없어요. 잠시 뒤에 다시 물어봐 주시거나 환경부 「내 손안의 분리배출」, 구청에 확인해 주세요.',
    guidance: ['분리배출 규정 조회 실패: 배출 방법을 말하지 말고 조회하지 못했다고 말할 것'],
    fixed: true,
  }
}

function head({ index, intent, text }: Question): Pick<Section, 'index' | 'intent' | 'question'> {
  return { index, intent, question: text }
}

function toSource({ title, ruleId, url, date, source }: RetrievalHit): NonNullable<Fact['source']> {
  return { title: `${title} · ${source}`, ruleId, date, ...(url !== undefined && { url }) }
}

/**
 * A rule as lines for a reader. Its own source line goes, because sources stand below the whole answer; a rule that leaves
 * something to the districts says so in one well-known sentence.
 */
function toReadable(content: string): string {
  const text = content
    .replace(/^출처:.*$/gmu, '')
    .replace(/\s+(?=\d{1,2}\)\s)/gu, '\n')
    .replace(/^지자체마다 다름:/gmu, '지자체마다 다를 수 있어요:')
    .trim()
  if (!/지자체|구청마다|지역마다/u.test(text) || /지자체마다 다를 수 있/u.test(text)) return text
  return `${text}\n지자체마다 다를 수 있어요.`
}
