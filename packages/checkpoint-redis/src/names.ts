/**
 * Two keys hold a thread, and carry its name as their tag, so that one script may touch both (also on Redis Cluster):
 *
 * - `<prefix>{<thread>}:checkpoint-index`, sorted set: the names of records and writes, all at score 0, thus in order
 * - `<prefix>{<thread>}:checkpoint-data`, hash: the bytes of each name, and their sum under `bytes`
 *
 * Names: `c:<namespace>:<checkpoint>` a record, `w:<namespace>:<checkpoint>:<task>:<index>` a write,
 * `v:<namespace>:<channel>:<version>` a channel's value, which many records may refer to. Every part is encoded.
 */
export function keysOf(prefix: string, threadId: string) {
  const tagged = `${prefix}{${encode(threadId) || NO_NAME}}`
  return [`${tagged}${INDEX}`, `${tagged}:checkpoint-data`] as const
}

/** The thread that an index belongs to. A key of another prefix that only looks like one names a thread of no records. */
export function threadIdOf(prefix: string, indexKey: string): string {
  const tag = indexKey.slice(prefix.length + 1, -INDEX.length - 1)
  return tag === NO_NAME ? '' : decode(tag)
}

/** A pattern for SCAN that finds the indexes of a prefix, whatever characters the prefix has. */
export function indexPattern(prefix: string): string {
  return `${prefix.replace(/[*?[\]\\]/g, '\\$&')}{*}${INDEX}`
}

export const recordName = (namespace: string, checkpointId: string): string =>
  nameOf('c', namespace, checkpointId)

export const writeName = (namespace: string, checkpointId: string, taskId: string, index: number): string =>
  nameOf('w', namespace, checkpointId, taskId, String(index))

export const valueName = (namespace: string, channel: string, version: string | number): string =>
  nameOf('v', namespace, channel, String(version))

export function readRecordName(name: string): { readonly namespace: string; readonly checkpointId: string } {
  const [, namespace = '', checkpointId = ''] = name.split(':')
  return { namespace: decode(namespace), checkpointId: decode(checkpointId) }
}

/** Any string, by UTF-16 units (lone surrogates too), to what has no meaning in keys, tags and names; and back. */
export function encode(text: string): string {
  return text.replace(/[^\w.~-]/g, (unit) => `%${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function decode(encoded: string): string {
  return encoded.replace(/%([0-9a-f]{4})/g, (_, unit: string) =>
    String.fromCharCode(Number.parseInt(unit, 16)),
  )
}

function nameOf(kind: 'c' | 'w' | 'v', ...parts: readonly string[]): string {
  return [kind, ...parts.map(encode)].join(':')
}

const INDEX = ':checkpoint-index'
/** The empty name, which would make an empty tag, that Redis Cluster ignores. No name is encoded to this. */
const NO_NAME = '%'
