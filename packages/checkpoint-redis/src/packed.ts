import type { Checkpoint, CheckpointMetadata, SerializerProtocol } from '@langchain/langgraph-checkpoint'

/** Whatever a label says beside it, it says what the serde called the bytes. */
interface Label {
  readonly type: string
}

export interface RecordLabel extends Label {
  /** The names of its channels' values, which the read script looks up; a channel without a value has a name too. */
  readonly values: readonly string[]
}

export interface CheckpointRecord {
  readonly checkpoint: Omit<Checkpoint, 'channel_values'>
  readonly metadata: CheckpointMetadata
  /** '' for none. */
  readonly parentId: string
}

export interface ValueLabel extends Label {
  readonly channel: string
}

export interface WriteLabel extends Label {
  readonly taskId: string
  readonly taskPath: string
  readonly index: number
  readonly channel: string
}

/** `<label as one line of JSON>\n<bytes exactly as the serde gave them>`. */
export async function pack<L extends Label>(
  serde: SerializerProtocol,
  label: Omit<L, 'type'>,
  value: unknown,
): Promise<Buffer> {
  const [type, bytes] = await serde.dumpsTyped(value)
  return Buffer.concat([Buffer.from(`${JSON.stringify({ ...label, type })}\n`), bytes])
}

/** The serde gets a copy of the bytes: what they come from is a part of the driver's whole reply. */
export async function unpack<L extends Label, V>(
  serde: SerializerProtocol,
  packed: Buffer,
): Promise<{ readonly label: L; readonly value: V }> {
  const end = packed.indexOf('\n')
  const label: L = JSON.parse(packed.toString('utf8', 0, end))
  return { label, value: await serde.loadsTyped(label.type, new Uint8Array(packed.subarray(end + 1))) }
}
