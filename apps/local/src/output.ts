/** Where the launcher speaks. Tests and `ask` have their own. */
export interface Output {
  line(text: string): void
  error(text: string): void
}

export const terminal: Output = {
  line: (text) => void process.stdout.write(`${text}\n`),
  error: (text) => void process.stderr.write(`${text}\n`),
}

/** Keeps the last lines instead of showing them: they matter only when something goes wrong. */
export function createQuietOutput(keep = 40): Output & { readonly lines: () => readonly string[] } {
  const lines: string[] = []
  const remember = (text: string): void => {
    lines.push(text)
    if (lines.length > keep) lines.shift()
  }
  return { line: remember, error: remember, lines: () => lines }
}
