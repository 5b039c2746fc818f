import { fork } from 'node:child_process'
import { once } from 'node:events'
import { READERS } from './readers.ts'

const server = fork('/work/main/apps/bench/src/recording-server.ts', {
  execArgv: ['--conditions=@eco2/source'],
})
const [port] = await once(server, 'message')
const [mode, wire, n] = [process.argv[2], process.argv[3], Number(process.argv[4])]
const chunks = Number(process.argv[6] ?? (mode === 'burst' ? 500 : 250))
const reader = READERS.find(
  (r) => r.wire === wire && new RegExp(process.argv[5] ?? 'OpenAILLMClient').test(r.name),
)!
const read = reader.connect(`http://127.0.0.1:${port}/${mode}/${chunks}`)
let c = 0
for (let i = 0; i < 20; i++)
  await read((t) => {
    c += t.length
  })
for (let k = 0; k < 3; k++) {
  const b = process.cpuUsage()
  if (mode === 'burst')
    for (let i = 0; i < n; i++)
      await read((t) => {
        c += t.length
      })
  else
    for (let i = 0; i < n / 8; i++)
      await Promise.all(
        Array.from({ length: 8 }, () =>
          read((t) => {
            c += t.length
          }),
        ),
      )
  const u = process.cpuUsage(b)
  console.log(mode, wire, ((u.user + u.system) / n / chunks).toFixed(2))
}
server.disconnect()
