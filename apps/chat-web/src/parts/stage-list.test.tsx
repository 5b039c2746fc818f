import { type ComponentChildren, isValidElement } from 'preact'
import { expect, test } from 'vitest'
import { StageList, type StageListProps } from './stage-list.tsx'

/** The visible and the hidden text, line by line: elements without state are functions of their properties. */
function draw(props: StageListProps): string[] {
  const lines: string[] = []
  const walk = (node: ComponentChildren): string => {
    if (Array.isArray(node)) return node.map(walk).join('')
    if (!isValidElement(node)) return typeof node === 'string' ? node : ''
    if (typeof node.type === 'function') {
      return walk((node.type as (props: unknown) => ComponentChildren)(node.props))
    }
    const { children, class: name } = node.props as { children?: ComponentChildren; class?: string }
    const text = walk(children)
    if (name?.startsWith('stage ') === true) lines.push(text)
    return text
  }
  walk(StageList(props))
  return lines
}

const STAGES = [
  { stage: 'intent', message: '질문을 이해하고 있어요', status: 'ok' },
  { stage: 'weather', message: '날씨를 살펴보고 있어요', status: 'running' },
] as const
const TOOLS = [
  { toolCallId: 'a', name: 'location.geocode', status: 'ok', stage: 'weather' },
  { toolCallId: 'b', name: 'weather.observe', status: 'failed', stage: 'weather' },
  { toolCallId: 'c', name: 'weather.forecast', status: 'running', stage: 'weather' },
] as const

test('lookups stand below their stage, and one that failed says so', () => {
  expect(draw({ stages: STAGES, tools: TOOLS, open: true, running: true })).toEqual([
    '질문을 이해하고 있어요 (마침)',
    '날씨를 살펴보고 있어요 (하는 중)',
    '위치 찾기 (마침)',
    '지금 날씨 조회 · 조회하지 못함',
    '일기예보 조회 (하는 중)',
  ])
})

test('nothing is still at work when the run has ended', () => {
  expect(draw({ stages: STAGES, tools: TOOLS, open: true, running: false })).toEqual([
    '질문을 이해하고 있어요 (마침)',
    '날씨를 살펴보고 있어요 (건너뜀)',
    '위치 찾기 (마침)',
    '지금 날씨 조회 · 조회하지 못함',
    '일기예보 조회 (건너뜀)',
  ])
})
