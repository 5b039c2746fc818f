import type { ComponentChildren, VNode } from 'preact'
import type { Inline } from './parse-inline.ts'
import { type Block, parseMarkdown } from './parse-markdown.ts'

/** A model's text as elements. Nothing in it is ever HTML, and nothing in it loads anything. */
export function Markdown({ text, partial = false }: { text: string; partial?: boolean }): VNode {
  return <>{parseMarkdown(text, partial).map(toElement)}</>
}

function toElement(block: Block): VNode {
  switch (block.type) {
    case 'paragraph':
      return <p>{block.content.map(toInlineElement)}</p>
    case 'heading':
      // The page's own outline stays what it is: a heading of the text is a bold line.
      return (
        <p class="markdown-heading">
          <strong>{block.content.map(toInlineElement)}</strong>
        </p>
      )
    case 'code':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
        <pre tabIndex={0}>
          <code>{block.text}</code>
        </pre>
      )
    case 'list': {
      const items = block.items.map((item) => (
        <li>
          {item.content.map(toInlineElement)}
          {item.children.map(toElement)}
        </li>
      ))
      return block.ordered ? <ol start={block.start}>{items}</ol> : <ul>{items}</ul>
    }
  }
}

function toInlineElement(inline: Inline): ComponentChildren {
  switch (inline.type) {
    case 'text':
      return inline.text
    case 'break':
      return <br />
    case 'code':
      return <code>{inline.text}</code>
    case 'strong':
      return <strong>{inline.content.map(toInlineElement)}</strong>
    case 'link':
      return (
        <a href={inline.href} target="_blank" rel="noopener noreferrer nofollow">
          {inline.label}
        </a>
      )
  }
}
