import { createHash } from 'node:crypto'
import { EVENT_SCHEMA_VERSION } from '@eco2/ports'
import { toRequestLine } from './document.ts'
import type { DocumentedExample, DocumentedRoute } from './documented-route.ts'
import { nameOf, toComponentSchemas } from './json-schemas.ts'
import { DOCUMENTED_ROUTES, problemsOf } from './routes.ts'

/**
 * The document for people: one page, made here, without a script or anything from elsewhere. The viewers that exist
 * (Scalar, Swagger UI) are megabytes of script that want inline styles, and show neither problem codes nor streams.
 */
export function createDocsPage(): string {
  const tags = [...new Set(DOCUMENTED_ROUTES.map(({ tag }) => tag))]
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>eco2 API</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>eco2 API</h1>
<p>A message becomes a run; a run is followed as one ordered stream of events (version ${EVENT_SCHEMA_VERSION}), from any place, any number of
times. Fields may be added to answers, and types to events: pass over what you do not know.
The same as a document for programs: <a href="/openapi.json">openapi.json</a>.</p>
<p lang="ko">질문을 보내면 실행(run)이 생기고, 실행은 순서가 있는 이벤트 하나의 흐름으로 어디서든 몇 번이든 다시 볼 수 있어요.
오류는 모두 <code>application/problem+json</code>이고 <code>code</code>는 바뀌지 않아요.</p>
</header>
<nav aria-label="Routes">${tags.map(toLinks).join('')}<h2><a href="#schemas">schemas</a></h2></nav>
<main>
${tags.map(toTagSection).join('\n')}
<section aria-labelledby="schemas"><h2 id="schemas">schemas</h2>${toSchemas()}</section>
</main>
</body>
</html>
`
}

function toLinks(tag: string): string {
  const links = ofTag(tag).map(
    (route) => `<li><a href="#${anchorOf(route)}"><b>${route.method}</b> ${escapeHtml(route.path)}</a></li>`,
  )
  return `<h2>${tag}</h2><ul>${links.join('')}</ul>`
}

function toTagSection(tag: string): string {
  return `<section aria-labelledby="tag-${tag}"><h2 id="tag-${tag}">${tag}</h2>${ofTag(tag).map(toArticle).join('\n')}</section>`
}

function toArticle(route: DocumentedRoute): string {
  const { method, path, summary, description, access, query = {}, headers = {}, body, examples } = route
  const inputs: [string, string][] = [
    ...Object.entries(query).map(([name, { description: text = '' }]): [string, string] => [
      `?${name}`,
      text,
    ]),
    ...Object.entries(headers),
  ]
  return `<article id="${anchorOf(route)}">
<h3><code>${method} ${escapeHtml(path)}</code></h3>
<p>${escapeHtml(summary)}. ${ACCESS[access]}</p>
${description === undefined ? '' : `<p>${toText(description)}</p>`}
${toList(inputs)}
${body === undefined ? '' : `<p>Body${body.isOptional ? ' (may be missing)' : ''}: ${body.schema === 'image' ? 'bytes' : toSchemaLink(body.schema)}</p>`}
${toAnswers(route)}
${examples.map((example) => toExample(route, example)).join('\n')}
</article>`
}

function toAnswers(route: DocumentedRoute): string {
  const answers = Object.entries(route.responses).map(([status, { description, content }]): string => {
    const body = content === undefined ? '' : typeof content === 'string' ? content : toSchemaLink(content)
    return toRow(status, `${toText(description)}${body && ` (${body})`}`)
  })
  const problems = Object.entries(problemsOf(route)).map(([status, codes]) =>
    toRow(status, codes.map((code) => `<code>${code}</code>`).join(', ')),
  )
  return `<table><caption>Answers</caption><thead><tr><th scope="col">status</th><th scope="col">what</th></tr></thead><tbody>${[...answers, ...problems].join('')}</tbody></table>`
}

function toRow(status: string, html: string): string {
  return `<tr><th scope="row">${status}</th><td>${html}</td></tr>`
}

function toExample(route: DocumentedRoute, example: DocumentedExample): string {
  const request = [
    toRequestLine(route, example),
    ...Object.entries(example.headers ?? {}).map(([name, value]) => `${name}: ${value}`),
    ...(example.body === undefined ? [] : ['', toPlain(example.body)]),
  ]
  const answer = `${example.status}${example.answer === undefined ? '' : `\n${toPlain(example.answer)}`}`
  return `<details><summary>${escapeHtml(example.name)} (given ${example.given}: ${example.status})</summary>
<pre tabindex="0">${escapeHtml(request.join('\n'))}</pre><pre tabindex="0">${escapeHtml(answer)}</pre></details>`
}

function toSchemas(): string {
  return Object.entries(toComponentSchemas())
    .map(
      ([name, schema]) =>
        `<article id="schema-${name}"><h3>${name}</h3><details><summary>JSON Schema of ${name}</summary><pre tabindex="0">${escapeHtml(JSON.stringify(schema, null, 2))}</pre></details></article>`,
    )
    .join('\n')
}

function toList(entries: readonly [string, string][]): string {
  if (entries.length === 0) return ''
  return `<dl>${entries.map(([name, text]) => `<dt><code>${escapeHtml(name)}</code></dt><dd>${toText(text)}</dd>`).join('')}</dl>`
}

function toSchemaLink(schema: Parameters<typeof nameOf>[0]): string {
  const name = nameOf(schema) ?? 'JSON'
  return `<a href="#schema-${name}">${name}</a>`
}

function toPlain(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value, null, 2)
}

/** Backticks mark code. */
function toText(text: string): string {
  return escapeHtml(text).replace(/`([^`]+)`/g, '<code>$1</code>')
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

function ofTag(tag: string): DocumentedRoute[] {
  return DOCUMENTED_ROUTES.filter((route) => route.tag === tag)
}

function anchorOf({ method, path }: DocumentedRoute): string {
  return `${method}${path}`.replace(/\W+/g, '-').toLowerCase()
}

const ACCESS = {
  open: 'Nobody is asked who they are.',
  person: 'For its owner: a token, a key or a cookie.',
  ticket: 'For its owner, or with a stream ticket.',
} as const

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; color: CanvasText; background: Canvas }
h3, a, p, dd { overflow-wrap: anywhere }
nav ul { columns: 20rem; list-style: none; padding: 0 }
nav h2 { font-size: 1rem; margin: .5rem 0 0 }
article { border-top: 1px solid; padding: .5rem 0 }
table { border-collapse: collapse; width: 100% }
caption { text-align: start; font-weight: bold }
th, td { border-bottom: 1px solid; padding: .2rem .5rem .2rem 0; text-align: start; vertical-align: top; overflow-wrap: anywhere }
pre { border: 1px solid; padding: .5rem; overflow: auto; max-height: 30rem }
dd { margin-inline-start: 1.5rem }
summary { cursor: pointer; padding: .3rem 0 }
`

/** Our own style and nothing else; no script at all. */
export const DOCS_POLICY: string = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')
