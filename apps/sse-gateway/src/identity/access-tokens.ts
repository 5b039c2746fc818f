import { createHash } from 'node:crypto'
import { type Clock, systemClock } from '@eco2/ports'
import { errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose'
import { Problem } from '../problem.ts'
import { unauthorized } from './unauthorized.ts'

export interface AccessTokensOptions {
  /** The secret of HS256, or what finds the public key of a token. */
  readonly key: string | JWTVerifyGetKey
  readonly issuer?: string
  readonly audience?: string
  readonly clock?: Clock
}

/** Somebody who came with a token. */
export interface TokenBearer {
  readonly userId: string
  /** Unix milliseconds, leeway included: from then on the token is refused. */
  readonly expiresAtMs: number
}

export interface AccessTokens {
  /**
   * @throws Problem 401 TOKEN_INVALID or TOKEN_EXPIRED (genuine, but over)
   * @throws Problem 503 when the keys cannot be had
   */
  verify(token: string): Promise<TokenBearer>
}

/** Tokens of somebody else's login: JWTs with `sub` and `exp`, signed by an algorithm that the key decides, never the token. */
export function createAccessTokens(options: AccessTokensOptions): AccessTokens {
  const { issuer, audience, clock = systemClock } = options
  const key = typeof options.key === 'string' ? new TextEncoder().encode(options.key) : options.key
  const rules = {
    algorithms: typeof options.key === 'string' ? ['HS256'] : PUBLIC_KEY_ALGORITHMS,
    clockTolerance: LEEWAY_SECONDS,
    ...(issuer !== undefined && { issuer }),
    ...(audience !== undefined && { audience }),
  }
  return {
    verify: async (token) => {
      if (token.length > MAX_TOKEN_CHARACTERS) throw unauthorized('TOKEN_INVALID')
      try {
        const { payload } = await jwtVerify(token, key, { ...rules, currentDate: new Date(clock.now()) })
        return toBearer(payload)
      } catch (error) {
        if (error instanceof Problem) throw error
        // jose looks at the signature first, so that only a genuine token is called expired.
        throw unauthorized(error instanceof errors.JWTExpired ? 'TOKEN_EXPIRED' : 'TOKEN_INVALID')
      }
    },
  }
}

/** Of claims that occur twice the last one counts, as RFC 7519, 4 allows; the first is seen by nobody. */
function toBearer({ sub, exp }: JWTPayload): TokenBearer {
  // Lone surrogates would all hash to the same user.
  if (typeof sub !== 'string' || sub === '' || !sub.isWellFormed() || exp === undefined) {
    throw unauthorized('TOKEN_INVALID')
  }
  return { userId: userIdOf(sub), expiresAtMs: (exp + LEEWAY_SECONDS) * 1000 }
}

/** Hashed: a `sub` may be an e-mail address, and may hold what no key in Redis should. The prefix keeps it from visitors and keys. */
function userIdOf(sub: string): string {
  return `user_${createHash('sha256').update(sub).digest('base64url').slice(0, 32)}`
}

const PUBLIC_KEY_ALGORITHMS = ['RS256', 'ES256', 'EdDSA']
/** Clocks differ. */
const LEEWAY_SECONDS = 60
const MAX_TOKEN_CHARACTERS = 8_192
