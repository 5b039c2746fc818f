import { lessonsOne } from './one.ts'
import { lessonsParts } from './parts.ts'
import { lessonsTwo } from './two.ts'

/** What `pnpm learn` learns from beside the questions that are asked; nobody is scored by them. */
export const lessons: readonly { readonly question: string; readonly ruleId: string }[] = [
  lessonsOne,
  lessonsParts,
  lessonsTwo,
].flatMap((text) =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [question = '', ruleId = ''] = line.split('|')
      return { question, ruleId }
    }),
)
