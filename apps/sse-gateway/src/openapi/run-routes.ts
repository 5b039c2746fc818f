import { z } from 'zod'
import { inputBodySchema, MAX_INPUT_CHARACTERS, MAX_MESSAGE_CHARACTERS, runBodySchema } from '../requests.ts'
import type { DocumentedRoute } from './documented-route.ts'
import {
  ACCEPTED,
  ANSWER_TEXT,
  AT,
  NOT_FOUND,
  problem,
  QUESTION,
  QUESTION_TEXT,
  RUN,
  RUN_ID,
  THREAD_ID,
  UNTIL,
} from './example-data.ts'
import { acceptedRunSchema, runSchema, ticketSchema } from './schemas.ts'

const IDEMPOTENCY_KEY = {
  'Idempotency-Key':
    '1 to 255 visible ASCII characters. The same key and body again: the same run, with 200; another body: 409.',
}

const accepting = {
  tag: 'runs',
  method: 'POST',
  access: 'person',
  headers: {
    ...IDEMPOTENCY_KEY,
    traceparent: 'W3C Trace Context: the run goes on with this trace when the server traces.',
  },
  body: { schema: runBodySchema },
  responses: {
    202: {
      description: 'Kept; it will be answered, whatever happens to this connection.',
      content: acceptedRunSchema,
      headers: {
        location: 'the run',
        traceparent: 'when the server traces: what the run’s spans belong to',
      },
    },
    200: {
      description: 'It was accepted before, with this Idempotency-Key.',
      content: acceptedRunSchema,
      headers: { location: 'the run' },
    },
  },
} as const satisfies Partial<DocumentedRoute>

const REFUSED = {
  400: ['UNKNOWN_MODEL', 'IMAGE_NOT_FOUND'],
  429: ['TOO_MANY_RUNS', 'BUDGET_EXCEEDED'],
  503: ['QUEUE_FULL'],
} as const

export const RUN_ROUTES: readonly DocumentedRoute[] = [
  {
    ...accepting,
    path: '/v1/chat',
    summary: 'Ask in a new thread',
    description: `\`message\`: 1 to ${MAX_MESSAGE_CHARACTERS} code points. \`imageUrl\`: a public https address, or one that \`POST /v1/images\` gave.`,
    problems: { ...REFUSED, 409: ['IDEMPOTENCY_KEY_REUSED'] },
    examples: [
      {
        name: 'a question',
        given: 'nothing',
        headers: { 'idempotency-key': '0f6cf7f0-4f0e-4f6e-9a27-0c6f5f1c1d55' },
        body: { message: QUESTION_TEXT, location: { latitude: 37.5665, longitude: 126.978 } },
        status: 202,
        answer: ACCEPTED,
      },
      {
        name: 'no message',
        given: 'nothing',
        body: { massage: QUESTION_TEXT },
        status: 400,
        answer: problem(400, 'Bad Request', 'INVALID_REQUEST', 'message는 글자여야 해요.', {
          errors: [
            { path: 'message', message: 'message는 글자여야 해요.' },
            { path: '', message: '인식할 수 없는 키: "massage"' },
          ],
        }),
      },
      {
        name: 'a model that nobody announces',
        given: 'a live worker',
        body: { message: QUESTION_TEXT, model: 'openai/gpt-0' },
        status: 400,
        answer: problem(400, 'Bad Request', 'UNKNOWN_MODEL', '지금 쓸 수 없는 모델이에요.', {
          models: ['openai/gpt-5.2'],
        }),
      },
    ],
  },
  {
    ...accepting,
    path: '/v1/threads/{threadId}/runs',
    summary: 'Ask in a thread',
    description:
      '`multitask` says what happens while the thread answers another run: `reject` (409), `enqueue` (wait behind it), `interrupt` (cancel it, be next), `rollback` (and remove its messages).',
    problems: {
      ...REFUSED,
      409: ['IDEMPOTENCY_KEY_REUSED', 'THREAD_BUSY', 'THREAD_LINE_FULL'],
    },
    examples: [
      {
        name: 'the next question',
        given: 'a finished run',
        parameters: { threadId: THREAD_ID },
        body: { message: '뚜껑은?' },
        status: 202,
        answer: ACCEPTED,
      },
      {
        name: 'while another run is answered',
        given: 'a queued run',
        parameters: { threadId: THREAD_ID },
        body: { message: '뚜껑은?' },
        status: 409,
        answer: problem(409, 'Conflict', 'THREAD_BUSY', '이 대화는 아직 앞 질문에 답하고 있어요.', {
          activeRunId: RUN_ID,
        }),
      },
      {
        name: 'behind the other run',
        given: 'a queued run',
        parameters: { threadId: THREAD_ID },
        body: { message: '뚜껑은?', multitask: 'enqueue' },
        status: 202,
        answer: ACCEPTED,
      },
    ],
  },
  {
    tag: 'runs',
    method: 'GET',
    path: '/v1/runs/{runId}',
    summary: 'Read a run',
    access: 'person',
    responses: { 200: { description: 'Its state, and its answer once there is one.', content: runSchema } },
    examples: [
      {
        name: 'one that nobody answers yet',
        given: 'a queued run',
        parameters: { runId: RUN_ID },
        status: 200,
        answer: { ...RUN, waiting: '지금 답할 수 있는 작업자가 없어요. 작업자가 돌아오면 이어서 답해요.' },
      },
      {
        name: 'one that is over',
        given: 'a finished run',
        parameters: { runId: RUN_ID },
        status: 200,
        answer: { ...RUN, status: 'completed', attempt: 1, answer: ANSWER_TEXT, degraded: false },
      },
      {
        name: 'one that is not there, or somebody else’s',
        given: 'nothing',
        parameters: { runId: RUN_ID },
        status: 404,
        answer: NOT_FOUND,
      },
    ],
  },
  {
    tag: 'runs',
    method: 'GET',
    path: '/v1/runs/{runId}/events',
    summary: 'Follow a run',
    description:
      'Server-sent events: the past from the cursor, then live, until `run-end`. Each frame has the id `<epoch>-<seq>`, the event’s type, and one line of JSON (`RunEvent`). `event: reset` (without an id) means: forget everything, the log follows from its beginning; it also answers a cursor that the log does not know. A comment comes after 5 s of silence. A stream that breaks off before `run-end` goes on from the last id.',
    access: 'ticket',
    query: {
      after: z
        .string()
        .optional()
        .describe('a cursor, for who cannot send Last-Event-ID; a bare number means the current epoch'),
      ticket: z.string().optional().describe('from `POST /v1/runs/{runId}/ticket`'),
    },
    headers: { 'Last-Event-ID': 'the id of the last event that was seen; wins over `after`' },
    responses: {
      200: { description: 'The stream.', content: 'event-stream' },
      204: { description: 'The cursor is at the end: nothing follows.' },
    },
    problems: { 429: ['TOO_MANY_STREAMS'] },
    examples: [
      {
        name: 'a finished run, from its beginning',
        given: 'a finished run',
        parameters: { runId: RUN_ID },
        status: 200,
        answer: [
          frame(1, 'run-start', {}),
          frame(2, 'text-delta', { text: ANSWER_TEXT }),
          frame(3, 'run-end', { status: 'completed', answer: ANSWER_TEXT }),
        ].join(''),
      },
      {
        name: 'from a cursor that the log does not know',
        given: 'a finished run',
        parameters: { runId: RUN_ID },
        headers: { 'last-event-id': 'aaaaaaaa-7' },
        status: 200,
        answer: [
          'event: reset\ndata: {}\n\n',
          frame(1, 'run-start', {}),
          frame(2, 'text-delta', { text: ANSWER_TEXT }),
          frame(3, 'run-end', { status: 'completed', answer: ANSWER_TEXT }),
        ].join(''),
      },
      {
        name: 'nothing is left',
        given: 'a finished run',
        parameters: { runId: RUN_ID },
        query: '?after=3',
        status: 204,
      },
    ],
  },
  {
    tag: 'runs',
    method: 'POST',
    path: '/v1/runs/{runId}/cancel',
    summary: 'Stop a run',
    access: 'person',
    responses: {
      202: { description: 'The wish is kept; `run-end` says that it stopped.', content: runSchema },
    },
    examples: [
      {
        name: 'one that waits',
        given: 'a queued run',
        parameters: { runId: RUN_ID },
        status: 202,
        answer: { ...RUN, cancelRequested: true },
      },
    ],
  },
  {
    tag: 'runs',
    method: 'POST',
    path: '/v1/runs/{runId}/input',
    summary: 'Answer what a run asks',
    description: `The first answer counts; the same again is fine. \`value\`: a position or a place’s name, one of the choices, true or false; null declines. At most ${MAX_INPUT_CHARACTERS} characters.`,
    access: 'person',
    body: { schema: inputBodySchema },
    responses: { 200: { description: 'Kept; the run goes on.', content: runSchema } },
    problems: { 409: ['INPUT_CONFLICT', 'INPUT_EXPIRED'] },
    examples: [
      {
        name: 'a place',
        given: 'a run that asks where',
        parameters: { runId: RUN_ID },
        body: { requestId: QUESTION.requestId, value: '강남역' },
        status: 200,
        answer: { ...RUN, attempt: 1 },
      },
      {
        name: 'what was not asked',
        given: 'a run that asks where',
        parameters: { runId: RUN_ID },
        body: { requestId: 'color', value: '파랑' },
        status: 409,
        answer: problem(
          409,
          'Conflict',
          'INPUT_CONFLICT',
          '이미 다른 답을 받았거나, 지금 묻고 있는 질문이 아니에요.',
        ),
      },
    ],
  },
  {
    tag: 'runs',
    method: 'POST',
    path: '/v1/runs/{runId}/ticket',
    summary: 'Get an address for EventSource',
    description: 'Whoever has it may watch this run, and nothing else, for an hour.',
    access: 'person',
    responses: { 200: { description: 'The ticket.', content: ticketSchema } },
    examples: [
      {
        name: 'a ticket',
        given: 'a queued run',
        parameters: { runId: RUN_ID },
        status: 200,
        answer: {
          ticket: 'mhyxq1c0.47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU',
          expiresAt: UNTIL,
          eventsUrl: `/v1/runs/${RUN_ID}/events?ticket=mhyxq1c0.47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU`,
        },
      },
    ],
  },
]

function frame(seq: number, type: string, body: object): string {
  const event = { seq, runId: RUN_ID, attempt: 1, at: AT, type, ...body }
  return `id: q3Zk81xT-${seq}\nevent: ${type}\ndata: ${JSON.stringify(event)}\n\n`
}
