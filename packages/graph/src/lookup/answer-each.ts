import type { PortErrorCode } from '@eco2/ports'
import { attempt, type StageContext, type StageOutcome } from '../nodes/stage.ts'
import type { NodeResult, Question, Section } from '../state.ts'

export interface Answered {
  readonly section: Section
  /** Why a part of it could not be looked up. */
  readonly failure?: PortErrorCode
}

export interface EachQuestion {
  readonly questions: readonly Question[]
  readonly answer: (question: Question) => Promise<Answered>
  /** What is left behind of a question whose `answer` threw. */
  readonly failed: (question: Question) => Section
}

/** All questions at the same time; one that fails costs its own section. `failed` when all did, `degraded` when some did. */
export async function answerEach(
  { signal }: Pick<StageContext, 'signal'>,
  { questions, answer, failed }: EachQuestion,
): Promise<StageOutcome<NodeResult>> {
  const answered = await Promise.all(
    questions.map(async (question): Promise<Answered> => {
      const tried = await attempt(signal, () => answer(question))
      return 'value' in tried ? tried.value : { section: failed(question), failure: tried.failure }
    }),
  )
  const sections = answered.map(({ section }) => section)
  const reason = answered.find(({ failure }) => failure !== undefined)?.failure
  if (reason === undefined) return { result: { sections } }
  const status = sections.every((section) => section.status === 'failed') ? 'failed' : 'degraded'
  return { result: { sections }, status, reason }
}
