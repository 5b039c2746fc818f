export {
  createGuardedFetch,
  type Download,
  type DownloadOptions,
  type GuardedFetch,
  type GuardedFetchOptions,
} from './create-guarded-fetch.ts'
export type { Dial, DialTarget } from './dial.ts'
export { isPublicAddress } from './public-address.ts'
export { createDnsLookup, type HostLookup } from './resolve-host.ts'
