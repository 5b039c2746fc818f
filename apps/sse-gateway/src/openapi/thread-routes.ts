import { forkBodySchema, newThreadBodySchema, pageQuerySchema, titleBodySchema } from '../requests.ts'
import type { DocumentedRoute } from './documented-route.ts'
import {
  ANSWER_TEXT,
  AT,
  NOT_FOUND,
  problem,
  QUESTION_TEXT,
  RUN_ID,
  THREAD,
  THREAD_ID,
} from './example-data.ts'
import { messagePageSchema, threadPageSchema, threadSchema } from './schemas.ts'

const COPY = { ...THREAD, threadId: 'p0VtR6uYc2LmXq9BzKs4Jw', forkedFrom: THREAD_ID }
const made = {
  201: { description: 'The thread.', content: threadSchema, headers: { location: 'the thread' } },
} as const

export const THREAD_ROUTES: readonly DocumentedRoute[] = [
  {
    tag: 'threads',
    method: 'POST',
    path: '/v1/threads',
    summary: 'Make a thread',
    access: 'person',
    body: { schema: newThreadBodySchema, isOptional: true },
    responses: made,
    examples: [
      {
        name: 'with a name',
        given: 'nothing',
        body: { title: '분리배출' },
        status: 201,
        answer: { ...THREAD, title: '분리배출' },
      },
    ],
  },
  {
    tag: 'threads',
    method: 'GET',
    path: '/v1/threads',
    summary: 'List threads',
    access: 'person',
    query: pageQuerySchema.shape,
    responses: { 200: { description: 'A page.', content: threadPageSchema } },
    examples: [
      { name: 'one', given: 'a thread', query: '?limit=20', status: 200, answer: { items: [THREAD] } },
      {
        name: 'a page of no size',
        given: 'nothing',
        query: '?limit=0',
        status: 400,
        answer: problem(400, 'Bad Request', 'INVALID_REQUEST', 'limit은 1부터 100까지의 정수여야 해요.', {
          errors: [{ path: 'limit', message: 'limit은 1부터 100까지의 정수여야 해요.' }],
        }),
      },
    ],
  },
  {
    tag: 'threads',
    method: 'GET',
    path: '/v1/threads/{threadId}',
    summary: 'Read a thread',
    access: 'person',
    responses: { 200: { description: 'The thread.', content: threadSchema } },
    examples: [
      {
        name: 'one',
        given: 'a thread',
        parameters: { threadId: THREAD_ID },
        status: 200,
        answer: THREAD,
      },
      {
        name: 'one that is not there, or somebody else’s',
        given: 'nothing',
        parameters: { threadId: THREAD_ID },
        status: 404,
        answer: NOT_FOUND,
      },
    ],
  },
  {
    tag: 'threads',
    method: 'PATCH',
    path: '/v1/threads/{threadId}',
    summary: 'Rename a thread',
    access: 'person',
    body: { schema: titleBodySchema },
    responses: { 200: { description: 'The thread.', content: threadSchema } },
    examples: [
      {
        name: 'another name',
        given: 'a thread',
        parameters: { threadId: THREAD_ID },
        body: { title: '생수병' },
        status: 200,
        answer: { ...THREAD, title: '생수병' },
      },
    ],
  },
  {
    tag: 'threads',
    method: 'DELETE',
    path: '/v1/threads/{threadId}',
    summary: 'Delete a thread',
    description: 'With its messages, runs and streams. What is still being answered is cancelled.',
    access: 'person',
    responses: { 204: { description: 'It is gone.' } },
    examples: [{ name: 'one', given: 'a finished run', parameters: { threadId: THREAD_ID }, status: 204 }],
  },
  {
    tag: 'threads',
    method: 'GET',
    path: '/v1/threads/{threadId}/messages',
    summary: 'Read messages',
    access: 'person',
    query: pageQuerySchema.shape,
    responses: { 200: { description: 'A page, the newest first.', content: messagePageSchema } },
    examples: [
      {
        name: 'a question and its answer',
        given: 'a finished run',
        parameters: { threadId: THREAD_ID },
        status: 200,
        answer: {
          items: [
            {
              messageId: `${RUN_ID}.assistant`,
              runId: RUN_ID,
              role: 'assistant',
              text: ANSWER_TEXT,
              status: 'completed',
              createdAt: AT,
            },
            { messageId: `${RUN_ID}.user`, runId: RUN_ID, role: 'user', text: QUESTION_TEXT, createdAt: AT },
          ],
        },
      },
    ],
  },
  {
    tag: 'threads',
    method: 'POST',
    path: '/v1/threads/{threadId}/fork',
    summary: 'Copy a thread',
    description:
      'Up to a message (`throughMessageId`) or before it (`beforeMessageId`): to ask again, or otherwise. The original stays.',
    access: 'person',
    headers: { 'Idempotency-Key': 'The same key and point again: the same copy.' },
    body: { schema: forkBodySchema, isOptional: true },
    responses: made,
    problems: { 409: ['CONFLICT'] },
    examples: [
      {
        name: 'before the question, to ask it otherwise',
        given: 'a finished run',
        parameters: { threadId: THREAD_ID },
        headers: { 'idempotency-key': 'edit-1' },
        body: { beforeMessageId: `${RUN_ID}.user` },
        status: 201,
        answer: COPY,
      },
    ],
  },
]
