import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

/** `pnpm walk --repeat N`: the walk again and again, uncached; stops at the first failure. */
const { values } = parseArgs({ options: { repeat: { type: 'string', default: '1' } } })
const repeat = Number(values.repeat)
if (!Number.isInteger(repeat) || repeat < 1) {
  console.error('Usage: pnpm walk --repeat N   (N is a whole number from 1)')
  process.exit(2)
}
for (let round = 1; round <= repeat; round++) {
  console.log(`walk ${round} of ${repeat}`)
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', 'test/walk.test.ts'],
    {
      cwd: fileURLToPath(new URL('.', import.meta.url)),
      stdio: 'inherit',
    },
  )
  if (status !== 0) {
    console.error(`walk ${round} of ${repeat} failed`)
    process.exit(1)
  }
}
console.log(`${repeat} of ${repeat} walks passed`)
