import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const ticksASecond = 100

/** A server on the first core, while who asks it is on the second; where cores cannot be chosen, anywhere. */
export async function measured(script: string, ...given: readonly string[]) {
  const file = fileURLToPath(new URL(script, import.meta.url))
  // A phone that floods is elsewhere: it takes nothing from the server's core, and little from who measures.
  const place = script === 'flood.ts' ? placed('1', '19') : placed('0', '-15')
  const [program, ...rest] = [...place, process.execPath, file, ...given]
  const server = spawn(program!, rest, { stdio: ['ignore', 'pipe', 'inherit'] })
  process.once('exit', () => server.kill('SIGKILL'))
  await once(server.stdout, 'data')
  const pid = server.pid!
  return {
    /** Seconds of a processor it took so far, and what it holds in memory, in kB. */
    seconds: () => {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
      return (Number(fields[11]) + Number(fields[12])) / ticksASecond
    },
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]),
    kill: async () => {
      const gone = once(server, 'exit')
      server.kill('SIGKILL')
      await gone
    },
  }
}
export type Measured = Awaited<ReturnType<typeof measured>>

/** On a core of its own, and before or after others who want it: as far as the system lets us. */
const placed = (core: string, nice: string) => [
  ...(spawnSync('taskset', ['-c', core, 'true']).status === 0 ? ['taskset', '-c', core] : []),
  ...(spawnSync('nice', ['-n', nice, 'true']).stderr?.length === 0 ? ['nice', '-n', nice] : []),
]

/** Whoever asks stays on the second core. */
export function stayOnSecondCore(): void {
  spawnSync('taskset', ['-cp', '1', String(process.pid)])
  spawnSync('renice', ['-n', '-15', '-p', String(process.pid)])
}

/** Below those that the system hands out by itself to whoever asks. */
export const freePort = (): number => 21_000 + Math.floor(Math.random() * 10_000)
