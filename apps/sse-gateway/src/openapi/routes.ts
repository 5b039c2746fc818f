import type { DocumentedRoute } from './documented-route.ts'
import { OTHER_ROUTES } from './other-routes.ts'
import { RUN_ROUTES } from './run-routes.ts'
import { THREAD_ROUTES } from './thread-routes.ts'

/**
 * Every route of the gateway but the page's files. A route that is missing here, or here only, fails
 * `test/openapi.test.ts`; an entry is also what `two-users` and `malformed` call it by.
 */
export const DOCUMENTED_ROUTES: readonly DocumentedRoute[] = [
  ...RUN_ROUTES,
  ...THREAD_ROUTES,
  ...OTHER_ROUTES,
]

/** Every status and code that a route may answer besides its responses. */
export function problemsOf(route: DocumentedRoute): Readonly<Record<number, readonly string[]>> {
  const { access, body, method, path, problems = {} } = route
  const kinds = [
    EVERY_ROUTE,
    ...(access === 'open' ? [] : [PERSONAL]),
    ...(access === 'ticket' ? [WITH_TICKET] : []),
    ...(path.includes('{') ? [WITH_ID] : []),
    ...(method === 'GET' ? [] : [WITH_BODY]),
    ...(method === 'GET' || body?.schema === 'image' ? [] : [WITH_JSON]),
    problems,
  ]
  const merged: Record<number, string[]> = {}
  for (const kind of kinds) {
    for (const [status, codes] of Object.entries(kind)) {
      merged[Number(status)] = [...(merged[Number(status)] ?? []), ...codes]
    }
  }
  return merged
}

type Problems = Readonly<Record<number, readonly string[]>>

const EVERY_ROUTE: Problems = {
  400: ['INVALID_REQUEST'],
  408: ['REQUEST_TIMEOUT'],
  414: ['URL_TOO_LONG'],
  431: ['HEADERS_TOO_LARGE', 'TOO_MANY_HEADERS'],
  500: ['INTERNAL'],
}
const PERSONAL: Problems = {
  401: ['UNAUTHORIZED', 'TOKEN_INVALID', 'TOKEN_EXPIRED'],
  403: ['CROSS_SITE'],
  429: ['RATE_LIMITED'],
  503: ['UNAVAILABLE'],
}
const WITH_TICKET: Problems = { 401: ['TICKET_INVALID'] }
const WITH_ID: Problems = { 404: ['NOT_FOUND'] }
/** Also of routes that want none: what comes along is read all the same. */
const WITH_BODY: Problems = { 413: ['BODY_TOO_LARGE'], 415: ['UNSUPPORTED_MEDIA_TYPE'] }
const WITH_JSON: Problems = { 400: ['INVALID_JSON', 'JSON_TOO_DEEP'] }
