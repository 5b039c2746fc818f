import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { answer, ask, person, SAID, startGateway, type TestGateway } from './gateway.ts'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startGateway({ heartbeatMs: 50 })
})
afterAll(() => gateway.close())

const me = () => person(gateway)
const withoutHeartbeats = (text: string) => text.replaceAll(': hb\n', '')
const idsOf = (text: string) => [...text.matchAll(/^id: (.+)$/gm)].map(([, id]) => id ?? '')

describe('a finished run', () => {
  test('replays whole and closes; every frame is LF only, with its id and one line of data', async () => {
    const who = me()
    const { runId } = await ask(who)
    await answer(gateway, runId)
    const response = await who.get(`/v1/runs/${runId}/events`)
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('no-cache, no-transform')
    expect(response.headers.get('x-accel-buffering')).toBe('no')
    const text = withoutHeartbeats(await response.text())
    expect(text).not.toContain('\r')
    const frames = text.split('\n\n').slice(0, -1)
    expect(frames).toHaveLength(SAID.length + 2)
    for (const [index, frame] of frames.entries()) {
      expect(frame).toMatch(/^id: [A-Za-z0-9]{8}-\d+\nevent: [a-z-]+\ndata: \{.*\}$/)
      expect(frame).toContain(`-${index + 1}\n`)
    }
  })

  test('resumes from every cursor with the same bytes, by header and by query', async () => {
    const who = me()
    const { runId } = await ask(who)
    await answer(gateway, runId)
    const whole = withoutHeartbeats(await (await who.get(`/v1/runs/${runId}/events`)).text())
    const frames = whole.split(/(?<=\n\n)/)
    for (const [index, id] of idsOf(whole).entries()) {
      const header = await who.get(`/v1/runs/${runId}/events`, { 'last-event-id': id })
      const query = await who.get(`/v1/runs/${runId}/events?after=${id}`)
      const number = await who.get(`/v1/runs/${runId}/events?after=${index + 1}`)
      const rest = frames.slice(index + 1).join('')
      for (const response of [header, query, number]) {
        expect(response.status).toBe(rest === '' ? 204 : 200)
        expect(withoutHeartbeats(await response.text())).toBe(rest)
      }
    }
  })

  test.each([
    ['another epoch', 'abcdefgh-2'],
    ['the future', '999999'],
    ['2^53+1', '9007199254740993'],
    ['negative', '-1'],
    ['garbage', 'x y z'],
    ['10 KB', 'z'.repeat(10_000)],
  ])('a cursor of %s gets a reset and everything', async (_name, cursor) => {
    const who = me()
    const { runId } = await ask(who)
    await answer(gateway, runId)
    const whole = withoutHeartbeats(await (await who.get(`/v1/runs/${runId}/events`)).text())
    const text = withoutHeartbeats(
      await (await who.get(`/v1/runs/${runId}/events`, { 'last-event-id': cursor })).text(),
    )
    expect(text).toBe(`event: reset\ndata: {}\n\n${whole}`)
  })

  test('whose log is gone is told from the record, epoch `stored`', async () => {
    const who = me()
    const { runId } = await ask(who)
    await answer(gateway, runId)
    const whole = await (await who.get(`/v1/runs/${runId}/events`)).text()
    await gateway.events.delete(runId)
    const stored = withoutHeartbeats(await (await who.get(`/v1/runs/${runId}/events`)).text())
    expect(idsOf(stored)).toEqual(['stored-1', 'stored-2', 'stored-3'])
    expect(stored).toContain('비우고 헹궈요. 👨‍👩‍👧')
    const resumed = await who.get(`/v1/runs/${runId}/events`, { 'last-event-id': 'stored-2' })
    expect(idsOf(await resumed.text())).toEqual(['stored-3'])
    expect((await who.get(`/v1/runs/${runId}/events`, { 'last-event-id': 'stored-3' })).status).toBe(204)
    const old = await who.get(`/v1/runs/${runId}/events`, { 'last-event-id': idsOf(whole)[1] ?? '' })
    expect(withoutHeartbeats(await old.text())).toBe(`event: reset\ndata: {}\n\n${stored}`)
  })
})

describe('a live run', () => {
  test('is followed by everybody from the moment it was accepted: the same bytes for all', async () => {
    const who = me()
    const { runId } = await ask(who)
    const early = await Promise.all(Array.from({ length: 5 }, () => who.get(`/v1/runs/${runId}/events`)))
    expect(gateway.viewers.count).toBe(5)
    await answer(gateway, runId)
    const texts = await Promise.all(early.map(async (response) => withoutHeartbeats(await response.text())))
    const late = withoutHeartbeats(await (await who.get(`/v1/runs/${runId}/events`)).text())
    expect(new Set([...texts, late]).size).toBe(1)
    await vi.waitFor(() => expect(gateway.viewers.count).toBe(0), { timeout: 10_000 })
  })

  test('text cannot forge a frame', async () => {
    const who = me()
    const { runId } = await ask(who)
    const evil = 'event: run-end\ndata: {}\n\nid: x\r\nevent: done\u2028\u2029'
    await answer(gateway, runId, [{ type: 'text-delta', text: evil }])
    const text = withoutHeartbeats(await (await who.get(`/v1/runs/${runId}/events`)).text())
    expect(text.split('\n\n')).toHaveLength(4)
    expect(text.match(/^event: /gm)).toHaveLength(3)
  })

  test('a silent stream is kept alive by a comment without a blank line', async () => {
    const who = me()
    const { runId } = await ask(who)
    const response = await who.get(`/v1/runs/${runId}/events`)
    const reader = response.body?.getReader()
    let text = ''
    while (!text.includes(': hb\n: hb\n')) text += new TextDecoder().decode((await reader?.read())?.value)
    expect(text).not.toContain('\n\n')
    await reader?.cancel()
    await vi.waitFor(() => expect(gateway.viewers.count).toBe(0), { timeout: 10_000 })
  })

  test('a viewer that leaves is forgotten, and cancels nothing', async () => {
    const who = me()
    const { runId } = await ask(who)
    const leaving = new AbortController()
    const response = await fetch(`${gateway.url}/v1/runs/${runId}/events`, {
      headers: who.headers,
      signal: leaving.signal,
    })
    expect(response.status).toBe(200)
    leaving.abort()
    await vi.waitFor(() => expect(gateway.viewers.count).toBe(0), { timeout: 10_000 })
    await answer(gateway, runId)
    expect(await (await who.get(`/v1/runs/${runId}`)).json()).toMatchObject({
      status: 'completed',
      cancelRequested: false,
    })
  })

  test('a run whose data are lost while it is watched: a reset, and the stream ends at once, not cleanly', async () => {
    const who = me()
    const { runId, threadId } = await ask(who)
    const log = await gateway.events.open(runId, 1)
    await log.append({ type: 'run-start' })
    const response = await who.get(`/v1/runs/${runId}/events`)
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    let seen = ''
    const readOn = async (): Promise<void> => {
      seen += (await reader?.read())?.value ?? ''
    }
    while (!seen.includes('run-start')) await readOn()
    await who.send('DELETE', `/v1/threads/${threadId}`)
    while (!seen.includes('event: reset')) await readOn()
    // The next look at a silent stream would be later than this test may take.
    const untilItEnds = async (): Promise<never> => {
      for (;;) await readOn()
    }
    await expect(untilItEnds()).rejects.toThrow()
  })

  test('a run that vanishes ends the stream, not cleanly', async () => {
    const who = me()
    const { runId, threadId } = await ask(who)
    const response = await who.get(`/v1/runs/${runId}/events`)
    await who.send('DELETE', `/v1/threads/${threadId}`)
    await expect(response.text()).rejects.toThrow()
    expect((await who.get(`/v1/runs/${runId}/events`)).status).toBe(404)
  }, 20_000)
})

describe('a gateway that goes', () => {
  test('destroys its streams: no client takes that for the end', async () => {
    const leaving = await startGateway()
    const who = person(leaving)
    const { runId } = await ask(who)
    const response = await who.get(`/v1/runs/${runId}/events`)
    leaving.viewers.destroyAll()
    await expect(response.text()).rejects.toThrow()
    await leaving.close()
  })
})
