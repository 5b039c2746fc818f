/** The open thread is in the fragment, `#/t/<threadId>`, so that any static server can serve the page. */
export function readRoute(hash: string): string | undefined {
  return /^#\/t\/([A-Za-z0-9_-]{16,64})$/.exec(hash)?.[1]
}

export function toRoute(threadId: string | undefined): string {
  return threadId === undefined ? '#/' : `#/t/${threadId}`
}
