export type {
  InputRequest,
  InputValue,
  Message,
  MessageImage,
  MessageSource,
  Page,
  RunEvent,
  RunStatus,
  Thread,
} from '@eco2/ports'
export {
  type Answer,
  type AnswerQuestion,
  type AnswerStage,
  type AnswerTool,
  applyEvent,
  createAnswer,
} from './answer.ts'
export type { Sleep } from './backoff.ts'
export { ChatClientError } from './chat-client-error.ts'
export {
  type ChatClient,
  type ChatClientOptions,
  createChatClient,
  type ForkPoint,
  type NewRun,
  type PageRequest,
  type RunState,
  type StartedRun,
} from './create-chat-client.ts'
export type { ConnectionState, FollowRunOptions, ResetEvent } from './follow-run.ts'
