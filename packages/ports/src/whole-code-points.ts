/**
 * Joins what a vendor split between two deltas: the first half of a surrogate pair waits for the second. Halves that stay
 * alone are dropped, because they are no text.
 */
export class WholeCodePoints {
  #half = ''

  /** Possibly ''. */
  feed(delta: string): string {
    if (this.#half === '' && delta.isWellFormed()) return delta
    let text = this.#half + delta
    this.#half = ''
    const last = text.charCodeAt(text.length - 1)
    if (last >= 0xd800 && last <= 0xdbff) {
      this.#half = text.slice(-1)
      text = text.slice(0, -1)
    }
    return withoutHalves(text)
  }
}

export function withoutHalves(text: string): string {
  return text.isWellFormed() ? text : text.replace(/\p{Surrogate}/gu, '')
}
