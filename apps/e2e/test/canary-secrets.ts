import { createHmac, randomBytes } from 'node:crypto'
import type { Canary } from './canary-places.ts'

/** Everything secret that a process of this system reads, each a word of its own that occurs nowhere else. */
export function plantSecrets() {
  const planted: Canary[] = []
  /** The name of the variable or header is in the failure; the word itself says nothing. */
  const plant = (name: string): string => {
    const text = `canary${randomBytes(14).toString('hex')}`
    planted.push({ name, text })
    return text
  }
  const env = (vendors: { url: string; port: number }) => {
    const proxyPassword = plant('HTTPS_PROXY')
    planted.push({
      name: 'HTTPS_PROXY as a header',
      text: Buffer.from(`proxy:${proxyPassword}`).toString('base64'),
    })
    return {
      OPENAI_API_KEY: plant('OPENAI_API_KEY'),
      GOOGLE_API_KEY: plant('GOOGLE_API_KEY'),
      ANTHROPIC_API_KEY: plant('ANTHROPIC_API_KEY'),
      KAKAO_API_KEY: plant('KAKAO_API_KEY'),
      KMA_API_KEY: plant('KMA_API_KEY'),
      KECO_API_KEY: plant('KECO_API_KEY'),
      MOIS_API_KEY: plant('MOIS_API_KEY'),
      TAVILY_API_KEY: plant('TAVILY_API_KEY'),
      LANGCHAIN_API_KEY: plant('LANGCHAIN_API_KEY'),
      OTEL_EXPORTER_OTLP_HEADERS: `authorization=Bearer%20${plant('OTEL_EXPORTER_OTLP_HEADERS')}`,
      ECO2_SECRET: plant('ECO2_SECRET'),
      JWT_SECRET: plant('JWT_SECRET'),
      ECO2_METRICS_TOKEN: plant('ECO2_METRICS_TOKEN'),
      HTTPS_PROXY: `http://proxy:${proxyPassword}@127.0.0.1:${vendors.port}`,
    }
  }
  return { planted, plant, env }
}

/** A token that the gateway believes. What it is made of, and whom it names, may be nowhere either. */
export function signToken(secret: string, subject: string): { token: string; signature: string } {
  const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url')
  const expires = Math.floor(Date.now() / 1000) + 600
  const input = `${encode({ alg: 'HS256' })}.${encode({ sub: subject, exp: expires })}`
  const signature = createHmac('sha256', secret).update(input).digest('base64url')
  return { token: `${input}.${signature}`, signature }
}
