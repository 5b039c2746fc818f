/**
 * A fetch whose refusals do not repeat the key. Vendors' do, their SDKs make it the message of an error, and LangChain hands
 * that to whoever traces the call. Give it a bounded one: it reads a refusal as a whole.
 */
export function withoutKey(send: typeof fetch, key: string): typeof fetch {
  return async (...request) => {
    const response = await send(...request)
    if (response.ok || response.body === null || key === '') return response
    const text = await response.text()
    const { status, statusText, headers } = response
    return new Response(text.replaceAll(key, '[redacted]'), { status, statusText, headers })
  }
}
