// Loaded into worker and gateway ahead of their own code: when the launcher is gone, nobody else ends them.
process.once('disconnect', () => {
  // Killed while they still loaded their modules: nobody there has asked for this event yet.
  if (process.listenerCount('disconnect') === 0) process.exit(1)
  // They drain now. One that hangs would stay for ever.
  setTimeout(() => process.exit(1), LEAVE_WITHIN_MS).unref()
})

const LEAVE_WITHIN_MS = 45_000
