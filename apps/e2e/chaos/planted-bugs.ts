/** A bug as changes of product files: exact snippets, each found exactly once or the process does not start. */
export type PlantedBug = readonly ChangedFile[]

interface ChangedFile {
  /** From the repository's root. */
  readonly file: string
  readonly changes: readonly { readonly from: string; readonly to: string }[]
}

export type PlantedBugName = keyof typeof PLANTED_BUGS

/** The variable that names the bug. Only the chaos test sets it, and only the preload `plant.ts` reads it. */
export const PLANT_VARIABLE = 'CHAOS_PLANT'
/** Logged by a process that runs with the bug. */
export const PLANTED = 'runs with the planted bug'

/** What usually stops a worker that lost its run, before it writes: quick, and not to be relied on. */
const WITHOUT_EARLY_WARNINGS: ChangedFile = {
  file: 'apps/chat-worker/src/hold-run.ts',
  changes: [
    {
      from: "const onJobLost = (): void => end(new RunStop('lost'))",
      to: 'const onJobLost = (): void => {}',
    },
    { from: "else if (answer !== 'held') end(new RunStop('lost'))", to: '' },
  ],
}

export const PLANTED_BUGS = {
  /** No bug: the fence alone has to do. */
  'no early warnings': [WITHOUT_EARLY_WARNINGS],
  /** Whoever appends is appended, under the next seq: the design that WIRE, rule 4 replaced. */
  'no fence': [
    {
      file: 'packages/events-redis/src/scripts.ts',
      changes: [
        {
          from: `if tonumber(ARGV[2]) < tonumber(meta[2]) then return 'FENCED' end\nif meta[1] ~= ARGV[1]`,
          to: 'if meta[1] ~= ARGV[1]',
        },
        {
          from: `if first <= last then\n  local stored`,
          to: `if first <= last then
    first = last + 1
    ARGV[3] = first
    for i = 1, count do
      ARGV[HEAD + i] = string.gsub(ARGV[HEAD + i], '"seq":%d+', '"seq":' .. (last + i), 1)
    end
  end
  if false then
    local stored`,
        },
      ],
    },
    WITHOUT_EARLY_WARNINGS,
  ],
  /** A lost last message hangs a follower for ever (WIRE, rule 8). */
  'no position check': [
    {
      file: 'packages/events-redis/src/watches.ts',
      changes: [{ from: 'if (watches.length === 0) return\n', to: 'if (watches.length >= 0) return\n' }],
    },
  ],
  /** And a moment in between, in which the worker can die. */
  'run-end before store': [
    {
      file: 'apps/chat-worker/src/end-run.ts',
      changes: [
        {
          from: 'const result = await untilKept(',
          to: `if (log !== undefined && !log.ended) {
      await log.append(toRunEnd(outcome))
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
    const result = await untilKept(`,
        },
        {
          from: 'if (!log.ended) await log.append',
          to: 'if (!log.ended && opened === undefined) await log.append',
        },
      ],
    },
  ],
  /** One too far: an event is lost at every return. */
  'resume from the wrong seq': [
    {
      file: 'packages/events-redis/src/follower.ts',
      changes: [
        {
          from: 'this.#seq = options.cursor?.seq ?? 0',
          to: 'this.#seq = options.cursor === undefined ? 0 : options.cursor.seq + 1',
        },
      ],
    },
  ],
} as const satisfies Record<string, PlantedBug>
