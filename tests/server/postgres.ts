import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const versions = '/usr/lib/postgresql'
const bin = existsSync(versions)
  ? readdirSync(versions)
      .map((version) => join(versions, version, 'bin'))
      .find((folder) => existsSync(join(folder, 'initdb')))
  : undefined

/** Whether Debian's `postgresql` is here. Where it is not, that is said. */
export const hasPostgres = !!bin
if (!bin) console.warn('PostgreSQL is not installed: its tests are left out. Debian: apt-get install postgresql')

export type Postgres = {
  readonly url: string
  readonly start: () => Promise<void>
  /** `immediate` is what a crash is: nothing is finished, nothing is told to anybody. */
  readonly stop: (how: 'fast' | 'immediate') => Promise<void>
  readonly remove: () => Promise<void>
}

/** A PostgreSQL of our own in a temporary folder, heard on a socket there and nowhere else. It refuses root, so it runs as nobody. */
export async function ownPostgres(): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), 'pg-'))
  const isRoot = process.getuid?.() === 0
  if (isRoot) chownSync(folder, nobody, nobody)
  const as = (program: string, ...given: string[]): [string, string[]] =>
    isRoot
      ? ['setpriv', [`--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups', join(bin!, program), ...given]]
      : [join(bin!, program), given]
  const data = join(folder, 'data')
  const made = spawnSync(
    ...as('initdb', '-D', data, '-U', 'room', '--auth=trust', '--no-sync', '-E', 'UTF8', '--no-locale'),
    {
      cwd: folder,
      encoding: 'utf8',
    },
  )
  if (made.status !== 0) throw new Error(made.stderr)
  let server: ChildProcess | undefined

  async function start() {
    server = spawn(
      ...as(
        'postgres',
        '-D',
        data,
        '-k',
        folder,
        '-c',
        'listen_addresses=',
        '-c',
        'max_connections=60',
        '-c',
        'fsync=off',
      ),
      {
        cwd: folder,
        stdio: 'ignore',
      },
    )
    while (spawnSync(join(bin!, 'pg_isready'), ['-h', folder, '-U', 'room']).status !== 0)
      await new Promise((resolve) => setTimeout(resolve, 50))
  }
  async function stop(how: 'fast' | 'immediate') {
    const stopped = new Promise((resolve) => server!.once('exit', resolve))
    server!.kill(how === 'fast' ? 'SIGINT' : 'SIGQUIT')
    await stopped
  }
  await start()
  return {
    url: `postgresql://room@localhost/postgres?host=${encodeURIComponent(folder)}`,
    start,
    stop,
    remove: async () => {
      await stop('immediate')
      rmSync(folder, { recursive: true })
    },
  }
}

const nobody = 65_534
