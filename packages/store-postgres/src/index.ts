export type { DeleteExpired, DeleteExpiredOptions } from './delete-expired.ts'
export { type MigrateOptions, migrate, pendingMigrations } from './migrate.ts'
export type { PostgresThreadStoreOptions } from './settings.ts'
export { createPostgresThreadStore, type PostgresThreadStore } from './thread-store.ts'
