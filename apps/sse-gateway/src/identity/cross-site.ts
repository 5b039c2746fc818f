import type { FastifyRequest } from 'fastify'
import { Problem } from '../problem.ts'

/**
 * Refuses what another site makes a browser send along with our cookies, in the order of Go's CrossOriginProtection
 * (https://words.filippo.io/csrf/, read 2026-11): an origin on our list is welcome; else `Sec-Fetch-Site`, which no page
 * can set, decides; else `Origin` has to be our own host. Browsers send one of the two with every cross-site POST, so
 * what has neither is no browser (curl, another server), which holds its cookies knowingly.
 *
 * Reading needs a check only when the page could see the answer, and then `Origin` is there: a plain link to us from
 * elsewhere stays a link.
 *
 * @throws Problem 403
 */
export function refuseCrossSite(request: FastifyRequest, allowedOrigins: ReadonlySet<string>): void {
  const { origin, 'sec-fetch-site': site } = request.headers
  if (origin === undefined && SAFE_METHODS.has(request.method)) return
  if (origin !== undefined && allowedOrigins.has(origin)) return
  const isOurs =
    site === undefined
      ? origin === undefined || URL.parse(origin)?.host === request.host
      : site === 'same-origin' || site === 'none'
  if (!isOurs) throw new Problem(403, 'CROSS_SITE', '다른 사이트에서 보낸 요청은 받을 수 없어요.')
}

const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD'])
