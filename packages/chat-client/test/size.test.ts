import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { expect, test } from 'vitest'

const LIMIT_BYTES = 5 * 1024

test('everything together is at most 5 KB gzipped', async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['@eco2/source'] },
    build: {
      write: false,
      minify: 'oxc',
      rolldownOptions: {
        input: fileURLToPath(new URL('../src/index.ts', import.meta.url)),
        preserveEntrySignatures: 'strict',
      },
    },
  })
  if (Array.isArray(built) || !('output' in built)) throw new Error('One output was expected.')
  const code = built.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('')
  expect(code).toContain('createChatClient')
  const bytes = gzipSync(code).length
  console.log(`chat-client: ${bytes} bytes gzipped of ${LIMIT_BYTES}, ${code.length} minified`)
  expect(bytes).toBeLessThanOrEqual(LIMIT_BYTES)
}, 30_000)
