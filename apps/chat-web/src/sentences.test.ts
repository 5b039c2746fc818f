import { expect, test } from 'vitest'
import { createSentenceReader } from './sentences.ts'

/** What is said while `text` comes in one character at a time. */
function say(text: string): string[] {
  const read = createSentenceReader()
  const said: string[] = []
  const characters = Array.from(text)
  for (let length = 1; length <= characters.length; length += 1) {
    said.push(...read(characters.slice(0, length).join(''), false))
  }
  return [...said, ...read(text, true)]
}

test('whole sentences, never tokens', () => {
  expect(say('우유팩은 씻어요. 펼쳐서 말려요! 그다음은요? 끝')).toEqual([
    '우유팩은 씻어요.',
    '펼쳐서 말려요!',
    '그다음은요?',
    '끝',
  ])
})

test('nothing is said before a sentence is whole', () => {
  const read = createSentenceReader()
  expect(read('우유팩은', false)).toEqual([])
  expect(read('우유팩은 씻어요.', false)).toEqual([])
  expect(read('우유팩은 씻어요. ', false)).toEqual(['우유팩은 씻어요.'])
  expect(read('우유팩은 씻어요. ', false)).toEqual([])
  expect(read('우유팩은 씻어요. 말려요', true)).toEqual(['말려요'])
})

test.each([
  ['a decimal point', '3.5 kg까지예요. 끝', ['3.5 kg까지예요.', '끝']],
  ['the number of an item', '1. 씻어요.\n2. 말려요.\n', ['1. 씻어요.', '2. 말려요.']],
  ['an address', '주소는 https://a.kr/b.html 이에요. 끝', ['주소는 https://a.kr/b.html 이에요.', '끝']],
  ['a quotation', '"버려요." 라고 했어요. 끝', ['"버려요."', '라고 했어요.', '끝']],
  ['a line without a full stop', '준비물\n가위', ['준비물', '가위']],
  [
    'marks of Markdown',
    '## 방법\n- **종이팩**은 `따로` [안내](https://a.kr)를 봐요.\n',
    ['방법', '종이팩은 따로 안내를 봐요.'],
  ],
  ['nothing', ' \n\n', []],
])('%s', (_name, text, sentences) => {
  expect(say(text)).toEqual(sentences)
})

test('sentences that come together are said together, a line each', () => {
  expect(createSentenceReader()('하나예요. 둘이에요.\n셋이에요. ', false)).toEqual([
    '하나예요. 둘이에요.',
    '셋이에요.',
  ])
})

test('a text that begins again is read again', () => {
  const read = createSentenceReader()
  expect(read('처음이에요. ', false)).toEqual(['처음이에요.'])
  expect(read('', false)).toEqual([])
  expect(read('처음이에요. ', false)).toEqual(['처음이에요.'])
  expect(read('다시 써요. ', false)).toEqual(['다시 써요.'])
})
