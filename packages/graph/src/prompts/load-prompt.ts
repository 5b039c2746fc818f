import { readFileSync } from 'node:fs'

/** A prompt file beside this module (the build copies them to dist). Read once, when the module that uses it loads. */
export function loadPrompt(name: string): string {
  return readFileSync(new URL(`./${name}.md`, import.meta.url), 'utf8').trim()
}
