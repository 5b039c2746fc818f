import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** What a statement answers: a line for a row, its columns parted by `|`. */
export function query(url: string, statement: string): string[] {
  const output = execFileSync(program('psql'), [url, ...QUIETLY, '-c', statement], { encoding: 'utf8' })
  return output.split('\n').filter((line) => line !== '')
}

/** A transaction that did this and stays open, with its locks, until `end`. */
export async function holdOpen(url: string, statement: string): Promise<{ end(): Promise<void> }> {
  const child = spawn(program('psql'), [url, ...QUIETLY], { stdio: ['pipe', 'pipe', 'inherit'] })
  const exited = once(child, 'exit')
  const done = Promise.withResolvers<void>()
  createInterface({ input: child.stdout }).on('line', (line) => line === DONE && done.resolve())
  exited.then(() => done.reject(new Error('psql refused the statement')))
  child.stdin.write(`begin;\n${statement};\n\\echo ${DONE}\n`)
  await done.promise
  return {
    async end() {
      child.stdin.end()
      await exited
    },
  }
}

/** Every row of every table, as text; what is kept as bytes is readable, too. */
export function dumpEverything(url: string): string {
  const env = { ...process.env, PGOPTIONS: '-c bytea_output=escape' }
  return execFileSync(program('pg_dump'), ['--data-only', url], {
    encoding: 'utf8',
    env,
    maxBuffer: DUMP_BYTES,
  })
}

function program(name: string): string {
  const version = readdirSync(ROOT).sort().at(-1) ?? ''
  return join(ROOT, version, 'bin', name)
}

const ROOT = '/usr/lib/postgresql'
const QUIETLY = ['-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1']
const DONE = 'the statement is done'
const DUMP_BYTES = 256 * 1024 * 1024
