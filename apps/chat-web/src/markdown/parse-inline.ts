import { isOwnImage } from '../own-image.ts'

export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'break' }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'strong'; readonly content: readonly Inline[] }
  | { readonly type: 'link'; readonly href: string; readonly label: string }

/** Bold, code, links and bare addresses inside one block. What does not fit is text, as it was written. */
export function parseInline(source: string, partial = false): Inline[] {
  const text = partial ? completed(source) : source
  const content: Inline[] = []
  let from = 0
  for (const match of text.matchAll(MARKS)) {
    const [whole, code, strong, label, href] = match
    const taken = toInline(whole, code, strong, label, href)
    if (taken === null) continue
    content.push(...toText(text.slice(from, match.index)), taken.inline)
    from = match.index + taken.length
  }
  return [...content, ...toText(text.slice(from))]
}

function toInline(
  whole: string,
  code: string | undefined,
  strong: string | undefined,
  label: string | undefined,
  href: string | undefined,
): { inline: Inline; length: number } | null {
  const length = whole.length
  if (code !== undefined) return { inline: { type: 'code', text: code }, length }
  if (strong !== undefined) return { inline: { type: 'strong', content: parseInline(strong) }, length }
  if (label !== undefined) {
    const safe = toOwnHref(href ?? '') ?? toSafeHref(href ?? '')
    return safe === null
      ? null
      : { inline: { type: 'link', href: safe, label: honestLabel(label, safe) }, length }
  }
  // A bare address does not end in the punctuation of the sentence around it.
  const address = whole.replace(/[.,;:!?'*)\]]+$/, '')
  const safe = toSafeHref(address)
  return safe === null
    ? null
    : { inline: { type: 'link', href: safe, label: address }, length: address.length }
}

/** The absolute address if it is http or https and carries no credentials, else `null`. */
export function toSafeHref(href: string): string | null {
  if (!URL.canParse(href)) return null
  const url = new URL(href)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
  return url.username === '' && url.password === '' ? url.href : null
}

/** Pictures that were made for this answer are on our own address. Every other relative link is text. */
function toOwnHref(href: string): string | null {
  return isOwnImage(href) ? href : null
}

/** A label that names another host than the link leads to would be a trap: then the address itself is shown. */
function honestLabel(label: string, href: string): string {
  const named = /(?:[a-z0-9-]+\.)+[a-z]{2,}/i.exec(label)?.[0].toLowerCase()
  // Our own links name no host: next to them every name of one is wrong.
  const { hostname } = new URL(href, 'http://own.invalid')
  return named === undefined || hostname === named || hostname.endsWith(`.${named}`) ? label : href
}

function toText(text: string): Inline[] {
  return text
    .split('\n')
    .flatMap((line, index): Inline[] => [
      ...(index === 0 ? [] : [{ type: 'break' } as const]),
      ...(line === '' ? [] : [{ type: 'text', text: line } as const]),
    ])
}

/** Gives the last marks their partners: the rest of a link goes, bold and code are closed. */
function completed(text: string): string {
  let whole = text.replace(/\[([^\]\n]{1,300})\]\([^)\s]*$/, '$1').replace(/(?<!\*)\*$/, '')
  if (count(whole, '`') % 2 === 1) whole = whole.endsWith('`') ? whole.slice(0, -1) : `${whole}\``
  if (count(whole, '**') % 2 === 1) whole = whole.endsWith('**') ? whole.slice(0, -2) : `${whole}**`
  return whole
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1
}

/** `code`, **strong**, [label](address), address. Lengths are bounded so that no text makes the search slow. */
const MARKS =
  /`([^`\n]{1,2000})`|\*\*(?=\S)([^\n]{1,2000}?)\*\*|\[([^\]\n]{1,300})\]\(([^()\s]{1,2000}(?:\([^()\s]{0,300}\)[^()\s]{0,300}){0,4})\)|https?:\/\/[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]{1,2000}/g
