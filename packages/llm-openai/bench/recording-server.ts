import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chatSpeech } from '../test/wire/chat-speech.ts'
import { responsesSpeech } from '../test/wire/responses-speech.ts'

/** A process of its own, so that its CPU time is not counted: streams the same recording to whoever asks. */
const chunkCount = Number(process.argv[2])
const chunks = Array.from({ length: chunkCount }, (_, index) => wordAt(index))
const usage = { inputTokens: 100, outputTokens: chunkCount, cachedTokens: 0 }
const recordings: ReadonlyMap<string, readonly Buffer[]> = new Map(
  [['/v1/responses', responsesSpeech] as const, ['/v1/chat/completions', chatSpeech] as const].map(
    ([path, speech]) => {
      const { opening, deltas, closing } = speech.text(chunks, usage, 'stop').frames
      return [path, [...opening, ...deltas, ...closing].map((frame) => Buffer.from(frame))]
    },
  ),
)

const server = createServer((request, response) => {
  request.resume()
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' })
  const { url = '' } = request
  const frames = recordings.get(url.replace('/paced', '')) ?? []
  if (url.startsWith('/paced')) {
    writePaced(response, frames, 0)
    return
  }
  // One HTTP chunk per event; clients see them one by one even when TCP joins them.
  for (const frame of frames) response.write(frame)
  response.end()
})
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
process.once('disconnect', () => process.exit(0))

/** One packet per event: each write waits until the one before has left. */
function writePaced(response: ServerResponse, frames: readonly Buffer[], at: number): void {
  const frame = frames[at]
  if (frame === undefined) response.end()
  else response.write(frame, () => setImmediate(() => writePaced(response, frames, at + 1)))
}

function wordAt(index: number): string {
  return ['투명 ', '페트병은 ', '비우고 ', '헹구고 ', '라벨을 ', '떼요 ♻️ '][index % 6] ?? ''
}
