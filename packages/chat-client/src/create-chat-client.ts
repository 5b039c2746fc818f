import type {
  AcceptedBody,
  InputRequest,
  InputValue,
  Message,
  MessageImage,
  Multitask,
  Page,
  RunEvent,
  RunStatus,
  Thread,
} from '@eco2/ports'
import { ChatClientError } from './chat-client-error.ts'
import { type FollowRunOptions, followRun, type ResetEvent } from './follow-run.ts'
import { type Call, createTransport, type TransportOptions } from './transport.ts'

export type ChatClientOptions = TransportOptions

export interface NewRun extends AcceptedBody {
  /** When the thread already has an active run; default `reject`, which throws CONFLICT. */
  readonly multitask?: Multitask
}

export interface StartedRun {
  readonly runId: string
  readonly threadId: string
  readonly status: RunStatus
  readonly eventsUrl: string
}

export interface RunState {
  readonly runId: string
  readonly threadId: string
  readonly status: RunStatus
  readonly attempt: number
  readonly answer?: string
  readonly images?: readonly MessageImage[]
  /** What it asks for, while `status` is `waiting`. */
  readonly input?: InputRequest
  readonly error?: { readonly code: string; readonly message: string }
  /** One Korean sentence: why it waits. */
  readonly waiting?: string
}

/** Every call repeats itself after a lost connection and 502 to 504, and rejects with ChatClientError. */
export interface ChatClient {
  /** Without `threadId` it makes a thread. The Idempotency-Key, random unless given, makes the repetition safe. */
  startRun(
    run: NewRun,
    options?: {
      readonly threadId?: string
      readonly idempotencyKey?: string
      readonly signal?: AbortSignal
    },
  ): Promise<StartedRun>
  followRun(runId: string, options?: FollowRunOptions): AsyncGenerator<RunEvent | ResetEvent, void, void>
  getRun(runId: string): Promise<RunState>
  /** Resolves when the wish is recorded; the run's `run-end` says that it stopped. */
  cancel(runId: string): Promise<void>
  /**
   * Of an `input-request`; `null` declines. The same value again changes nothing, another one is an INPUT_CONFLICT. For a
   * location the name of a place does, too.
   */
  answer(runId: string, requestId: string, value: InputValue): Promise<void>
  getThread(threadId: string): Promise<Thread>
  listThreads(options?: PageRequest): Promise<Page<Thread>>
  listMessages(threadId: string, options?: PageRequest): Promise<Page<Message>>
  renameThread(threadId: string, title: string): Promise<Thread>
  /** A copy up to a message: to ask again, or to ask otherwise. The original stays; so does its title, unless one is given. */
  forkThread(threadId: string, fork?: ForkPoint & { readonly title?: string }): Promise<Thread>
  /** One that is not there (any more) counts as deleted. */
  deleteThread(threadId: string): Promise<void>
  /** png, jpeg, webp or gif, at most 10 MiB. */
  uploadImage(image: Uint8Array | Blob, mediaType?: string): Promise<{ readonly imageUrl: string }>
  models(): Promise<{ readonly data: readonly { readonly id: string }[] }>
  /** Erases everything that the server keeps of this person. */
  deleteMe(): Promise<void>
}

/** The last message to copy, or the first not to copy; neither: all of them. */
export type ForkPoint = { readonly throughMessageId: string } | { readonly beforeMessageId: string }

export interface PageRequest {
  readonly cursor?: string
  readonly limit?: number
}

export function createChatClient(options: ChatClientOptions = {}): ChatClient {
  const transport = createTransport(options)
  const { call } = transport
  const run = (runId: string): string => `/v1/runs/${encodeURIComponent(runId)}`
  const thread = (threadId: string): string => `/v1/threads/${encodeURIComponent(threadId)}`

  return {
    startRun: (body, { threadId, idempotencyKey = randomKey(), signal } = {}) =>
      call(threadId === undefined ? '/v1/chat' : `${thread(threadId)}/runs`, {
        ...json('POST', body),
        headers: { ...JSON_HEADERS, 'idempotency-key': idempotencyKey },
        signal,
      }),
    followRun: (runId, follow) => followRun(transport, runId, follow),
    getRun: (runId) => call(run(runId)),
    cancel: async (runId) => {
      await call(`${run(runId)}/cancel`, { method: 'POST' })
    },
    answer: async (runId, requestId, value) => {
      await call(`${run(runId)}/input`, json('POST', { requestId, value }))
    },
    getThread: (threadId) => call(thread(threadId)),
    listThreads: (page) => call(`/v1/threads${query(page)}`),
    listMessages: (threadId, page) => call(`${thread(threadId)}/messages${query(page)}`),
    renameThread: (threadId, title) => call(thread(threadId), json('PATCH', { title })),
    forkThread: (threadId, fork) =>
      call(`${thread(threadId)}/fork`, {
        ...json('POST', fork ?? {}),
        headers: { ...JSON_HEADERS, 'idempotency-key': randomKey() },
      }),
    deleteThread: async (threadId) => {
      try {
        await call(thread(threadId), { method: 'DELETE' })
      } catch (error) {
        if (!(error instanceof ChatClientError && error.status === 404)) throw error
      }
    },
    uploadImage: (image, mediaType) =>
      call('/v1/images', {
        method: 'POST',
        // The server goes by the content; the header only has to name some image.
        headers: { 'content-type': mediaType || (image instanceof Blob && image.type) || 'image/png' },
        body: image,
        withinMs: UPLOAD_WITHIN_MS,
      }),
    models: () => call('/v1/models'),
    deleteMe: async () => {
      await call('/v1/me', { method: 'DELETE' })
    },
  }
}

function json(method: string, body: unknown): Call {
  return { method, headers: JSON_HEADERS, body: JSON.stringify(body) }
}

function query(page: PageRequest = {}): string {
  const parameters = new URLSearchParams()
  if (page.cursor !== undefined) parameters.set('cursor', page.cursor)
  if (page.limit !== undefined) parameters.set('limit', String(page.limit))
  return parameters.size === 0 ? '' : `?${parameters}`
}

/** Not randomUUID: browsers have that only on https and localhost, and a page may be opened over a LAN address. */
function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}

/** 10 MiB over a slow phone. */
const UPLOAD_WITHIN_MS = 120_000
const JSON_HEADERS = { 'content-type': 'application/json' }
