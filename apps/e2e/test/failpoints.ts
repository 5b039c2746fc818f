import { registerHooks } from 'node:module'

/**
 * A change to one source file of the product as a process of a test loads it; the file on disk stays as it is. `find` is a
 * piece of its text that occurs exactly once: a process whose file does not have it ends with an error that says so.
 */
export interface Failpoint {
  /** The end of the file's path: `sse-gateway/src/routes/post-run.ts`. */
  readonly file: string
  readonly find: string
  readonly replace: string
}

/** The environment that gives a process its failpoints: `system.startGateway(withFailpoints({ file, find, replace }))`. */
export function withFailpoints(...failpoints: readonly Failpoint[]): Record<string, string> {
  return { NODE_OPTIONS: `--import=${import.meta.url}`, [VARIABLE]: JSON.stringify(failpoints) }
}

/** Runs `statement` right before `snippet`. */
export function before(file: string, snippet: string, statement: string): Failpoint {
  return { file, find: snippet, replace: `${statement};${snippet}` }
}

/** The whole process, as by the kernel: nothing is flushed, nobody is told. */
export const DIE = "process.kill(process.pid, 'SIGKILL')"

/** The same text, changed where the failpoints of its file say so. @throws when a snippet is not there exactly once. */
export function rewrite(url: string, source: string, failpoints: readonly Failpoint[]): string {
  let text = source
  for (const { file, find, replace } of failpoints) {
    if (!url.endsWith(`/${file}`)) continue
    const [head, tail, ...more] = text.split(find)
    if (head === undefined || tail === undefined || more.length > 0) {
      throw new Error(
        `A failpoint fits ${tail === undefined ? 0 : more.length + 1} places of ${file}: ${find}`,
      )
    }
    text = `${head}${replace}${tail}`
  }
  return text
}

function install(failpoints: readonly Failpoint[]): void {
  registerHooks({
    load(url, context, nextLoad) {
      const loaded = nextLoad(url, context)
      if (!failpoints.some(({ file }) => url.endsWith(`/${file}`))) return loaded
      const source =
        typeof loaded.source === 'string' ? loaded.source : new TextDecoder().decode(loaded.source)
      return { ...loaded, source: rewrite(url, source, failpoints) }
    },
  })
}

const VARIABLE = 'ECO2_TEST_FAILPOINTS'
// As the preload of a process under test this file puts the failpoints in; imported by a test it only names things.
const given = process.env[VARIABLE]
if (given !== undefined) install(JSON.parse(given))
