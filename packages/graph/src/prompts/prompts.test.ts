import type { Message } from '@eco2/ports'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { estimateTokens } from './estimate-tokens.ts'
import { fence } from './fence.ts'
import { renderHistory } from './history.ts'
import { loadPrompt } from './load-prompt.ts'

const message = (text: string, extra: Partial<Message> = {}): Message => ({
  messageId: text,
  runId: 'thread.run',
  role: 'user',
  text,
  createdAt: 0,
  ...extra,
})

describe('a fence', () => {
  it('cannot be closed or opened from inside', () => {
    const unit = fc.constantFrom('<', '>', '/', 'data', '</data>', '＜', '\n', '\u200b', 'a')
    fc.assert(
      fc.property(fc.array(unit), (parts) => {
        const fenced = fence('message', parts.join(''))
        expect(fenced.match(/[<>]/gu)).toHaveLength(4)
        expect(fenced.startsWith('<data name="message">\n')).toBe(true)
        expect(fenced.endsWith('\n</data>')).toBe(true)
      }),
      { seed: 20_261_122, numRuns: 1_000 },
    )
  })

  it('keeps lines and drops what cannot be seen', () => {
    expect(fence('m', '가\u202e나\r\n다\u{e0041}\u0007\t라\ud800')).toBe(
      '<data name="m">\n가나\n다 라\ufffd\n</data>',
    )
  })
})

describe('the history', () => {
  it('is nothing when there is none', () => {
    expect(renderHistory([])).toBe('')
  })

  it('keeps the latest that fits, oldest first', () => {
    const history = [
      message('하나'),
      message('둘', { role: 'assistant' }),
      message('셋', { imageUrl: '/i/1' }),
    ]
    expect(renderHistory(history)).toContain('사용자: 하나\n도우미: 둘\n사용자: 셋 (사진 첨부)')
    const short = renderHistory(history, 14)
    expect(short).not.toContain('하나')
    expect(short).toContain('셋')
  })

  it('cuts a message that is too long for all of it', () => {
    expect(renderHistory([message('가'.repeat(5_000))]).length).toBeLessThan(900)
  })
})

describe('estimated tokens', () => {
  it('count syllables and emoji one by one, the rest by three', () => {
    expect(estimateTokens('가나다')).toBe(3)
    expect(estimateTokens('abcdef')).toBe(2)
    expect(estimateTokens('가 🙂')).toBe(3)
    expect(estimateTokens('')).toBe(0)
  })
})

describe('the prompts', () => {
  it.each([
    'classify-intent',
    'write-answer',
    'search-terms',
    'see-picture',
    'draw-image',
    'summarize-history',
  ])('%s is there, Korean, and says what data is', (name) => {
    const prompt = loadPrompt(name)
    expect(prompt).toMatch(/[가-힣]/u)
    expect(prompt).toContain('`<data>`')
  })

  it('say so when one is missing', () => {
    expect(() => loadPrompt('nothing')).toThrow('ENOENT')
  })
})
