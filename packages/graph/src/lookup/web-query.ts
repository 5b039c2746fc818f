import { stripInvisible } from '../intent/clean-text.ts'
import { isDependent } from '../intent/subject.ts'
import type { Question } from '../state.ts'

/** What a search engine is asked: the question without its request to search, a dependent one with what it depends on. */
export function toWebQuery({ text, queries }: Pick<Question, 'text' | 'queries'>): string {
  const line = stripInvisible(text).replace(/\s+/gu, ' ').trim()
  const own = line.replace(REQUEST, '').trim()
  const [first = ''] = queries
  const query = own === '' || isDependent(line.toLowerCase()) ? `${first} ${own}`.trim() : own
  const characters = [...(query === '' ? line : query)]
  return characters.slice(0, MAX_CHARACTERS).join('').trim() || '분리배출'
}

/** "…을 인터넷에서 검색해줘", "… 알려줘" */
const REQUEST =
  /(?:을|를|좀|에\s?대해서?|\s있던데)?\s?(?:(?:인터넷|웹|구글|네이버)(?:에서|으로|에)?\s?)?(?:검색|찾아|알아|확인)(?:해|봐)?서?\s?(?:봐)?\s?(?:줘|주세요|줄래|주고|주라|볼래|달라고)?(?:요)?(?:\s알려\s?(?:줘|주세요))?[\s.?!~]*$|\s(?:좀\s)?알려\s?(?:줘|주세요)(?:요)?[\s.?!~]*$/u
/** The port's bound. */
const MAX_CHARACTERS = 400
