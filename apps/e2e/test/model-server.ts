import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One streamed answer that the model is asked for. The test says what it says, and when. */
export interface ModelCall {
  /** Everything that was sent to the model. */
  readonly prompt: string
  say(text: string): void
  finish(): void
  /** Resolves when the caller has let go of the connection. */
  readonly closed: Promise<void>
}

/** An OpenAI-compatible server (Chat Completions) whose answers are in the test's hands. */
export async function startModelServer() {
  const calls: ModelCall[] = []
  const prompts: string[] = []
  let answer: ((call: ModelCall) => void) | undefined
  const takers: { readonly about: string; readonly take: (call: ModelCall) => void }[] = []
  const server = createServer(async (request, response) => {
    const body = await readJson(request)
    if (body.stream !== true) {
      // Only streamed answers are scripted; everything else finds the model busy and takes its rule path.
      response.writeHead(503, { 'content-type': 'application/json' }).end('{"error":{"message":"busy"}}')
      return
    }
    const call = toCall(JSON.stringify(body.messages), response)
    prompts.push(call.prompt)
    const index = takers.findIndex(({ about }) => call.prompt.includes(about))
    if (index >= 0) takers.splice(index, 1)[0]?.take(call)
    else if (answer !== undefined) answer(call)
    else calls.push(call)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    /** The next call, in the order in which they come; `about`: whose prompt contains this text. */
    next(about = ''): Promise<ModelCall> {
      const index = calls.findIndex(({ prompt }) => prompt.includes(about))
      const [call] = index < 0 ? [] : calls.splice(index, 1)
      if (call !== undefined) return Promise.resolve(call)
      return new Promise((resolve) => takers.push({ about, take: resolve }))
    },
    /** From now on calls that nobody waits for are answered like this. */
    answerWith(script: (call: ModelCall) => void): void {
      answer = script
    },
    /** How often it was asked, by whose prompt contains `about`. */
    count: (about: string): number => prompts.filter((prompt) => prompt.includes(about)).length,
    close(): Promise<void> {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

export type ModelServer = Awaited<ReturnType<typeof startModelServer>>

function toCall(prompt: string, response: ServerResponse): ModelCall {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  response.on('error', () => {})
  const chunk = (delta: object, finishReason: string | null) => {
    const choices = [{ index: 0, delta, finish_reason: finishReason }]
    const body = { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 0, model: 'scripted', choices }
    response.write(`data: ${JSON.stringify(body)}\n\n`)
  }
  return {
    prompt,
    say: (text) => chunk({ content: text }, null),
    finish() {
      chunk({}, 'stop')
      response.end('data: [DONE]\n\n')
    },
    closed: new Promise((resolve) => response.once('close', resolve)),
  }
}

async function readJson(request: IncomingMessage): Promise<{ stream?: unknown; messages?: unknown }> {
  let text = ''
  for await (const chunk of request) text += chunk
  return JSON.parse(text)
}
