import { Problem } from '../problem.ts'

export type UnauthorizedCode = 'UNAUTHORIZED' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'TICKET_INVALID'

/** 401. What exactly is wrong with a token helps only those who forge them: expired or invalid is all that is said. */
export function unauthorized(code: UnauthorizedCode): Problem {
  // RFC 6750, 3.1: no error code when there was no token at all.
  const challenge = code.startsWith('TOKEN') ? 'Bearer error="invalid_token"' : 'Bearer'
  return new Problem(401, code, DETAILS[code], { headers: { 'www-authenticate': challenge } })
}

const DETAILS: Readonly<Record<UnauthorizedCode, string>> = {
  UNAUTHORIZED: '누구인지 확인할 수 없어요. 로그인해 주세요.',
  TOKEN_INVALID: '누구인지 확인할 수 없어요. 다시 로그인해 주세요.',
  TOKEN_EXPIRED: '로그인한 시간이 끝났어요. 다시 로그인해 주세요.',
  TICKET_INVALID: '이 주소로는 더 볼 수 없어요. 새 주소를 받아 주세요.',
}
