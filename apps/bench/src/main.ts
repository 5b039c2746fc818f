/** Every benchmark, one after the other: `pnpm bench [rounds]`. */
await import('./llm.ts')
await import('./limits.ts')
