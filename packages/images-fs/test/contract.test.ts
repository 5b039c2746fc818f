import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describeImageStorePort } from '@eco2/ports/testing'
import { createFolderImageStore } from '../src/index.ts'

describeImageStorePort('a folder', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'eco2-images-'))
  return {
    store: createFolderImageStore({ directory }),
    close: () => rm(directory, { recursive: true }),
  }
})
