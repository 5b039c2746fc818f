import { type ComponentChildren, isValidElement } from 'preact'
import { describe, expect, test } from 'vitest'
import { Markdown } from './markdown.tsx'

interface Drawn {
  readonly html: string
  readonly text: string
  readonly elements: { readonly type: string; readonly props: Record<string, unknown> }[]
}

/** What the browser would be given: elements by name, their attributes, and text that is only text. */
function draw(text: string, partial = false): Drawn {
  const elements: Drawn['elements'] = []
  let content = ''
  const walk = (node: ComponentChildren): string => {
    if (Array.isArray(node)) return node.map(walk).join('')
    if (!isValidElement(node)) {
      const said = typeof node === 'string' || typeof node === 'number' ? String(node) : ''
      content += said
      return said.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    }
    const { children, ...props } = node.props as { children?: ComponentChildren } & Record<string, unknown>
    if (typeof node.type === 'function') {
      const component = node.type as (props: unknown) => ComponentChildren
      return walk(component(node.props))
    }
    elements.push({ type: node.type as string, props })
    const name = String(node.type)
    const href = props.href === undefined ? '' : ` href=${props.href}`
    return name === 'br' ? '<br>' : `<${name}${href}>${walk(children)}</${name}>`
  }
  const html = walk(<Markdown text={text} partial={partial} />)
  return { html, text: content, elements }
}

describe('the subset', () => {
  test.each<[string, string, string]>([
    ['a paragraph', '안녕하세요.', '<p>안녕하세요.</p>'],
    ['two paragraphs', '하나\n\n\n둘', '<p>하나</p><p>둘</p>'],
    ['a line break', '하나\r\n둘', '<p>하나<br>둘</p>'],
    ['bold', '**종이팩**은 **따로**', '<p><strong>종이팩</strong>은 <strong>따로</strong></p>'],
    ['bold with code in it', '**`비닐류`만**', '<p><strong><code>비닐류</code>만</strong></p>'],
    ['code is not read', '`**a** <b>`', '<p><code>**a** &lt;b></code></p>'],
    ['a list', '- 하나\n* 둘\n• 셋', '<ul><li>하나</li><li>둘</li><li>셋</li></ul>'],
    ['a numbered list', '2. 둘\n3) 셋', '<ol><li>둘</li><li>셋</li></ol>'],
    ['a text before a list', '순서:\n1. 헹궈요', '<p>순서:</p><ol><li>헹궈요</li></ol>'],
    ['items apart', '- 하나\n\n- 둘\n\n끝', '<ul><li>하나</li><li>둘</li></ul><p>끝</p>'],
    [
      'a nested list',
      '1. 하나\n   - 가\n   - 나\n2. 둘',
      '<ol><li>하나<ul><li>가</li><li>나</li></ul></li><li>둘</li></ol>',
    ],
    ['an item of two lines', '- 하나\n  이어서\n끝', '<ul><li>하나<br>이어서</li></ul><p>끝</p>'],
    ['another kind of list', '- 하나\n1. 둘', '<ul><li>하나</li></ul><ol><li>둘</li></ol>'],
    ['a heading is a bold line', '## 방법\n헹궈요', '<p><strong>방법</strong></p><p>헹궈요</p>'],
    ['a block of code', '```sh\n# a\n\n- b\n```\n끝', '<pre><code># a\n\n- b</code></pre><p>끝</p>'],
    ['a block of code without end', '```\na', '<pre><code>a</code></pre>'],
    ['a link', '[안내](https://a.kr/b?c=1)를', '<p><a href=https://a.kr/b?c=1>안내</a>를</p>'],
    ['a link with brackets', '[표](https://a.kr/b_(c))', '<p><a href=https://a.kr/b_(c)>표</a></p>'],
    ['an address', 'https://a.kr/b에서', '<p><a href=https://a.kr/b>https://a.kr/b</a>에서</p>'],
    ['an address at the end', '(http://a.kr/b).', '<p>(<a href=http://a.kr/b>http://a.kr/b</a>).</p>'],
    [
      'marks without a partner are text',
      '2 * 3, **열림, `열림, [이름]',
      '<p>2 * 3, **열림, `열림, [이름]</p>',
    ],
    ['nothing', ' \n\n', ''],
  ])('%s', (_name, text, html) => {
    expect(draw(text).html).toBe(html)
  })

  test('a list goes on counting from its first number', () => {
    expect(draw('3. 셋').elements[0]).toEqual({ type: 'ol', props: { start: 3 } })
  })
})

describe('while it is being written', () => {
  test.each<[string, string]>([
    ['**종이', '<p><strong>종이</strong></p>'],
    ['종이 **', '<p>종이 </p>'],
    ['종이 *', '<p>종이 </p>'],
    ['`비닐', '<p><code>비닐</code></p>'],
    ['[안내](https://a.k', '<p>안내</p>'],
    ['하나:\n- ', '<p>하나:</p>'],
    ['- 하나\n-', '<ul><li>하나</li></ul>'],
    ['1. 하나\n2.', '<ol><li>하나</li></ol>'],
    ['- 하나\n  - **둘', '<ul><li>하나<ul><li><strong>둘</strong></li></ul></li></ul>'],
    ['**열림\n\n끝', '<p>**열림</p><p>끝</p>'],
  ])('%j', (text, html) => {
    expect(draw(text, true).html).toBe(html)
  })

  test('every beginning of an answer can be drawn', () => {
    const answer =
      '**우유팩**은 `종이팩`\n\n1. [안내](https://a.kr)\n   - 둘\n```\ncode\n```\n## 끝 https://a.kr/b.'
    for (let length = 0; length <= answer.length; length += 1) draw(answer.slice(0, length), true)
    expect(draw(answer, true).html).toBe(draw(answer).html)
  })
})

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  p: ['class'],
  br: [],
  strong: [],
  code: [],
  pre: ['tabIndex'],
  ul: [],
  ol: ['start'],
  li: [],
  a: ['href', 'target', 'rel'],
}

describe('nothing gets through', () => {
  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<img src="https://evil.example/pixel.png">',
    '![고양이](https://evil.example/pixel.png)',
    '![x](javascript:alert(1))',
    '<a href="javascript:alert(1)">눌러요</a>',
    '<svg/onload=alert(1)>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<style>*{display:none}</style>',
    '</p></div><h1 onclick=alert(1)>',
    '[눌러요](javascript:alert(1))',
    '[눌러요](JaVaScRiPt:alert(1))',
    '[눌러요](java\tscript:alert(1))',
    '[눌러요](\u0001javascript:alert(1))',
    '[눌러요](data:text/html,<script>alert(1)</script>)',
    '[눌러요](vbscript:msgbox)',
    '[눌러요](file:///etc/passwd)',
    '[눌러요](blob:https://a.kr/1)',
    '[눌러요](//evil.example)',
    '[눌러요](/v1/me)',
    '[눌러요](#/t/aaaaaaaaaaaaaaaa)',
    '[눌러요](https://user:password@evil.example)',
    '[눌러요](https://)',
    '[눌러요](https://a.kr" onmouseover="alert(1))',
    '[<img src=x onerror=alert(1)>](https://a.kr)',
    '**<b onclick=alert(1)>**',
    '`<script>alert(1)</script>`',
    '```html\n<script>alert(1)</script>\n```',
    '- <img src=x onerror=alert(1)>\n1. <script>alert(1)</script>',
    '## <script>alert(1)</script>',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    'https://a.kr/"onmouseover="alert(1)',
    "https://a.kr/'><script>alert(1)</script>",
    'javascript:alert(1)',
    '\u202Ehttps://a.kr',
    '__proto__ constructor',
  ])('%s', (text) => {
    for (const partial of [false, true]) {
      const drawn = draw(text, partial)
      for (const { type, props } of drawn.elements) {
        expect(Object.keys(ALLOWED)).toContain(type)
        for (const name of Object.keys(props)) expect(ALLOWED[type]).toContain(name)
        if (type !== 'a') continue
        expect(props).toMatchObject({ target: '_blank', rel: 'noopener noreferrer nofollow' })
        expect(new URL(String(props.href)).protocol).toMatch(/^https?:$/)
        expect(String(props.href)).not.toMatch(/[\s"<>]|evil\.example(?!\/pixel)|password/)
      }
    }
    // Words of the attack that are not marks of the subset are still there, as words.
    const words = text.match(/alert|onerror|evil\.example/g) ?? []
    const shown = draw(text).text + draw(text).html
    for (const word of words) expect(shown).toContain(word)
  })

  test('what is refused as a link stays as it was written', () => {
    expect(draw('[눌러요](javascript:alert(1)) 끝').html).toBe('<p>[눌러요](javascript:alert(1)) 끝</p>')
    expect(draw('[눌러요](/v1/me)').elements.map(({ type }) => type)).toEqual(['p'])
  })

  test('pictures of our own open, and no other relative address', () => {
    const { html, elements } = draw('[그림 보기](/v1/images/Ab_-9)\n그림이에요.')
    expect(html).toBe('<p><a href=/v1/images/Ab_-9>그림 보기</a><br>그림이에요.</p>')
    expect(elements.find(({ type }) => type === 'a')?.props).toMatchObject({ target: '_blank' })
    expect(draw('[a.kr](/v1/images/a)').html).toBe('<p><a href=/v1/images/a>/v1/images/a</a></p>')
    for (const address of [
      '/v1/images/../me',
      '/v1/images/',
      '//v1/images/a',
      '/v1/images/a?b',
      'v1/images/a',
    ]) {
      expect(
        draw(`[눌러요](${address})`).elements.map(({ type }) => type),
        address,
      ).toEqual(['p'])
    }
  })

  test('an image is a link at most, and loads nothing', () => {
    const { elements } = draw('![고양이](https://a.kr/cat.png)')
    expect(elements.map(({ type }) => type)).toEqual(['p', 'a'])
  })

  test.each([
    ['[https://bank.kr](https://thief.kr/)', 'https://thief.kr/'],
    ['[bank.kr 로그인](https://bank.kr.thief.kr/)', 'https://bank.kr.thief.kr/'],
    ['[bank.kr](https://www.bank.kr/)', 'bank.kr'],
    ['[은행](https://thief.kr/)', '은행'],
  ])('%s says where it leads', (text, label) => {
    expect(draw(text).text).toBe(label)
  })
})
