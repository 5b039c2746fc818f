import { defaultDependencies } from '../default-dependencies.ts'
import type { Dependencies } from '../dependencies.ts'
import { createHttpClient, type HttpClient } from '../http/create-http-client.ts'

export { createHttpClient, type HttpClient, type HttpClientOptions } from '../http/create-http-client.ts'
export { httpFailureCode } from '../http/failure-code.ts'
export { HTTP_LIMITS, HttpLimitError, type HttpLimits } from '../http/limits.ts'

/** The one HTTP client of a container: models and lookups share its connections. */
export function getSharedHttpClient(dependencies: Dependencies = defaultDependencies()): HttpClient {
  const { HTTP_PROXY: httpProxy, HTTPS_PROXY: httpsProxy, NO_PROXY: noProxy } = dependencies.env
  return dependencies.once('http', () => createHttpClient({ httpProxy, httpsProxy, noProxy }), {
    close: (client) => client.close(),
  })
}
