import { readConfig } from './config.ts'
import { terminal } from './output.ts'
import { runStart, sentenceOf } from './run-start.ts'
import { programsOf } from './system.ts'

try {
  const config = readConfig()
  process.exitCode = await runStart({
    config,
    programs: programsOf(config.projectDirectory),
    output: terminal,
  })
} catch (error) {
  terminal.error(sentenceOf(error))
  process.exitCode = 1
}
