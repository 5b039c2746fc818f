import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { countOpenRequests, type OpenRequests } from '../src/open-requests.ts'

const server = createServer()
let requests: OpenRequests
let url: string
beforeEach(async () => {
  requests = countOpenRequests(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => {
  server.removeAllListeners('request')
  server.closeAllConnections()
  server.close()
})

test('a stop waits for the answer of a request under way, and for nothing else', async () => {
  await requests.untilAnswered(60_000)
  const asked = once(server, 'request')
  const reply = fetch(url)
  const [, response] = (await asked) as [unknown, ServerResponse]
  const happened: string[] = []
  const waiting = requests.untilAnswered(60_000).then(() => happened.push('waited'))
  response.once('finish', () => happened.push('answered'))
  response.end('ok')
  await waiting
  expect(happened).toEqual(['answered', 'waited'])
  expect(await (await reply).text()).toBe('ok')
})

test('a request that gets no answer holds a stop up no longer than the limit', async () => {
  const asked = once(server, 'request')
  const reply = fetch(url)
  reply.catch(() => {})
  const [, response] = (await asked) as [unknown, ServerResponse]
  await requests.untilAnswered(1)
  expect(response.writableEnded).toBe(false)
})
