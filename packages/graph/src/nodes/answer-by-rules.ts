import { setImmediate } from 'node:timers/promises'
import type { AnswerWriter } from '../answer/answer-writer.ts'
import { splitPieces } from '../answer/split-pieces.ts'
import type { Section } from '../state.ts'
import type { StageContext } from './stage.ts'

/** Says what the sections hold, in small deltas; a turn of the event loop per line, so that a cancel is heard. */
export async function answerByRules(
  writer: AnswerWriter,
  sections: readonly Section[],
  { signal }: StageContext,
): Promise<void> {
  const text = [...new Set(sections.map(({ reply }) => reply))].filter((part) => part !== '').join('\n\n')
  for (const line of text.split(/(?<=\n)(?=[^\n])/u)) {
    for (const piece of splitPieces(line)) writer.write(piece)
    await setImmediate(undefined, { signal })
  }
  writer.flush()
}

export const WITHOUT_MODEL = '지금은 AI 모델 없이 저장된 분리배출 규정으로 답해요.'
