import { noModel } from '@eco2/ports'
import { describeChatPort } from '@eco2/ports/testing'
import { createChat } from '../src/index.ts'
import { testRetriever } from './run-chat.ts'

const messages = [
  '다 마신 생수병은 어떻게 버려?',
  '생수병이랑 우유팩은?',
  '안녕',
  '오늘 날씨 어때?',
  '🎉',
  'asdf qwer',
]

describeChatPort(
  'graph without a model',
  () => createChat({ models: () => noModel('a test'), retriever: testRetriever() }),
  {
    messages,
  },
)
