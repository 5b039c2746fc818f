import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

export interface Migration {
  /** The file's name without its end: `0001-threads-messages-runs`. They are applied in this order. */
  readonly name: string
  readonly sql: string
  /** SHA-256 in hex, the same on a checkout with CRLF. */
  readonly checksum: string
}

/** The migrations that this version of the package brings along, from `src` as from `dist`. */
export function readMigrations(folder: URL = MIGRATIONS): readonly Migration[] {
  const files = readdirSync(folder).filter((file) => FILE_NAME.test(file))
  return files.sort().map((file) => {
    const sql = readFileSync(new URL(file, folder), 'utf8').replaceAll('\r\n', '\n')
    const checksum = createHash('sha256').update(sql).digest('hex')
    return { name: file.slice(0, -'.sql'.length), sql, checksum }
  })
}

const MIGRATIONS = new URL('./migrations/', import.meta.url)
const FILE_NAME = /^\d{4}-[a-z0-9-]+\.sql$/
