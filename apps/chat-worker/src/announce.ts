import type { FleetPort, Logger, WorkerAnnouncement } from '@eco2/ports'

/** Says again and again what this worker can. Returns what withdraws it. */
export async function startAnnouncing(
  fleet: FleetPort,
  worker: WorkerAnnouncement,
  logger: Logger,
): Promise<() => Promise<void>> {
  const announce = () =>
    fleet
      .announce(worker)
      .catch(() => logger.warn({}, 'this worker could not announce itself; it tries again'))
  await announce()
  const timer = setInterval(announce, ANNOUNCE_EVERY_MS)
  return async () => {
    clearInterval(timer)
    await fleet.withdraw(worker.workerId).catch(() => {})
  }
}

/** A third of the time after which the fleet forgets a worker. */
const ANNOUNCE_EVERY_MS = 5_000
