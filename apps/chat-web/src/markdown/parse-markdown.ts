import { type Inline, parseInline } from './parse-inline.ts'

export interface ListItem {
  readonly content: readonly Inline[]
  readonly children: readonly Block[]
}

export type Block =
  | { readonly type: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly type: 'heading'; readonly content: readonly Inline[] }
  | { readonly type: 'code'; readonly text: string }
  | {
      readonly type: 'list'
      readonly ordered: boolean
      readonly start: number
      readonly items: readonly ListItem[]
    }

/**
 * The subset of Markdown that answers use: paragraphs (a single line break stays one), headings, lists, bold, code, links.
 * Everything else, HTML first of all, is text. `partial`: the text is still being written, so a mark at its end that has no
 * partner yet is taken as if it had one, instead of showing for a moment.
 */
export function parseMarkdown(text: string, partial = false): Block[] {
  const whole = text.replaceAll('\r\n', '\n')
  const lines = (partial ? whole.replace(DANGLING_MARKER, '') : whole).split('\n')
  const blocks: Block[] = []
  let at = 0
  const isLast = (): boolean => partial && lines.slice(at).every((line) => line.trim() === '')
  while (at < lines.length) {
    const line = lines[at] ?? ''
    if (line.trim() === '') {
      at += 1
    } else if (FENCE.test(line)) {
      const from = at + 1
      at = from
      while (at < lines.length && !FENCE.test(lines[at] ?? '')) at += 1
      blocks.push({ type: 'code', text: lines.slice(from, at).join('\n') })
      at += 1
    } else if (HEADING.test(line)) {
      at += 1
      blocks.push({ type: 'heading', content: parseInline(line.replace(HEADING, ''), isLast()) })
    } else if (ITEM.test(line)) {
      const items = takeItems(lines, at)
      at = items.end
      blocks.push(...toLists(items.lines, isLast()))
    } else {
      const from = at
      at += 1
      while (at < lines.length && isParagraph(lines[at] ?? '')) at += 1
      const content = lines.slice(from, at).map((part) => part.trim())
      blocks.push({ type: 'paragraph', content: parseInline(content.join('\n'), isLast()) })
    }
  }
  return blocks
}

interface ItemLine {
  readonly indent: number
  readonly ordered: boolean
  readonly number: number
  text: string
}

/** The lines of one list: items, their indented continuations, and a blank line if an item follows it. */
function takeItems(lines: readonly string[], from: number): { lines: ItemLine[]; end: number } {
  const items: ItemLine[] = []
  let at = from
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const [, indent = '', marker = '', text = ''] = ITEM.exec(line) ?? []
    const last = items.at(-1)
    if (marker !== '') {
      const number = Number.parseInt(marker, 10)
      items.push({ indent: indent.length, ordered: !Number.isNaN(number), number: number || 1, text })
    } else if (line.trim() === '') {
      if (!ITEM.test(lines[at + 1] ?? '')) break
    } else if (last !== undefined && /^\s{2,}/.test(line)) {
      last.text += `\n${line.trim()}`
    } else break
  }
  return { lines: items, end: at }
}

function toLists(lines: readonly ItemLine[], partial: boolean): Block[] {
  const blocks: Block[] = []
  let at = 0
  while (at < lines.length) {
    const first = lines[at]
    if (first === undefined) break
    const items: ListItem[] = []
    for (let line = lines[at]; line !== undefined && isSibling(first, line); line = lines[at]) {
      const from = at + 1
      at = from
      while (at < lines.length && (lines[at]?.indent ?? 0) >= first.indent + NESTED_INDENT) at += 1
      const isLast = partial && at === lines.length
      items.push({
        content: parseInline(line.text, isLast && from === at),
        children: toLists(lines.slice(from, at), isLast),
      })
    }
    blocks.push({ type: 'list', ordered: first.ordered, start: first.number, items })
  }
  return blocks
}

function isSibling(first: ItemLine, line: ItemLine): boolean {
  return line.ordered === first.ordered && line.indent < first.indent + NESTED_INDENT
}

function isParagraph(line: string): boolean {
  return line.trim() !== '' && !FENCE.test(line) && !HEADING.test(line) && !ITEM.test(line)
}

const FENCE = /^\s*```/
const HEADING = /^\s{0,3}#{1,6}\s+/
/** `- `, `* `, `• `, `1. `, `1) ` */
const ITEM = /^(\s*)([-*•]|\d{1,3}[.)])\s+(.*)$/
/** The mark of an item or a heading whose text has not come yet. */
const DANGLING_MARKER = /(?:^|\n)[ \t]*(?:[-*•]|\d{1,3}[.)]?|#{1,6})[ \t]*$/
const NESTED_INDENT = 2
