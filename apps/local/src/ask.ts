import { parseArgs } from 'node:util'
import { readConfig } from './config.ts'
import { terminal } from './output.ts'
import { runAsk } from './run-ask.ts'
import { sentenceOf } from './run-start.ts'
import { programsOf } from './system.ts'

/** What was asked, or undefined when that cannot be told from the command line. */
function readMessage(parameters: readonly string[]): string | undefined {
  try {
    const { positionals } = parseArgs({ args: [...parameters], allowPositionals: true, options: {} })
    return positionals.join(' ').trim() || undefined
  } catch {
    return undefined
  }
}

const message = readMessage(process.argv.slice(2))
if (message === undefined) {
  terminal.error('Usage: pnpm ask "다 마신 생수병은 어떻게 버려?"')
  process.exitCode = 2
} else {
  try {
    const config = readConfig()
    const programs = programsOf(config.projectDirectory)
    process.exitCode = await runAsk({
      config,
      programs,
      message,
      answer: process.stdout,
      notes: process.stderr,
      input: process.stdin,
    })
  } catch (error) {
    terminal.error(sentenceOf(error))
    process.exitCode = 1
  }
}
