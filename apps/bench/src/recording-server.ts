import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { RECORDINGS, type Recording } from './wires.ts'

/**
 * A process of its own, so that its CPU time is not counted. `/<mode>/<chunks>/...` answers with the recording that the end
 * of the path names. `burst`: all events at once. `packets`: one event per packet, one packet per millisecond, that is
 * slower than any reader, or a slow one would find several packets at once and look better than it is.
 */
const recordings = new Map<string, Recording>()

const server = createServer((request, response) => {
  request.resume()
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' })
  const { pathname } = new URL(request.url ?? '', 'http://localhost')
  const [, mode, chunks] = pathname.split('/')
  const { opening, deltas, closing } = recordingOf(pathname, Number(chunks))
  if (mode === 'packets') {
    const [first = '', ...others] = deltas
    writePaced(response, [[...opening, first].join(''), ...others, closing.join('')], 0)
    return
  }
  for (const event of [...opening, ...deltas, ...closing]) response.write(event)
  response.end()
})
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
process.once('disconnect', () => process.exit(0))

function recordingOf(pathname: string, chunks: number): Recording {
  const suffix = [...RECORDINGS.keys()].find((end) => pathname.endsWith(end)) ?? ''
  const key = `${suffix} ${chunks}`
  const recording =
    recordings.get(key) ??
    RECORDINGS.get(suffix)?.(Array.from({ length: chunks }, (_, index) => wordAt(index)))
  if (recording === undefined) throw new Error(`No recording for ${pathname}`)
  recordings.set(key, recording)
  return recording
}

function writePaced(response: ServerResponse, packets: readonly string[], at: number): void {
  const packet = packets[at]
  if (packet === undefined) {
    response.end()
    return
  }
  response.write(packet)
  setTimeout(() => writePaced(response, packets, at + 1), PACKET_INTERVAL_MS)
}

function wordAt(index: number): string {
  return ['투명 ', '페트병은 ', '비우고 ', '헹구고 ', '라벨을 ', '떼요 ♻️ '][index % 6] ?? ''
}

const PACKET_INTERVAL_MS = 1
