import type { EnvironmentPart, EnvironmentRuleContext } from './parts.ts'
import type { VariableName, VariableValue } from './variables.ts'

type JwtName = 'JWT_SECRET' | 'JWT_JWKS_URL' | 'JWT_ISSUER' | 'JWT_AUDIENCE' | 'JWT_COOKIE'

export type JwtValues = { readonly [Name in JwtName]: VariableValue<Name> }

/** Whose tokens the gateway believes: those of one secret, or those of one JWKS; neither: there are no tokens. */
export const jwtEnvironment: EnvironmentPart<JwtValues> = {
  names: ['JWT_SECRET', 'JWT_JWKS_URL', 'JWT_ISSUER', 'JWT_AUDIENCE', 'JWT_COOKIE'],
  required: [],
  finish: (context) => {
    const { draft, report } = context
    if (draft.JWT_SECRET !== undefined && draft.JWT_JWKS_URL !== undefined) {
      report(
        'JWT_JWKS_URL',
        'expected to be unset, because JWT_SECRET is set: tokens are checked by one of them',
      )
    }
    if (draft.JWT_SECRET !== undefined && draft.JWT_SECRET === draft.ECO2_SECRET) {
      report(
        'JWT_SECRET',
        'expected another secret than ECO2_SECRET: whoever makes tokens must not sign cookies',
      )
    }
    // Keys of a JWKS often sign for many services: without these two a token for any of them would do.
    const because = 'because JWT_JWKS_URL is set'
    if (draft.JWT_JWKS_URL !== undefined) {
      demand('JWT_ISSUER', `expected the "iss" of the tokens, ${because}`, context)
      demand('JWT_AUDIENCE', `expected the "aud" of the tokens, ${because}`, context)
    } else {
      // Whoever names an issuer believes that tokens are checked.
      const named = (['JWT_ISSUER', 'JWT_AUDIENCE'] as const).find((name) => draft[name] !== undefined)
      if (named !== undefined && !context.isBroken('JWT_JWKS_URL')) {
        demand('JWT_SECRET', `expected a secret, or else JWT_JWKS_URL, because ${named} is set`, context)
      }
    }
    return {}
  },
}

/** A variable with a problem of its own keeps that one. */
function demand(name: VariableName, problem: string, { draft, report }: EnvironmentRuleContext): void {
  if (draft[name] === undefined) report(name, problem)
}
