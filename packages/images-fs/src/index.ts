export {
  createFolderImageStore,
  type FolderImageStore,
  type FolderImageStoreOptions,
} from './folder-image-store.ts'
