import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { runCommand } from './run-command.ts'

/** The same server under two names; either will do. */
export const SERVER_NAMES = ['redis-server', 'valkey-server'] as const

/** The binary is run once: that it exists does not prove that it works here. */
export async function versionOf(command: string, libraryPath: string | undefined): Promise<string> {
  await access(command, constants.X_OK)
  const said = await runCommand(command, ['--version'], { libraryPath })
  const version = /\bv=(\d+\.\d+\.\d+)/.exec(said)?.[1]
  if (version === undefined) throw new Error(`${command} does not say its version`)
  return version
}
