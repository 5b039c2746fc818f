import { startOfProcess } from '../src/process-identity.ts'

/** A zombie that nobody has reaped yet is dead all the same. */
export async function isAlive(pid: number): Promise<boolean> {
  return (await startOfProcess(pid)) !== undefined
}
