import { request } from 'undici'

/** What the three wires hold of text. */
export interface HandEvent {
  readonly type?: string
  readonly delta?: string
  readonly choices?: readonly { readonly delta?: { readonly content?: string } }[]
  readonly candidates?: readonly {
    readonly content?: { readonly parts?: readonly { readonly text?: string }[] }
  }[]
}

/** The least that reads the text: no bounds, no errors, no abort, no check that the answer has an end. */
export function readByHand(
  url: string,
  textOf: (event: HandEvent) => string | undefined,
): (onText: (text: string) => void, onPacket?: () => void) => Promise<void> {
  return async (onText, onPacket) => {
    const headers = { 'content-type': 'application/json' }
    const { body } = await request(url, { method: 'POST', headers, body: '{"stream":true}' })
    const decoder = new TextDecoder()
    let rest = ''
    for await (const bytes of body) {
      onPacket?.()
      const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        if (!line.startsWith('data: ') || line === 'data: [DONE]') continue
        const text = textOf(JSON.parse(line.slice(6)))
        if (text !== undefined) onText(text)
      }
    }
  }
}
