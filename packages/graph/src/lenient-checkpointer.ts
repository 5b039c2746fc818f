import type { BaseCheckpointSaver } from '@langchain/langgraph'

/**
 * A saver that cannot fail a run. LangGraph reads before it runs and writes behind a question or the end; an answer depends
 * on neither: what cannot be read counts as not there, and what was not kept costs a run that is asked back its work before
 * the question, which it then does again.
 */
export function lenient<Saver extends BaseCheckpointSaver>(saver: Saver): Saver {
  const overrides: Partial<BaseCheckpointSaver> = {
    getTuple: (config) => within(READ_MS, saver.getTuple(config)).catch(() => undefined),
    put: (config, checkpoint, metadata, newVersions) =>
      saver.put(config, checkpoint, metadata, newVersions).catch(() => ({
        configurable: { ...config.configurable, checkpoint_id: checkpoint.id },
      })),
    putWrites: (config, writes, taskId) => saver.putWrites(config, writes, taskId).catch(() => {}),
  }
  return new Proxy(saver, {
    get(target, name) {
      const own: unknown = Reflect.get(overrides, name)
      if (own !== undefined) return own
      const member: unknown = Reflect.get(target, name)
      return typeof member === 'function' ? member.bind(target) : member
    },
  })
}

async function within<Value>(limitMs: number, work: Promise<Value>): Promise<Value | undefined> {
  const { promise: limit, resolve } = Promise.withResolvers<undefined>()
  const timer = setTimeout(() => resolve(undefined), limitMs)
  try {
    return await Promise.race([work, limit])
  } finally {
    clearTimeout(timer)
  }
}

/** It stands before the first token. */
const READ_MS = 2_000
