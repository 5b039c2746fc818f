import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

/** One inline command to a Redis, the raw reply back. Arguments without spaces only. */
export async function talk(url: string, command: string): Promise<string> {
  const socket = await openSocket(url)
  let reply = ''
  socket.setEncoding('utf8').on('data', (text: string) => {
    reply += text
  })
  socket.write(`${command}\r\nQUIT\r\n`)
  await once(socket, 'close')
  return reply.replace(/\+OK\r\n$/, '')
}

export async function openSocket(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  await once(socket, 'connect')
  return socket
}
