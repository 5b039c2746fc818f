import { isDeepStrictEqual } from 'node:util'
import type { RunnableConfig } from '@langchain/core/runnables'
import {
  BaseCheckpointSaver,
  type ChannelVersions,
  type Checkpoint,
  type CheckpointListOptions,
  type CheckpointMetadata,
  type CheckpointPendingWrite,
  type CheckpointTuple,
  compareWritesSortKeys,
  copyCheckpoint,
  getCheckpointId,
  maxChannelVersion,
  type PendingWrite,
  TASKS,
  WRITES_IDX_MAP,
  writesSortKey,
} from '@langchain/langgraph-checkpoint'
import type { Redis } from 'ioredis'
import { addressOf, configOf } from './address.ts'
import { recordName, valueName, writeName } from './names.ts'
import {
  type CheckpointRecord,
  pack,
  type RecordLabel,
  unpack,
  type ValueLabel,
  type WriteLabel,
} from './packed.ts'
import { createThreadRecords, type Entry, type ThreadRecords } from './thread-records.ts'

export interface RedisCheckpointSaverOptions {
  /** A client that fails fast; it stays the caller's. */
  readonly redis: Redis
  /** Default `eco2:`. */
  readonly keyPrefix?: string
  /** How long a thread is kept after its last write. Default one day. */
  readonly ttlSeconds?: number
  /** What a thread may hold; a write beyond it is refused as a whole. Default 32 MiB. */
  readonly maxThreadBytes?: number
}

/**
 * A LangGraph saver on plain Redis or Valkey.
 *
 * @throws {CheckpointStoreError} from every operation, when Redis is away or refuses
 */
export function createRedisCheckpointSaver(options: RedisCheckpointSaverOptions): RedisCheckpointSaver {
  return new RedisCheckpointSaver(options)
}

/** The LangGraph half: what checkpoints are made of. Each value goes through `serde` and keeps its bytes. */
export class RedisCheckpointSaver extends BaseCheckpointSaver {
  readonly #records: ThreadRecords

  constructor(options: RedisCheckpointSaverOptions) {
    super()
    this.#records = createThreadRecords({ ...DEFAULTS, ...options })
  }

  override async getTuple(config: RunnableConfig): Promise<CheckpointTuple | undefined> {
    const { threadId, namespace = '', checkpointId } = addressOf(config)
    return threadId === undefined ? undefined : await this.#find(threadId, namespace, checkpointId)
  }

  /** Newest first, over all namespaces and threads that are asked for. */
  override async *list(
    config: RunnableConfig,
    { limit = Number.POSITIVE_INFINITY, before, filter = {} }: CheckpointListOptions = {},
  ): AsyncGenerator<CheckpointTuple> {
    const wanted = addressOf(config)
    const beforeId = before === undefined ? '' : getCheckpointId(before)
    const listed = (await this.#records.list(wanted.threadId))
      .filter(({ namespace }) => wanted.namespace === undefined || namespace === wanted.namespace)
      .filter(({ checkpointId }) => wanted.checkpointId === '' || checkpointId === wanted.checkpointId)
      .filter(({ checkpointId }) => beforeId === '' || checkpointId < beforeId)
      .sort((a, b) => (a.checkpointId === b.checkpointId ? 0 : a.checkpointId < b.checkpointId ? 1 : -1))
    let left = limit
    for (const { threadId, namespace, checkpointId } of listed) {
      if (left <= 0) return
      const tuple = await this.#find(threadId, namespace, checkpointId)
      if (tuple === undefined || !hasMetadata(tuple, filter)) continue
      left -= 1
      yield tuple
    }
  }

  /** The changed values and the record, in one command. */
  override async put(
    config: RunnableConfig,
    checkpoint: Checkpoint,
    metadata: CheckpointMetadata,
    newVersions: ChannelVersions,
  ): Promise<RunnableConfig> {
    const { threadId, namespace = '', checkpointId: parentId } = addressOf(config)
    if (threadId === undefined) throw new TypeError('A checkpoint needs a thread_id.')
    const { channel_values: values, ...rest } = copyCheckpoint(checkpoint)
    const changed = Object.entries(newVersions).filter(([channel]) => Object.hasOwn(values, channel))
    const names = Object.entries(rest.channel_versions).map((entry) => valueName(namespace, ...entry))
    const record: CheckpointRecord = { checkpoint: rest, metadata, parentId }
    const entries = await Promise.all([
      ...changed.map(async ([channel, version]): Promise<Entry> => {
        const bytes = await pack<ValueLabel>(this.serde, { channel }, values[channel])
        return { kind: 'value', name: valueName(namespace, channel, version), bytes }
      }),
      pack<RecordLabel>(this.serde, { values: names }, record).then(
        (bytes): Entry => ({ kind: 'listed', name: recordName(namespace, checkpoint.id), bytes }),
      ),
    ])
    await this.#records.save('put', threadId, entries)
    return configOf(threadId, namespace, checkpoint.id)
  }

  /**
   * May come before the checkpoint it belongs to: LangGraph sends both at once. An error, interrupt or answer replaces
   * what its task said before; what a task wrote to channels stays as it was first written.
   */
  override async putWrites(
    config: RunnableConfig,
    writes: PendingWrite[],
    taskId: string,
    taskPath = '',
  ): Promise<void> {
    const { threadId, namespace = '', checkpointId } = addressOf(config)
    if (threadId === undefined) throw new TypeError('Writes need a thread_id.')
    if (checkpointId === '') throw new TypeError('Writes need a checkpoint_id.')
    if (writes.length === 0) return
    const entries = writes.map(async ([channel, value], position): Promise<Entry> => {
      const index = SPECIAL_INDEXES.get(channel) ?? position
      const bytes = await pack<WriteLabel>(this.serde, { taskId, taskPath, index, channel }, value)
      const name = writeName(namespace, checkpointId, taskId, index)
      return { kind: index < 0 ? 'listed' : 'listed-once', name, bytes }
    })
    await this.#records.save('putWrites', threadId, await Promise.all(entries))
  }

  override async deleteThread(threadId: string): Promise<void> {
    await this.#records.remove(threadId)
  }

  /**
   * A fraction of chance makes a version unique: two branches that grow from one checkpoint would otherwise give the
   * same version to different values of a channel, and values are kept by version.
   */
  override getNextVersion(current: number | undefined): number {
    return Math.floor(current ?? 0) + 1 + Math.random()
  }

  async #find(
    threadId: string,
    namespace: string,
    checkpointId: string,
  ): Promise<CheckpointTuple | undefined> {
    const found = await this.#records.read(threadId, namespace, checkpointId)
    if (found === undefined) return undefined
    const { value: record } = await unpack<RecordLabel, CheckpointRecord>(this.serde, found.record)
    const values = await Promise.all(found.values.map((one) => unpack<ValueLabel, unknown>(this.serde, one)))
    const checkpoint: Checkpoint = {
      ...record.checkpoint,
      channel_values: Object.fromEntries(values.map(({ label, value }) => [label.channel, value])),
    }
    const parent = record.parentId === '' ? undefined : configOf(threadId, namespace, record.parentId)
    if (checkpoint.v < 4 && parent !== undefined) {
      const sender = await this.#records.read(threadId, namespace, record.parentId)
      this.#addPendingSends(checkpoint, await this.#unpackWrites(sender?.writes ?? []))
    }
    return {
      config: configOf(threadId, namespace, checkpoint.id),
      checkpoint,
      metadata: record.metadata,
      pendingWrites: await this.#unpackWrites(found.writes),
      ...(parent === undefined ? {} : { parentConfig: parent }),
    }
  }

  /** Before version 4 of the format, what a checkpoint has to send was kept as its parent's writes. */
  #addPendingSends(checkpoint: Checkpoint, parentWrites: readonly CheckpointPendingWrite[]): void {
    const versions = Object.values(checkpoint.channel_versions)
    const sends = parentWrites.filter(([, channel]) => channel === TASKS)
    checkpoint.channel_values[TASKS] = sends.map(([, , value]) => value)
    checkpoint.channel_versions[TASKS] =
      versions.length > 0 ? maxChannelVersion(...versions) : this.getNextVersion(undefined)
  }

  async #unpackWrites(packed: readonly Buffer[]): Promise<CheckpointPendingWrite[]> {
    const writes = await Promise.all(packed.map((one) => unpack<WriteLabel, unknown>(this.serde, one)))
    return writes
      .sort((a, b) => compareWritesSortKeys(sortKeyOf(a.label), sortKeyOf(b.label)))
      .map(({ label, value }) => [label.taskId, label.channel, value])
  }
}

function hasMetadata({ metadata = {} }: { readonly metadata?: object }, filter: object): boolean {
  const given = new Map<string, unknown>(Object.entries(metadata))
  return Object.entries(filter).every(([name, value]) => isDeepStrictEqual(given.get(name), value))
}

function sortKeyOf({ taskPath, taskId, index }: WriteLabel) {
  return writesSortKey(taskPath, taskId, index)
}

/** A channel may have any name, `constructor` too. */
const SPECIAL_INDEXES: ReadonlyMap<string, number> = new Map(Object.entries(WRITES_IDX_MAP))
const DEFAULTS = { keyPrefix: 'eco2:', ttlSeconds: 24 * 60 * 60, maxThreadBytes: 32 * 1024 * 1024 }
