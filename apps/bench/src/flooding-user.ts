import { Agent, request } from 'undici'

/**
 * One person who sends questions at a steady rate, whatever becomes of them, from a process of its own. Told `{ url }` it
 * begins, told `{}` it stops and says how many were accepted and refused.
 */
const REQUESTS_A_SECOND = 400
const TURN_MS = 10

const agent = new Agent({ connections: 32 })
const counts = { accepted: 0, refused: 0 }
let timer: NodeJS.Timeout | undefined
let pending: Promise<void>[] = []

process.on('message', async ({ url }: { url?: string }) => {
  clearInterval(timer)
  if (url !== undefined) {
    timer = setInterval(() => {
      for (let count = 0; count < (REQUESTS_A_SECOND * TURN_MS) / 1000; count++) pending.push(send(url))
    }, TURN_MS)
    return
  }
  await Promise.all(pending)
  pending = []
  process.send?.({ ...counts })
  Object.assign(counts, { accepted: 0, refused: 0 })
})
process.once('disconnect', () => process.exit(0))

async function send(url: string): Promise<void> {
  const headers = { 'content-type': 'application/json', 'x-api-key': 'the one who floods' }
  const body = JSON.stringify({ message: '생수병은 어떻게 버려?' })
  const response = await request(`${url}/v1/chat`, { method: 'POST', headers, body, dispatcher: agent })
  await response.body.dump()
  counts[response.statusCode === 202 ? 'accepted' : 'refused'] += 1
}
