/** The parts of a package.json that say what may be imported at run time. */
export interface Manifest {
  readonly name: string
  readonly dependencies?: Readonly<Record<string, string>>
}

/** Who may have which npm driver. Everybody else reaches it through a port. */
export const DRIVER_OWNERS: Readonly<Record<string, readonly string[]>> = {
  openai: ['@eco2/llm-openai', '@eco2/provisioning'],
  '@google/genai': ['@eco2/llm-gemini', '@eco2/provisioning'],
  '@langchain/core': ['@eco2/llm-langchain', '@eco2/graph', '@eco2/checkpoint-redis'],
  '@langchain/anthropic': ['@eco2/chat-worker'],
  '@langchain/langgraph': ['@eco2/graph'],
  '@langchain/langgraph-checkpoint': ['@eco2/checkpoint-redis'],
  '@langchain/langgraph-checkpoint-postgres': ['@eco2/chat-worker'],
  bullmq: ['@eco2/queue-bullmq'],
  ioredis: [
    '@eco2/queue-bullmq',
    '@eco2/events-redis',
    '@eco2/store-redis',
    '@eco2/checkpoint-redis',
    '@eco2/provisioning',
  ],
  pg: ['@eco2/store-postgres', '@eco2/provisioning'],
  undici: ['@eco2/provisioning'],
  fastify: ['@eco2/sse-gateway'],
  '@fastify/cookie': ['@eco2/sse-gateway'],
  '@fastify/cors': ['@eco2/sse-gateway'],
  '@fastify/helmet': ['@eco2/sse-gateway'],
  jose: ['@eco2/sse-gateway'],
  '@fastify/static': ['@eco2/sse-gateway'],
  preact: ['@eco2/chat-web'],
  minisearch: ['@eco2/knowledge'],
  pino: ['@eco2/provisioning'],
  'ipaddr.js': ['@eco2/provisioning'],
  'prom-client': ['@eco2/provisioning'],
  '@opentelemetry/api': ['@eco2/provisioning'],
  '@opentelemetry/context-async-hooks': ['@eco2/provisioning'],
  '@opentelemetry/core': ['@eco2/provisioning'],
  '@opentelemetry/exporter-trace-otlp-http': ['@eco2/provisioning'],
  '@opentelemetry/resources': ['@eco2/provisioning'],
  '@opentelemetry/sdk-trace': ['@eco2/provisioning'],
}

/** Libraries that anybody may have: they open nothing and speak to nobody. */
export const FREE_LIBRARIES: readonly string[] = ['zod', 'lru-cache']

/** One sentence per dependency that is not where it belongs. Development dependencies are not judged: tests may take what they need. */
export function findStrayDrivers(manifests: readonly Manifest[]): string[] {
  return manifests.flatMap(({ name, dependencies = {} }) =>
    Object.keys(dependencies)
      .filter((dependency) => !dependency.startsWith('@eco2/') && !FREE_LIBRARIES.includes(dependency))
      .flatMap((dependency) => {
        const owners = DRIVER_OWNERS[dependency]
        if (owners === undefined)
          return [`${name} has ${dependency}, which nobody owns: add it to DRIVER_OWNERS`]
        return owners.includes(name)
          ? []
          : [`${name} has ${dependency}, which belongs to ${owners.join(', ')}`]
      }),
  )
}
