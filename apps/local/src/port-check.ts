import { once } from 'node:events'
import { createServer } from 'node:net'
import { codeOf, LaunchError } from './launch-error.ts'

/** Asks early, so that nothing has been started yet when the answer is no. @throws {LaunchError} */
export async function checkPort(host: string, port: number): Promise<void> {
  if (port === 0) return
  const server = createServer()
  try {
    server.listen(port, host)
    await once(server, 'listening')
  } catch (error) {
    const code = codeOf(error)
    throw new LaunchError(
      code === 'EADDRINUSE'
        ? `Port ${port} is taken by another program. Set PORT to another one (PORT=0: any free one) or stop that program.`
        : `The system cannot listen on ${host}:${port} (${code}). Set HOST and PORT to what this machine allows.`,
    )
  }
  server.close()
  await once(server, 'close')
}
