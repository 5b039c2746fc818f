import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { askInTerminal, type TerminalQuestion } from '../src/ask-in-terminal.ts'

const where: TerminalQuestion = { kind: 'location', message: '어디 날씨를 알려 드릴까요?' }
const which: TerminalQuestion = {
  kind: 'choice',
  message: '어느 시·도인지 골라 주세요.',
  choices: ['서울특별시', '부산광역시'],
}

async function answer(question: TerminalQuestion, line: string, isTTY = true) {
  const input = Object.assign(new PassThrough(), { isTTY })
  const notes = new PassThrough({ encoding: 'utf8' })
  input.write(`${line}\n`)
  const value = await askInTerminal(question, { input, notes }, new AbortController().signal)
  return { value, notes: String(notes.read()) }
}

it.each<[string, TerminalQuestion, string, unknown]>([
  ['a place', where, ' 강남역 ', '강남역'],
  ['nothing', where, '', null],
  ['a place that is too long', where, '가'.repeat(101), '가'.repeat(100)],
  ['the number of a choice', which, '2', '부산광역시'],
  ['the name of a choice', which, '서울특별시', '서울특별시'],
  ['no choice', which, '3', null],
  ['yes', { kind: 'confirmation', message: '계속할까요?' }, '네', true],
  ['no', { kind: 'confirmation', message: '계속할까요?' }, '아니요', false],
])('%s', async (_name, question, line, value) => {
  expect((await answer(question, line)).value).toEqual(value)
})

it('shows what is asked, and the choices', async () => {
  expect((await answer(which, '1')).notes).toContain(
    '? 어느 시·도인지 골라 주세요.\n  1. 서울특별시\n  2. 부산광역시\n',
  )
})

it('does not wait where nobody sits', async () => {
  const { value, notes } = await answer(where, '강남역', false)
  expect(value).toBeNull()
  expect(notes).toContain('답하지 않고')
})

it('gives up when the run does', async () => {
  const input = Object.assign(new PassThrough(), { isTTY: true })
  const stop = new AbortController()
  const asked = askInTerminal(where, { input, notes: new PassThrough() }, stop.signal)
  stop.abort()
  expect(await asked).toBeNull()
})
