import {
  type Dispatcher,
  FormData as UndiciFormData,
  type RequestInit as UndiciInit,
  fetch as undiciFetch,
} from 'undici'

/**
 * `fetch` over a dispatcher, for callers that hold the platform's own FormData and Request: the npm copy of undici does
 * not know those classes and would send them as "[object FormData]".
 */
export function createFetch(dispatcher: Dispatcher): typeof globalThis.fetch {
  return async (input, init) => {
    if (input instanceof Request) {
      const request = new Request(input, init)
      return send(request.url, { ...fromRequest(request), dispatcher })
    }
    const { dispatcher: _ignored, ...rest } = init ?? {}
    return send(input, { ...(rest as UndiciInit), ...bodyOf(init), dispatcher })
  }
}

function send(url: string | URL, init: UndiciInit): Promise<Response> {
  return undiciFetch(url, init) as Promise<Response>
}

function bodyOf(init: RequestInit | undefined): Pick<UndiciInit, 'body'> {
  if (!(init?.body instanceof FormData)) return {}
  const form = new UndiciFormData()
  for (const [name, value] of init.body) {
    if (typeof value === 'string') form.append(name, value)
    else form.append(name, value, value.name)
  }
  return { body: form }
}

function fromRequest(request: Request): UndiciInit {
  return {
    method: request.method,
    headers: [...request.headers],
    signal: request.signal,
    redirect: request.redirect,
    ...(request.body ? { body: request.body, duplex: 'half' as const } : {}),
  }
}
