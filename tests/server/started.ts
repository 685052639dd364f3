import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { asking } from './served.ts'

const script = fileURLToPath(new URL('process.ts', import.meta.url))

/** A server in a process of its own, keeping a file or in a database. */
export async function started(where: string, port = 0) {
  const server = spawn(process.execPath, [script, where, tmpdir(), String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [said] = (await once(server.stdout, 'data')) as [Buffer]
  const taken = Number(said.toString())
  return {
    port: taken,
    pid: server.pid!,
    ask: asking(taken),
    /** As a power cut: nothing is finished, nothing said. */
    kill: async () => {
      const gone = once(server, 'exit')
      server.kill('SIGKILL')
      await gone
    },
  }
}
export type Started = Awaited<ReturnType<typeof started>>
