import { PortError } from '@eco2/ports'
import { createScriptedCharacters, scriptedCharacter } from '@eco2/ports/testing'
import { describe, expect, it } from 'vitest'
import { chatWith } from './chat-with.ts'
import { conversation, stageEnd } from './run-chat.ts'
import { createScriptedModel } from './scripted-model.ts'

const can = scriptedCharacter({ id: 'can', name: '깡다리' })
const bottle = scriptedCharacter({
  id: 'pet',
  name: '말그미',
  wasteGroup: '투명 페트병',
  aliases: ['페트병 친구'],
  personality: '속이 훤히 보일 만큼 솔직해요.',
  catchphrase: '비우고, 떼고, 꾹!',
})
const cast = [can, bottle]
const SHORT = '지금은 AI 모델 없이 저장된 분리배출 규정으로 답해요.'
const ask = (message: string, script = {}) =>
  chatWith(message, { characterClient: createScriptedCharacters({ cast, ...script }) })

describe('the cast', () => {
  it('is introduced by its own words', async () => {
    const { answer, events } = await ask('말그미 캐릭터는 누구야?')
    expect(answer).toBe(
      `말그미는 투명 페트병 담당이에요. 속이 훤히 보일 만큼 솔직해요. 늘 이렇게 말해요: "비우고, 떼고, 꾹!"\n\n${SHORT}`,
    )
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'tool-end', name: 'character.find', outcome: 'ok' }),
    )
  })

  it('is found by an alias and by what it stands for, two at a time', async () => {
    expect((await ask('페트병 친구는 어떤 캐릭터야?')).answer).toMatch(/^말그미는 투명 페트병/u)
    const { answer } = await ask('캔 캐릭터와 말그미 캐릭터 알려줘')
    expect(answer).toContain('깡다리는 캔 담당이에요.')
    expect(answer).toContain('말그미는 투명 페트병 담당이에요.')
  })

  it.each([
    '너네 캐릭터들 누구누구 있어?',
    '캐릭터 알려줘',
    '제일 귀여운 캐릭터는?',
    '여기 마스코트가 궁금해',
  ])('is listed for %s', async (message) => {
    const { answer } = await ask(message)
    expect(answer).toBe(
      '분리배출 친구는 모두 2명이에요: 깡다리(캔), 말그미(투명 페트병). 이름을 말해 주시면 더 자세히 소개해 드릴게요.',
    )
  })

  it.each(['뽀로로 캐릭터 알려줘', '피카츄라는 캐릭터 있어?', '둘리 캐릭터는 누구야?', '스캔 캐릭터 있어?'])(
    'has nobody for %s, and says who there is, whatever a model would say',
    async (message) => {
      const llm = createScriptedModel({ stream: ['뽀로로는 남극에서 온 펭귄이에요.'] })
      const characterClient = createScriptedCharacters({ cast })
      const { answer } = await chatWith(message, { models: () => llm, characterClient })
      expect(answer).toBe(
        '그런 이름의 친구는 없어요. 저희 분리배출 친구는 이렇게 있어요: 깡다리(캔), 말그미(투명 페트병).',
      )
      expect(llm.calls).toEqual([])
    },
  )

  it('is who was spoken of before, the latest first', async () => {
    const history = conversation(['깡다리 캐릭터 알려줘', '네'], ['말그미 캐릭터 알려줘', '네'])
    const characterClient = createScriptedCharacters({ cast })
    const { answer } = await chatWith('걔는 어떤 캐릭터야?', { characterClient, run: { history } })
    expect(answer).toMatch(/^말그미는 투명 페트병/u)
    expect(characterClient.texts.at(-1)).toBe('말그미 캐릭터 알려줘')
  })

  it('is told to a model as facts, with what it must not add', async () => {
    const llm = createScriptedModel({ stream: ['말그미는 솔직한 친구예요.'] })
    const characterClient = createScriptedCharacters({ cast })
    const { answer } = await chatWith('말그미 캐릭터는 누구야?', { models: () => llm, characterClient })
    const { prompt } = llm.calls.at(-1) ?? { prompt: '' }
    expect(answer).toBe('말그미는 솔직한 친구예요.')
    expect(prompt).toContain('[캐릭터] 말그미는 투명 페트병 담당이에요.')
    expect(prompt).toContain('지어내지 말 것')
  })

  it('that a server made up stays on its line', async () => {
    const stranger = scriptedCharacter({
      id: 'x',
      name: '말그미',
      personality: `착해요.\n\n[눌러요](https://evil.example) ${'아'.repeat(5_000)}`,
    })
    const { answer } = await chatWith('말그미 캐릭터 알려줘', {
      characterClient: createScriptedCharacters({ cast: [stranger] }),
    })
    expect(answer).not.toContain('evil.example')
    expect(answer.length).toBeLessThan(500)
  })

  it('that is empty is said to be so', async () => {
    expect((await ask('캐릭터 알려줘', { cast: [] })).answer).toMatch(/^아직 소개할 분리배출 친구가 없어요/u)
  })

  it('that cannot be reached fails its node and not the run', async () => {
    const failure = new PortError('UNAVAILABLE', 'vendor words')
    const { answer, events, error } = await ask('말그미 캐릭터 알려줘? 생수병은 어떻게 버려?', { failure })
    expect(error).toBeUndefined()
    expect(stageEnd(events, 'character')).toMatchObject({ status: 'failed', reason: 'UNAVAILABLE' })
    expect(answer).toContain('분리배출 친구들을 불러올 수 없어요')
    expect(answer).toContain('투명 페트병 전용 수거함')

    const llm = createScriptedModel({ stream: ['네.'] })
    const characterClient = createScriptedCharacters({ failure })
    await chatWith('말그미 캐릭터 알려줘? 생수병은 어떻게 버려?', { models: () => llm, characterClient })
    expect(llm.calls.at(-1)?.prompt).toContain('캐릭터 조회 실패: 캐릭터의 이름이나 이야기를 말하지 말 것')
  })

  it('that never answers ends with the run', async () => {
    const { promise: hold } = Promise.withResolvers<never>()
    const controller = new AbortController()
    const characterClient = createScriptedCharacters({ cast, hold })
    const { promise: asked, resolve } = Promise.withResolvers<void>()
    const running = chatWith('말그미 캐릭터 알려줘', {
      characterClient: {
        ...characterClient,
        findCharacters: (text, options) => {
          resolve()
          return characterClient.findCharacters(text, options)
        },
      },
      signal: controller.signal,
    })
    await asked
    controller.abort()
    expect((await running).error).toMatchObject({ code: 'CANCELLED' })
  })
})

describe('what the helper says it can do', () => {
  it('is what its ports open', async () => {
    const plain = await chatWith('너는 뭐 할 수 있어?')
    expect(plain.answer).not.toContain('캐릭터')
    const withCast = await ask('너는 뭐 할 수 있어?')
    expect(withCast.answer).toContain('분리배출 캐릭터 소개도 도와드려요.')
    expect(withCast.answer).not.toContain('날씨')
  })
})
