import type { Redis } from 'ioredis'
import { readRedisValue } from './read-redis-value.ts'

/** Texts, by the place in which they were found. */
export type Places = Readonly<Record<string, readonly string[]>>

/** Something that may be nowhere, under the name by which a failure calls it. */
export interface Canary {
  readonly name: string
  readonly text: string
}

/** What was found where; a few words around it, without it. */
export function findCanaries(canaries: readonly Canary[], places: Places): string[] {
  return Object.entries(places).flatMap(([place, texts]) =>
    canaries.flatMap(({ name, text }) => {
      const found = texts.find((candidate) => candidate.includes(text))
      if (found === undefined) return []
      const at = found.indexOf(text)
      const around = `${found.slice(Math.max(0, at - 160), at)}[${name}]${found.slice(at + text.length, at + text.length + 40)}`
      return [`${name} in ${place}: ${around}`]
    }),
  )
}

/** Every command that Redis is given from now on, with its arguments. */
export async function listenToRedis(redis: Redis): Promise<{ readonly said: string[]; stop(): void }> {
  const said: string[] = []
  const monitor = await redis.monitor()
  monitor.on('error', () => {})
  monitor.on('monitor', (_time: string, words: string[]) => said.push(words.join(' ')))
  return { said, stop: () => monitor.disconnect() }
}

/** Every key with its value, whatever type it is of. */
export async function readRedis(redis: Redis): Promise<string[]> {
  const texts: string[] = []
  for await (const page of redis.scanStream({ count: 500 })) {
    for (const key of page as string[])
      texts.push(`${key} ${JSON.stringify(await readRedisValue(redis, key))}`)
  }
  return texts
}
