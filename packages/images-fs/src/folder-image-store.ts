import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type Clock,
  IMAGE_MEDIA_TYPES,
  type ImageMediaType,
  type ImageStorePort,
  PortError,
  systemClock,
} from '@eco2/ports'
import { imageMediaTypeOf } from './image-media-type.ts'

export interface FolderImageStoreOptions {
  /** Made when it is missing. Gateway and worker are given the same one, and run as the same user. */
  readonly directory: string
  /** Default 24 h. */
  readonly ttlSeconds?: number
  /** Default 10 MiB. */
  readonly maxBytes?: number
  readonly clock?: Clock
}

export interface FolderImageStore extends ImageStorePort {
  /** Removes what has expired, and what a crash left half written. Returns how many images went. */
  sweep(): Promise<number>
}

/** `<imageId>.json`, beside the bytes in `<imageId>.image`. It is written last and removed first: without it there is no image. */
interface Metadata {
  readonly mediaType: ImageMediaType
  readonly userId: string
  /** Unix milliseconds. */
  readonly expiresAt: number
}

/** Images in a folder. @throws {PortError} UNAVAILABLE when the folder cannot be used, from every operation. */
export function createFolderImageStore(options: FolderImageStoreOptions): FolderImageStore {
  const { directory, ttlSeconds = DAY_SECONDS, maxBytes = TEN_MEBIBYTES, clock = systemClock } = options
  let sweptAt = Number.NEGATIVE_INFINITY

  async function write(name: string, content: Uint8Array | string): Promise<void> {
    const temporary = join(directory, `${randomBytes(8).toString('hex')}.part`)
    try {
      await writeFile(temporary, content, { mode: 0o600, flag: 'wx' })
      await rename(temporary, join(directory, name))
    } catch (error) {
      await rm(temporary, { force: true })
      throw error
    }
  }

  async function readMetadata(imageId: string): Promise<Metadata | null> {
    const text = await orNull(readFile(join(directory, `${imageId}.json`), 'utf8'))
    return text === null ? null : toMetadata(text)
  }

  async function remove(imageId: string): Promise<void> {
    await rm(join(directory, `${imageId}.json`), { force: true })
    await rm(join(directory, `${imageId}.image`), { force: true })
  }

  /** Removes the images that `isOver` names. */
  async function removeWhere(isOver: (metadata: Metadata | null) => boolean): Promise<number> {
    let removed = 0
    for (const name of (await orNull(readdir(directory))) ?? []) {
      const imageId = name.slice(0, -'.json'.length)
      if (!name.endsWith('.json') || !ID_PATTERN.test(imageId)) continue
      if (!isOver(await readMetadata(imageId))) continue
      await remove(imageId)
      removed += 1
    }
    return removed
  }

  /** Bytes without metadata and parts of files: of a crash if they are old, else of a `put` that is at work. */
  async function removeLeftovers(): Promise<void> {
    const names = new Set(await orNull(readdir(directory)))
    for (const name of names) {
      const isLeftover =
        name.endsWith('.part') || (name.endsWith('.image') && !names.has(name.replace(/image$/, 'json')))
      if (!isLeftover) continue
      const file = await orNull(stat(join(directory, name)))
      if (file !== null && clock.now() - file.mtimeMs > LEFTOVER_MS)
        await rm(join(directory, name), { force: true })
    }
  }

  async function sweep(): Promise<number> {
    sweptAt = clock.now()
    const removed = await removeWhere((metadata) => metadata === null || metadata.expiresAt <= sweptAt)
    await removeLeftovers()
    return removed
  }

  return {
    async put({ bytes, userId }) {
      if (bytes.length > maxBytes) throw invalid(`The image is larger than ${maxBytes} bytes.`)
      const mediaType = imageMediaTypeOf(bytes)
      if (mediaType === null) throw invalid('The image is no png, jpeg, webp or gif.')
      return guarded(async () => {
        await mkdir(directory, { recursive: true, mode: 0o700 })
        if (clock.now() - sweptAt >= SWEEP_EVERY_MS) await sweep()
        const imageId = randomBytes(ID_BYTES).toString('base64url')
        const metadata: Metadata = { mediaType, userId, expiresAt: clock.now() + ttlSeconds * 1000 }
        await write(`${imageId}.image`, bytes)
        await write(`${imageId}.json`, JSON.stringify(metadata))
        return { imageId, mediaType }
      })
    },
    async read(imageId) {
      // Ids are the only outside text that reaches a path, and they have no dot and no slash.
      if (!ID_PATTERN.test(imageId)) return null
      return guarded(async () => {
        const metadata = await readMetadata(imageId)
        if (metadata === null || metadata.expiresAt <= clock.now()) return null
        const bytes = await orNull(readFile(join(directory, `${imageId}.image`)))
        return bytes === null ? null : { bytes, mediaType: metadata.mediaType, userId: metadata.userId }
      })
    },
    async deleteOf(userId) {
      await guarded(() => removeWhere((metadata) => metadata?.userId === userId))
    },
    sweep: () => guarded(sweep),
  }
}

function toMetadata(text: string): Metadata | null {
  try {
    const { mediaType, userId, expiresAt }: Partial<Metadata> = JSON.parse(text)
    const known = IMAGE_MEDIA_TYPES.find((type) => type === mediaType)
    if (known === undefined || typeof userId !== 'string' || typeof expiresAt !== 'number') return null
    return { mediaType: known, userId, expiresAt }
  } catch {
    return null
  }
}

/** `null` for what is not there: another process may have swept it a moment ago. */
async function orNull<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    throw new PortError('UNAVAILABLE', 'The image folder cannot be used.', { ...ORIGIN, cause })
  }
}

function invalid(message: string): PortError {
  return new PortError('INVALID_REQUEST', message, ORIGIN)
}

const ORIGIN = { port: 'ImageStorePort', adapter: 'images-fs' }
const DAY_SECONDS = 24 * 60 * 60
const TEN_MEBIBYTES = 10 * 1024 * 1024
/** 144 bits: 24 base64url characters. */
const ID_BYTES = 18
const ID_PATTERN = /^[A-Za-z0-9_-]{24}$/
const SWEEP_EVERY_MS = 60_000
const LEFTOVER_MS = 60 * 60_000
