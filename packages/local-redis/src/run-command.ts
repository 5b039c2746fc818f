import { execFile } from 'node:child_process'

export interface RunCommandOptions {
  readonly directory?: string
  readonly libraryPath?: string | undefined
  readonly timeoutMs?: number
}

/** Runs a program to its end and returns its stdout; rejects with the end of its stderr when it fails. */
export function runCommand(
  command: string,
  parameters: readonly string[],
  options: RunCommandOptions = {},
): Promise<string> {
  const libraryPath = options.libraryPath === undefined ? {} : { LD_LIBRARY_PATH: options.libraryPath }
  return new Promise((resolve, reject) => {
    execFile(
      command,
      parameters,
      {
        ...(options.directory === undefined ? {} : { cwd: options.directory }),
        timeout: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
        maxBuffer: 32 * 1024 * 1024,
        // The output is parsed: no translated messages.
        env: { ...process.env, LC_ALL: 'C', ...libraryPath },
      },
      (error, stdout, stderr) => {
        if (error === null) resolve(stdout)
        else reject(new Error(stderr.trim().split('\n').slice(-2).join(' ') || error.message))
      },
    )
  })
}

const DEFAULT_TIMEOUT_MS = 300_000
