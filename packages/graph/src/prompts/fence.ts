import { stripInvisible } from '../intent/clean-text.ts'

/**
 * Text that others wrote, as data for a prompt. The text holds no angle bracket any more, so it can neither close its
 * fence nor open another one; what cannot be seen is gone, too. `label` is ours.
 */
export function fence(label: string, text: string): string {
  const data = stripInvisible(text).replaceAll('<', '〈').replaceAll('>', '〉').trim()
  return `<data name="${label}">\n${data}\n</data>`
}
