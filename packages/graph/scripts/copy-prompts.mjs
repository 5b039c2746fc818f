// tsc copies no markdown; the built modules read their prompts from beside themselves.
import { cpSync } from 'node:fs'

const prompts = (folder) => new URL(`../${folder}/prompts/`, import.meta.url)
cpSync(prompts('src'), prompts('dist'), {
  recursive: true,
  filter: (path) => !path.endsWith('.ts'),
})
