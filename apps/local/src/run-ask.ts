import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Writable } from 'node:stream'
import { styleText } from 'node:util'
import { ChatClientError, createChatClient } from '@eco2/chat-client'
import { askInTerminal, type Terminal } from './ask-in-terminal.ts'
import type { LocalConfig } from './config.ts'
import { createQuietOutput } from './output.ts'
import { printAnswer } from './print-answer.ts'
import { sentenceOf } from './run-start.ts'
import { findRunningSystem } from './running-system.ts'
import { onStopSignals } from './stop-signals.ts'
import { type Programs, type RunningSystem, startSystem } from './system.ts'

export interface RunAskOptions {
  readonly config: LocalConfig
  readonly programs: Programs
  readonly message: string
  /** The answer and its sources, nothing else: it may be a pipe. */
  readonly answer: Writable
  readonly notes: Writable
  /** Where the person sits, for what a run asks back. */
  readonly input: Terminal['input']
}

/**
 * Asks one question and streams the answer. Resolves to the exit code: 0 completed, 1 failed, 130 interrupted.
 *
 * The system of the same data folder answers when it runs; else a private one is started, and stopped afterwards.
 */
export async function runAsk(options: RunAskOptions): Promise<number> {
  const note = (text: string): void =>
    void options.notes.write(`${styleText('dim', text, { stream: options.notes })}\n`)
  let own: RunningSystem | undefined
  const stop = onStopSignals({ first: () => {}, second: () => own?.kill() })
  const dataDirectory = await mkdtemp(join(tmpdir(), 'eco2-ask-'))
  try {
    let url = await findRunningSystem(options.config.dataDirectory, stop.signal)
    if (url === undefined) {
      note('실행 중인 시스템이 없어서 잠시 하나를 띄웁니다.')
      own = await startOwn(options, dataDirectory, stop.signal)
      url = own.url
    }
    return await askAt(url, options, stop.signal)
  } catch (error) {
    if (stop.signal.aborted) return EXIT_INTERRUPTED
    options.notes.write(`${error instanceof ChatClientError ? error.message : sentenceOf(error)}\n`)
    return 1
  } finally {
    await own?.stop()
    await rm(dataDirectory, { recursive: true, force: true })
    stop.release()
  }
}

/** Silent while it works; what its parts said is shown when it does not come up. */
async function startOwn(
  { config, programs, notes }: RunAskOptions,
  dataDirectory: string,
  signal: AbortSignal,
): Promise<RunningSystem> {
  const output = createQuietOutput()
  const own = { ...config, dataDirectory, imageDirectory: join(dataDirectory, 'images'), port: 0 }
  try {
    return await startSystem({ config: own, programs, output, signal, throwAway: true })
  } catch (error) {
    if (!signal.aborted) for (const line of output.lines()) notes.write(`${line}\n`)
    throw error
  }
}

async function askAt(url: string, options: RunAskOptions, signal: AbortSignal): Promise<number> {
  const client = createChatClient({ baseUrl: url })
  const { runId } = await client.startRun({ message: options.message }, { signal })
  const status = await printAnswer(client.followRun(runId, { signal }), {
    ...options,
    onQuestion: async (question) => {
      const value = await askInTerminal(question, options, signal)
      // Somebody may have answered in the page meanwhile: that answer stands.
      await client.answer(runId, question.requestId, value).catch(() => {})
    },
  })
  if (signal.aborted) {
    // Nobody waits for it any more; a gateway that cannot be reached ends it by its own deadline.
    await client.cancel(runId).catch(() => {})
    return EXIT_INTERRUPTED
  }
  return status === 'completed' ? 0 : 1
}

const EXIT_INTERRUPTED = 130
