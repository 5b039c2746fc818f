import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PNG, startPictureModel } from './picture-model.ts'
import { createVisitor, type System, startSystem, type TestProcess } from './system.ts'
import { shownText } from './viewer.ts'

let system: System
let model: Awaited<ReturnType<typeof startPictureModel>>
let gateway: TestProcess
let images: string
beforeAll(async () => {
  system = await startSystem()
  model = await startPictureModel({
    sees: { readable: true, items: [{ name: '우유팩', material: '종이팩', condition: '깨끗함' }] },
    says: '종이팩 수거함에 넣어 주세요.',
  })
  images = await mkdtemp(join(tmpdir(), 'eco2-pictures-'))
  gateway = await system.startGateway({ ECO2_IMAGE_DIR: images })
  await system.startWorker({ ...model.env, ECO2_IMAGE_DIR: images })
})
afterAll(async () => {
  await system.stop()
  await model.close()
  await rm(images, { recursive: true, force: true })
})

test('a picture is uploaded, seen as bytes, and looked up in the rules', async () => {
  const visitor = createVisitor()
  const upload = await fetch(`${gateway.url}/v1/images`, {
    method: 'POST',
    headers: { ...visitor.headers, 'content-type': 'image/png' },
    body: new Uint8Array(PNG),
  })
  const { imageUrl } = (await upload.json()) as { imageUrl: string }
  const runId = await visitor.ask(gateway, '이거 어떻게 버려?', {}, { imageUrl })
  const frames = await visitor.watchAll(gateway, runId)
  expect(frames.at(-1)?.data).toMatchObject({
    type: 'run-end',
    status: 'completed',
    answer: shownText(frames),
  })
  expect(frames).toContainEqual(
    expect.objectContaining({
      data: expect.objectContaining({ type: 'stage-end', stage: 'vision', status: 'ok' }),
    }),
  )
  expect(model.calls.some(({ body }) => body.includes(PNG.toString('base64')))).toBe(true)
  // The rules were found by what was seen, and the model was given them.
  const last = model.calls.findLast(({ body }) => /"stream":\s*true/.test(body))
  expect(last?.body).toContain('우유팩')
  expect(frames.some(({ data }) => data.type === 'source')).toBe(true)
})

test('a picture that was asked for is drawn, kept, told by its address, and only its owner may see it', async () => {
  const visitor = createVisitor()
  const runId = await visitor.ask(gateway, '페트병 캐릭터 그림 그려줘')
  const frames = await visitor.watchAll(gateway, runId)
  const image = frames.find(({ event }) => event === 'image')?.data
  if (image?.type !== 'image') throw new Error('no image')
  expect(image.url).toMatch(/^\/v1\/images\//)
  expect(JSON.stringify(frames)).not.toContain(PNG.toString('base64').slice(0, 40))
  const mine = await fetch(gateway.url + image.url, { headers: visitor.headers })
  expect(mine.status).toBe(200)
  expect(Buffer.from(await mine.arrayBuffer())).toEqual(PNG)
  const theirs = await fetch(gateway.url + image.url, { headers: createVisitor().headers })
  expect(theirs.status).toBe(404)
  const body = model.calls.find(({ path }) => path.endsWith('/images/generations'))?.body ?? ''
  expect(body).toContain('gpt-image-1')
})
