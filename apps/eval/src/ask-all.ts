/** `ask` of every item, at most `atOnce` at a time, in the order of the items. The first failure is thrown. */
export async function askAll<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  ask: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const waiting = items.entries()
  const results: Result[] = []
  const worker = async (): Promise<void> => {
    for (const [index, item] of waiting) results[index] = await ask(item)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return results
}
